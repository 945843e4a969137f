import { type Callback, callbacksAbout } from '#contracts/gateway/evidence/callbacks';
import { type Asked, accepted, answerOf, askedAs, refused } from '#contracts/gateway/evidence/exchanges';
import type { Label } from '#contracts/labels';
import type { Evidence } from '#core/model';
import type { GateOpenPoint, SeenReading } from './open-point.ts';

/** How a request was taken: refused in the reply, turned down by callback, or accepted and gone on with. */
export type Taken = 'refused' | 'declined' | 'accepted';

/** How a request was taken, with its answer in words; nothing for one that is neither accepted nor refused. */
export function takenAs(evidence: Evidence, one: Asked): Taken | undefined {
  if (refused(one)) return 'refused';
  if (!accepted(one)) return undefined;
  return isTurnedDown(callbacksAbout(evidence, one.paymentId)) ? 'declined' : 'accepted';
}

/** Turned down by a callback before the customer was sent anywhere. */
function isTurnedDown(about: readonly Callback[]): boolean {
  const isInstructed = about.some(({ stage }) => stage === 'instruction');
  return !isInstructed && about.some(({ status }) => status !== undefined && TURNED_DOWN.has(status));
}

const TURNED_DOWN = new Set(['decline', 'error', 'awaiting clarification']);

/** The readings of requests by how they were taken; ways that have no reading of the point say nothing. */
export const howTaken =
  (requests: readonly Label[], readings: Partial<Readonly<Record<Taken, string>>>): GateOpenPoint['read'] =>
  (evidence) =>
    askedAs(evidence, ...requests).flatMap((one): readonly SeenReading[] => {
      const taken = takenAs(evidence, one);
      const reading = taken && readings[taken];
      return reading === undefined ? [] : [{ reading, detail: `${one.exchange.as}: ${inWords(one, taken)}` }];
    });

const inWords = (one: Asked, taken: Taken | undefined): string =>
  taken === 'declined' ? `${answerOf(one)}, then turned down by callback` : answerOf(one);
