import { isObject, type Json, type JsonObject } from '#core/json';
import { type Defect, defect } from '#targets/gateway/defects/defect';
import { delayOf, refusing } from '#targets/gateway/overrides/checks';
import { messageRead, textsUnread } from '#targets/gateway/overrides/web-layer';

const caughtBy = ['genuine-spellings'];

/** A message with each scalar changed. */
function changedScalars(value: Json, change: (scalar: Json) => Json | undefined): Json {
  if (Array.isArray(value)) return value.map((one) => changedScalars(one, change));
  if (!isObject(value)) return change(value) ?? null;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => isObject(inner) || Array.isArray(inner) || change(inner) !== undefined)
      .map(([name, inner]) => [name, changedScalars(inner, change)]),
  );
}

/** A reader that knows one way to write JSON, and values that are no texts taken for others. */
export const spellingDefects: readonly Defect[] = [
  defect(
    'escaped-slashes-refused',
    'Refuses JSON with slashes escaped.',
    { caughtBy: ['genuine-spellings'] },
    textsUnread(/\\\//),
  ),
  defect('escaped-letters-refused', 'Refuses JSON with letters escaped.', { caughtBy }, textsUnread(/(?<!\\)\\u0[^0]/)),
  defect('surrogates-refused', 'Refuses JSON with an escaped pair of surrogates.', { caughtBy }, textsUnread(/\\ud8/)),
  defect('upper-case-escapes-refused', 'Refuses escapes in upper case.', { caughtBy }, textsUnread(/\\u0E/)),
  defect('several-lines-refused', 'Refuses JSON of several lines.', { caughtBy }, textsUnread(/\{[\r\n]/)),
  defect('blanks-refused', 'Refuses JSON with a blank behind a colon.', { caughtBy }, textsUnread(/": "/)),
  defect('blanks-around-refused', 'Refuses white space before JSON.', { caughtBy }, textsUnread(/^\s/)),
  defect(
    'member-order-expected',
    'Refuses JSON that does not begin with general.',
    { caughtBy },
    textsUnread(/^\s*\{\s*"[^g\\]/),
  ),
  defect(
    'booleans-signed-as-words',
    'Signs a boolean as the word true or false.',
    { caughtBy: ['genuine-values'] },
    ({ verify }) => ({
      verify: (message, key) =>
        verify(changedScalars(message, (it) => (typeof it === 'boolean' ? String(it) : it)) as JsonObject, key),
    }),
  ),
  defect(
    'false-read-as-missing',
    'Drops members that are false before it checks the signature.',
    { caughtBy: ['genuine-values'] },
    messageRead((message) => changedScalars(message, (it) => (it === false ? undefined : it)) as JsonObject),
  ),
  defect(
    'long-integers-rounded',
    'Reads integers as doubles before it checks the signature.',
    { caughtBy: ['genuine-integers'] },
    ({ read }) => ({
      read: (bytes) => {
        const strict = read(bytes);
        return strict.ok ? { ok: true, value: strict.value } : strict;
      },
    }),
  ),
  defect(
    'negative-read-as-absolute',
    'Drops the sign of a negative number before it checks the signature.',
    { caughtBy: ['genuine-integers'] },
    messageRead(
      (message) => changedScalars(message, (it) => (typeof it === 'number' ? Math.abs(it) : it)) as JsonObject,
    ),
  ),
  defect(
    'integers-of-32-bits',
    'Wraps integers at 32 bits before it checks the signature.',
    { caughtBy: ['genuine-integers'] },
    messageRead(
      (message) => changedScalars(message, (it) => (Number.isInteger(it) ? Number(it) | 0 : it)) as JsonObject,
    ),
  ),
  defect(
    'lines-beside-flag-refused',
    'Refuses callback settings in a JSON text of several lines.',
    { caughtBy: ['genuine-combined'] },
    textsUnread(/^\{\r?\n[\s\S]*"force_disable"/),
  ),
  defect(
    'zero-delay-refused',
    'Refuses a callback.delay of zero.',
    { caughtBy: ['genuine-values'] },
    refusing((asked) => delayOf(asked) === 0),
  ),
  defect(
    'further-items-refused',
    'Refuses a list of more than one item.',
    { caughtBy: ['genuine-values'] },
    textsUnread(/"items":\s*\[[^\]]*,/),
  ),
  defect(
    'third-level-refused',
    'Refuses objects within objects within objects.',
    { caughtBy: ['genuine-values'] },
    textsUnread(/"shelf":\s*\{/),
  ),
];
