import { at, type Json, type JsonObject, type Pointer } from '#core/json';
import type { CallbackContext } from '#targets/gateway/reference/behaviour';
import { type Alter, callbacks, put } from './defect.ts';

/** Writes what a function makes of a member. */
export function change(where: Pointer, made: (value: Json) => Json): Alter {
  return (message) => put(where, made(at(message, where) ?? null))(message);
}

/** Several changes, one after the other. */
export function all(...alters: readonly Alter[]): Alter {
  return (message) => alters.reduce((done, alter) => alter(done), message);
}

/** Alters the final callbacks, all of them or those that fit. */
export function final(alter: (message: JsonObject) => JsonObject, fits?: (context: CallbackContext) => boolean) {
  return callbacks('final', alter, fits);
}
