import { KEY } from '#contracts/sdk/scenario';
import { callbacks } from '#contracts/sdk/vectors';
import { edited, type Json, type JsonObject, pointer } from '#core/json';
import { sign, signed } from '#schemas/signature/sign';

/** Messages by the label of the calls that receive them. */
export type Messages = Readonly<Record<string, JsonObject>>;

/** Bodies, as text, by the label of the calls that receive them. */
export type Bodies = Readonly<Record<string, string>>;

/** A successful callback of the redirect channel, unsigned. */
export const SUCCESS: JsonObject = callbacks.find(({ id }) => id === 'TH-CB-SUCCESS')?.data ?? {};

/** The text of a message signed with the scenarios' key, at the top or where it is said. */
export function signedBody(message: JsonObject, at = '/signature'): string {
  return JSON.stringify(at === '/signature' ? { ...message, signature: sign(message, KEY) } : signed(message, KEY, at));
}

/** The signed text of each message. */
export function signedBodies(messages: Messages): Bodies {
  return Object.fromEntries(Object.entries(messages).map(([as, message]) => [as, signedBody(message)]));
}

/** The successful callback with another value in one location. */
export function successWith(value: Json, ...location: readonly string[]): JsonObject {
  return edited(SUCCESS, [{ op: 'set', at: pointer(...location), value }]) as JsonObject;
}

/** The successful callback without one member. */
export function successWithout(...location: readonly string[]): JsonObject {
  return edited(SUCCESS, [{ op: 'remove', at: pointer(...location) }]) as JsonObject;
}

/** The signature of the successful callback. */
export const SIGNATURE: string = sign(SUCCESS, KEY);

/** The successful callback, signed. */
export const GENUINE_BODY: string = signedBody(SUCCESS);
