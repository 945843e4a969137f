import { edited, isObject, type Json, type JsonObject } from '#core/json';
import { sign, signatureOf } from '#schemas/signature/sign';
import type { SdkDefect } from '#targets/sdk/defects/defect';
import { both, genuine, type IsGenuine, messageIn, receives } from './receive.ts';

/** Libraries that tidy a callback up before they check its signature: genuine ones are refused, changed ones taken. */
export const STRIPPED_DEFECTS: readonly SdkDefect[] = [
  {
    id: 'receiving/signature-like-names-dropped',
    title: 'Leaves out every member whose name contains the word signature.',
    caughtBy: both('signature-in-names', 'tampered'),
    operations: receives(
      checkedAfter((message) => withoutMembers(message, (name) => /signature/i.test(name)) as JsonObject),
    ),
  },
  {
    id: 'receiving/markup-stripped',
    title: 'Strips markup from texts before it checks the signature.',
    caughtBy: both('unusual-text', 'tampered'),
    operations: receives(checkedAfter((message) => eachText(message, (text) => text.replaceAll(/<[^>]*>/g, '')))),
  },
  {
    id: 'receiving/control-characters-stripped',
    title: 'Strips control characters from texts before it checks the signature.',
    caughtBy: both('unusual-text', 'json-spellings', 'tampered'),
    operations: receives(checkedAfter((message) => eachText(message, (text) => text.replaceAll(/\p{Cc}/gu, '')))),
  },
  {
    id: 'receiving/texts-trimmed',
    title: 'Takes blanks around texts away before it checks the signature.',
    caughtBy: both('unusual-text', 'json-spellings', 'tampered'),
    operations: receives(checkedAfter((message) => eachText(message, (text) => text.trim()))),
  },
  {
    id: 'receiving/texts-cut-at-zero-bytes',
    title: 'Ends a text at a zero byte before it checks the signature.',
    caughtBy: both('tampered'),
    operations: receives(checkedAfter((message) => eachText(message, (text) => text.split('\0')[0] ?? ''))),
  },
];

/** Checks the signature of what `tidied` leaves of a message. */
function checkedAfter(tidied: (message: JsonObject) => JsonObject): IsGenuine {
  return (body, key) => {
    genuine(body, key);
    const message = messageIn(body);
    const own = signatureOf(message);
    if (own === undefined) return false;
    const unsigned = edited(message, [{ op: 'remove', at: own.at }]) as JsonObject;
    return sign(tidied(unsigned), key) === own.value;
  };
}

function withoutMembers(value: Json, drops: (name: string) => boolean): Json {
  if (Array.isArray(value)) return value.map((inner) => withoutMembers(inner, drops));
  if (!isObject(value)) return value;
  const kept = Object.entries(value).filter(([name]) => !drops(name));
  return Object.fromEntries(kept.map(([name, inner]) => [name, withoutMembers(inner, drops)]));
}

function eachText(message: JsonObject, change: (text: string) => string): JsonObject {
  return JSON.parse(JSON.stringify(message), (_, value) => (typeof value === 'string' ? change(value) : value));
}
