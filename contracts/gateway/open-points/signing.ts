import { keyFor } from '#contracts/gateway/callback/signature';
import { distinctCallbacks } from '#contracts/gateway/evidence/callbacks';
import { perEvidence } from '#contracts/gateway/evidence/per-evidence';
import { cite } from '#contracts/register/sources';
import { isObject } from '#core/json';
import type { Evidence } from '#core/model';
import { type DialectName, librariesSignAlike, librariesThatAgree } from '#schemas/signature/dialects/public';
import type { GateOpenPoint, SeenReading } from './open-point.ts';

/** How each public library reads an open point of signing. */
type Readings = Readonly<Record<DialectName, string>>;

const POINTS: Readonly<Record<string, Readings>> = {
  'AMB-signature-order': {
    php: 'natural-path',
    js: 'natural-path',
    python: 'byte-path',
    go: 'byte-line',
    java: 'byte-line',
  },
  'AMB-signature-nested': {
    php: 'everywhere',
    js: 'everywhere',
    python: 'objects-only',
    go: 'objects-only',
    java: 'own-only',
  },
  'AMB-signature-names': { php: 'doubled', js: 'plain', python: 'doubled', go: 'doubled', java: 'doubled' },
};

/** The open points of signing, read where a callback has members on which the public libraries differ. */
export const signingReadings: readonly GateOpenPoint[] = Object.entries(POINTS).map(([id, readings]) => ({
  id,
  source: cite('platform-signature', 'Signing'),
  read: (evidence) => signed(evidence, readings),
}));

function signed(evidence: Evidence, readings: Readings): readonly SeenReading[] {
  return librariesFollowed(evidence).flatMap((libraries): readonly SeenReading[] => {
    const [reading, ...others] = new Set(libraries.map((name) => readings[name]));
    const detail = `callbacks are signed as the library for ${libraries.join(' or ')} signs`;
    return reading !== undefined && others.length === 0 ? [{ reading, detail }] : [];
  });
}

/** Of each callback on which the public libraries differ, those that sign as it is signed. */
const librariesFollowed = perEvidence((evidence) =>
  distinctCallbacks(evidence)
    .flatMap((callback) => {
      const { json, seen } = callback;
      if (!isObject(json) || librariesSignAlike(json, seen.body.text)) return [];
      return [librariesThatAgree(json, keyFor(callback), seen.body.text)];
    })
    .filter((libraries) => libraries.length > 0),
);
