import { type Callback, distinctCallbacks } from '#contracts/gateway/evidence/callbacks';
import { perEvidence } from '#contracts/gateway/evidence/per-evidence';
import { rule } from '#contracts/gateway/templates';
import { preview, problem } from '#contracts/problem';
import { cite } from '#contracts/register/sources';
import { at, isObject, type JsonObject, pointer } from '#core/json';
import type { Body, EvidenceEvent } from '#core/model';
import { explain } from '#schemas/signature/diagnosis/explain';
import { librariesThatAgree } from '#schemas/signature/dialects/public';
import { signatureOf, verify } from '#schemas/signature/sign';
import { inBothStages, sentence } from './stages.ts';

export const callbackSigned = inBothStages({
  topics: { intermediate: 'intermediate-signed', final: 'callback-signed' },
  title: (which) => sentence(`${which} carries a valid signature`),
  check: (callback) => {
    const { at: location, written, evidence } = callback;
    if (!isObject(written) || !wronglySigned(evidence).includes(callback)) return [];
    return [
      problem(
        `${location}/body${signatureOf(written)?.at ?? '/signature'}`,
        'the signature of this message under the key of the project',
        diagnosis(callback, written),
      ),
    ];
  },
});

const wronglySigned = perEvidence((evidence) =>
  distinctCallbacks(evidence).filter(
    (one) => isObject(one.written) && !provenBy(one.written, keyFor(one), one.seen.body.text),
  ),
);

/** The key of the project that a callback belongs to: by its address, else by the project that it names. */
export function keyFor({ evidence: { projects }, json, seen }: Callback): string {
  const named = Object.values(projects).find(({ projectId }) => projectId === at(json, '/project_id'));
  return (projects[seen.address] ?? named ?? Object.values(projects)[0])?.key ?? '';
}

/** Whether a message, as it was written, proves itself by its signature, as any public library would make it. */
export function provenBy(written: JsonObject, key: string, text: string): boolean {
  return verify(written, key) || librariesThatAgree(written, key, text).length > 0;
}

/** What was done wrong; a search through all known mistakes takes long, so that it is made once for each scenario. */
function diagnosis(callback: Callback, written: JsonObject): string {
  const own = signatureOf(written);
  if (own === undefined) return 'no signature';
  const received = preview(own.value);
  if (wronglySigned(callback.evidence).find(hasSignature) !== callback) return `${received}: it does not verify`;
  const { mistake } = explain(written, keyFor(callback), { rawBody: callback.seen.body.text });
  return `${received}: ${mistake ? mistake.title : 'no known mistake leads to it'}`;
}

function hasSignature({ written }: Callback): boolean {
  return isObject(written) && signatureOf(written) !== undefined;
}

export const keyNotLeaked = rule({
  topic: 'key-not-leaked',
  title: 'No reply and no callback that comes shows the secret key of a project',
  cites: { source: cite('platform-signature', 'Secret key'), covers: ['P-22'] },
  select: ({ events, projects }) => {
    const keys = Object.values(projects).map(({ key }) => key);
    return events.flatMap((event, index) => {
      const body = bodyFrom(event);
      return body ? [{ at: pointer('events', index), text: body.text, keys }] : [];
    });
  },
  check: ({ at: location, text, keys }) =>
    keys.some((key) => text.includes(key)) ? [problem(location, 'no trace of the key', 'the key of the project')] : [],
});

/** What the target said in an event. */
function bodyFrom(event: EvidenceEvent): Body | undefined {
  if (event.kind === 'exchange') return event.reply?.body;
  return event.kind === 'callback' ? event.body : undefined;
}
