import { at, type Json, type JsonObject, type Pointer } from '#core/json';
import type { CallbackContext } from '#targets/reference/gateway/conduct';
import { callbacks, put, type Spoil } from '../flaw.ts';

/** Writes what a function makes of a member. */
export function change(where: Pointer, made: (value: Json) => Json): Spoil {
  return (message) => put(where, made(at(message, where) ?? null))(message);
}

/** Several changes, one after the other. */
export function all(...spoils: readonly Spoil[]): Spoil {
  return (message) => spoils.reduce((done, spoil) => spoil(done), message);
}

/** Spoils the final callbacks, all of them or those that fit. */
export function final(spoil: (message: JsonObject) => JsonObject, fits?: (context: CallbackContext) => boolean) {
  return callbacks('final', spoil, fits);
}
