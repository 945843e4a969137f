import { at, edited, type Json, type JsonObject, type Pointer } from '#core/json';

/** A change of a message. */
export type Change = (message: JsonObject) => JsonObject;

/** Writes a value at a location. */
export function set(where: Pointer, value: Json): Change {
  return (message) => edited(message, [{ op: 'set', at: where, value }]) as JsonObject;
}

/** Takes a member out. */
export function remove(where: Pointer): Change {
  return (message) => edited(message, [{ op: 'remove', at: where }]) as JsonObject;
}

/** Writes what a function makes of the value at a location, `null` where there is none. */
export function update(where: Pointer, made: (value: Json) => Json): Change {
  return (message) => set(where, made(at(message, where) ?? null))(message);
}

/** Several changes, one after the other. */
export function inOrder(...changes: readonly Change[]): Change {
  return (message) => changes.reduce((done, change) => change(done), message);
}
