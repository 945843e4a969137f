/** Any JSON value. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;

/** A JSON object. */
export interface JsonObject {
  readonly [member: string]: Json;
}

/** A JSON Pointer (RFC 6901): `''` is the whole value, `/payment/sum/amount` a place in it. */
export type Pointer = string;

/** Whether a value is a JSON object: not null, not a list. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The tokens of a pointer, unescaped. */
export function tokens(pointer: Pointer): readonly string[] {
  if (pointer === '') return [];
  const parts = pointer.slice(1).split('/');
  return pointer.includes('~') ? parts.map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~')) : parts;
}

/** The pointer that a list of tokens spells. */
export function pointer(...parts: readonly (string | number)[]): Pointer {
  return parts.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/** What carries a message in an event; what follows it in a location is a member of the message. */
const MESSAGE = /^\/events\/\d+\/(?:reply\/body|body|answer|sent|result|params|fields|elements)(?=\/)/;

/** The member of a message that a location in evidence names, as `payment.sum.amount`; empty where it names none. */
export function memberAt(location: Pointer): string {
  const message = MESSAGE.exec(location)?.[0];
  return message === undefined ? '' : tokens(location.slice(message.length)).join('.');
}

/** Pointers are few and asked for often; those that would be many are not remembered. */
const known = new Map<Pointer, readonly string[]>();
const MOST_KNOWN = 1_000;

function knownTokens(where: Pointer): readonly string[] {
  const before = known.get(where);
  if (before) return before;
  const fresh = tokens(where);
  if (known.size < MOST_KNOWN) known.set(where, fresh);
  return fresh;
}

/** What stands at a pointer, or `undefined`: own members only, so a hostile `__proto__` finds nothing. */
export function at(value: Json | undefined, where: Pointer): Json | undefined {
  let here: Json | undefined = value;
  for (const token of knownTokens(where)) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, token)) return undefined;
    here = (here as JsonObject)[token];
  }
  return here;
}

/** A change of one place of a message, as data. */
export type Edit =
  | { readonly op: 'set'; readonly at: Pointer; readonly value: Json }
  | { readonly op: 'remove'; readonly at: Pointer };

/** A copy of `value` with the edits applied in order; objects on the way are made where they are missing. */
export function edited(value: Json, edits: readonly Edit[]): Json {
  return edits.reduce(applied, value);
}

function applied(value: Json, edit: Edit): Json {
  return placed(value, tokens(edit.at), edit.op === 'set' ? edit.value : undefined);
}

function placed(here: Json | undefined, path: readonly string[], value: Json | undefined): Json {
  const [head, ...rest] = path;
  if (head === undefined) return value ?? null;
  const below = typeof here === 'object' && here !== null ? (here as JsonObject)[head] : undefined;
  const removed = rest.length === 0 && value === undefined;
  if (Array.isArray(here)) {
    const list = [...(here as readonly Json[])];
    if (removed) list.splice(Number(head), 1);
    else list[Number(head)] = placed(below, rest, value);
    return list;
  }
  const { [head]: _, ...others } = isObject(here) ? here : {};
  if (removed) return others;
  // Rebuilt in place, so that a changed member keeps its position in the message.
  const entries = isObject(here) ? Object.entries(here) : [];
  const next = placed(below, rest, value);
  return Object.hasOwn(isObject(here) ? here : {}, head)
    ? Object.fromEntries(entries.map(([name, old]) => [name, name === head ? next : old]))
    : { ...others, [head]: next };
}
