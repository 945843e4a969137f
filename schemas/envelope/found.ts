import { isObject, type Json, type JsonObject } from '#core/json';

/** What was taken off to come to a message, and where in it the message stood. */
export interface Layer {
  /** As in “a HAR file”. */
  readonly what: string;
  /** A JSON Pointer, a line, or the name of a member; empty where the message is all that it holds. */
  readonly at: string;
}

/** A message, the text that it was read from, and what stood around it, outermost first. */
export interface Found {
  readonly message: JsonObject;
  /** The message with the digits of its integers as they were written, which is how it was signed. */
  readonly written: JsonObject;
  /** The JSON text; absent for a message that was never JSON, such as the parameters of an address. */
  readonly text?: string;
  readonly layers: readonly Layer[];
  /** The path of the HTTP request that carried it. */
  readonly path?: string;
}

/** What is known on the way to a message. */
export interface Way {
  readonly layers: readonly Layer[];
  readonly path?: string;
}

/** The way, with one more layer taken off. */
export function behind(way: Way, what: string, at: string): Way {
  return { ...way, layers: [...way.layers, { what, at }] };
}

const OWN_MEMBERS = ['general', 'payment', 'payment_id', 'payment_amount', 'operation', 'request_id'];

/** Whether an object looks like a message of the platform, signed or not. */
export function isMessage(value: Json): value is JsonObject {
  if (!isObject(value)) return false;
  if (isObject(value.general) && 'project_id' in value.general) return true;
  return 'project_id' in value && OWN_MEMBERS.some((name) => Object.hasOwn(value, name));
}

/** Whether an object carries a signature where receivers look for one. */
export function isSigned(value: JsonObject): boolean {
  return 'signature' in value || (isObject(value.general) && 'signature' in value.general);
}
