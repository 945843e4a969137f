import { isObject, type Json, type JsonObject } from '#core/json';
import type { Override } from './override.ts';

/** A message in which every text is changed. */
export function changedTexts(value: Json, change: (text: string) => Json): Json {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((one) => changedTexts(one, change));
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, changedTexts(inner, change)]));
}

/** A web layer that changes the texts of a request before anything else is done, the signature apart, whose form it knows. */
export function textsRead(change: (text: string) => Json): Override {
  return messageRead(
    (message) => changedTexts(message, (text) => (SIGNATURE.test(text) ? text : change(text))) as JsonObject,
  );
}

const SIGNATURE = /^[A-Za-z0-9+/]{86}==$/;

/** A web layer that changes the whole message before anything else is done. */
export function messageRead(change: (message: JsonObject) => JsonObject): Override {
  return ({ read }) => ({
    read: (bytes) => {
      const strict = read(bytes);
      if (!strict.ok || !isObject(strict.value)) return strict;
      const { value, written } = strict;
      return { ok: true, value: change(value), ...(isObject(written) ? { written: change(written) } : {}) };
    },
  });
}

/** A reader that takes no text that has this. */
export function textsUnread(unread: RegExp): Override {
  return ({ read }) => ({
    read: (bytes) =>
      unread.test(new TextDecoder().decode(bytes))
        ? { ok: false, fault: 'not-json', at: 0, detail: 'not understood' }
        : read(bytes),
  });
}
