import { at, isObject, type Json, type Pointer, pointer } from '#core/json';
import type { Problem } from '#core/model';
import { type SchemaId, validate } from '#schemas/validate';

/** Null, an empty list or an empty object, which platforms write where a member has nothing to say. */
export function isEmpty(value: Json | undefined): boolean {
  if (value === null) return true;
  return typeof value === 'object' && Object.keys(value).length === 0;
}

/** What a message says at a location; nothing where the member is empty, which no document tells from one left out. */
export function told(message: Json | undefined, where: Pointer): Json | undefined {
  const value = at(message, where);
  return isEmpty(value) ? undefined : value;
}

/**
 * What is wrong with a message under a schema, where an optional member may be empty in place of being left out (open point
 * AMB-empty-members). A member that must be there must also say something.
 */
export function misfits(schema: SchemaId, message: Json | undefined): readonly Problem[] {
  const found = validate(schema, message ?? null);
  const empties = found.filter((one) => one.at !== '' && isEmpty(at(message, one.at)));
  if (empties.length === 0) return found;
  const due = new Set(
    validate(schema, without(message ?? null, new Set(empties.map((one) => one.at)))).map((one) => one.at),
  );
  return found.filter((one) => !empties.includes(one) || due.has(one.at));
}

/** A copy of a message without the members at these locations. */
function without(message: Json, locations: ReadonlySet<Pointer>, here: Pointer = ''): Json {
  if (Array.isArray(message)) return message.map((one, index) => without(one, locations, here + pointer(index)));
  if (!isObject(message)) return message;
  const kept = Object.entries(message).filter(([name]) => !locations.has(here + pointer(name)));
  return Object.fromEntries(kept.map(([name, value]) => [name, without(value, locations, here + pointer(name))]));
}

/** How a message writes empty members at any depth: the locations by `null`, `empty-list` and `empty-object`. */
export function emptiesIn(
  message: Json | undefined,
  here: Pointer = '',
): readonly { readonly kind: string; readonly at: Pointer }[] {
  if (typeof message !== 'object') return [];
  if (message === null) return [{ kind: 'null', at: here }];
  if (Object.keys(message).length === 0)
    return [{ kind: Array.isArray(message) ? 'empty-list' : 'empty-object', at: here }];
  return Object.entries(message).flatMap(([name, value]) => emptiesIn(value as Json, here + pointer(name)));
}
