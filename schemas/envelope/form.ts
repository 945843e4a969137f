import { edited, type Json, type JsonObject, pointer } from '#core/json';

/** The members of a form body or of the query of an address, decoded; names with brackets make objects. `undefined` where it is none. */
export function formMembers(text: string): JsonObject | undefined {
  if (!/^[^\s=&]+=[^\s&]*(?:&[^\s=&]+=[^\s&]*)*&?$/.test(text)) return undefined;
  try {
    return [...new URLSearchParams(text)].reduce<JsonObject>(
      (members, [name, value]) => edited(members, [{ op: 'set', at: at(name), value: value as Json }]) as JsonObject,
      {},
    );
  } catch {
    return undefined;
  }
}

/** `payment[sum][amount]` is the member amount of sum of payment. */
function at(name: string): string {
  const [first = '', ...inner] = name.split('[').map((part) => part.replace(/\]$/, ''));
  return pointer(first, ...inner);
}

const ADDRESS = /^[a-z][a-z0-9+.-]*:\/\/\S+$/i;

/** The query of an address, without its `?` and its fragment; `undefined` where the text is no address with one. */
export function queryOf(text: string): string | undefined {
  return ADDRESS.test(text) ? /\?([^#\s]+)/.exec(text)?.[1] : undefined;
}
