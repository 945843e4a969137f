import { at, type Json, type JsonObject, type Pointer } from '#core/json';
import { type Change, callbacks, put } from '#targets/gateway/defects/defect';
import type { CallbackContext } from '#targets/gateway/reference/behaviour';

/** Writes what a function makes of a member. */
export function change(where: Pointer, made: (value: Json) => Json): Change {
  return (message) => put(where, made(at(message, where) ?? null))(message);
}

/** Several changes, one after the other. */
export function all(...alters: readonly Change[]): Change {
  return (message) => alters.reduce((done, alter) => alter(done), message);
}

/** Changes the final callbacks, all of them or those that fit. */
export function final(alter: (message: JsonObject) => JsonObject, fits?: (context: CallbackContext) => boolean) {
  return callbacks('final', alter, fits);
}
