import * as fc from 'fast-check';
import type { JsonObject } from '#core/json';
import { type Method, methods, methodsNamed } from '#schemas/methods';
import type { SchemaId } from '#schemas/validate';
import { type CallbackKind, callbackValues } from './callback-values.ts';
import { agreementOn } from './consistent-callback.ts';
import { type Message, type MessageOptions, messageOf, validMessages } from './message.ts';
import { qrAccount } from './qr.ts';

export type { CallbackKind } from './callback-values.ts';

export const CALLBACK_KINDS: readonly CallbackKind[] = ['success', 'decline', 'redirect', 'display', 'error'];

/** Callbacks of a kind. Throws where the table of methods has no method that is asked for, or none with such callbacks. */
export function callbackMessage(kind: CallbackKind, options: MessageOptions): Message {
  const id = callbackSchema(kind);
  const asked = methodsWith(id, options.method);
  const { unsigned, ...message } = messageOf(id, '/signature', callbackValues(kind, asked, options), options);
  const consistent = agreementOn(asked);
  return {
    ...message,
    unsigned: (present) =>
      kind === 'display'
        ? fc.tuple(unsigned(present), qrAccount).map(([callback, account]) => consistent(callback, account))
        : unsigned(present).map((callback) => consistent(callback)),
  };
}

/** Valid signed callbacks of a kind. */
export const validCallback = (kind: CallbackKind, options: MessageOptions): fc.Arbitrary<JsonObject> =>
  validMessages(callbackMessage(kind, options), options.key);

/** The schema of the callbacks of a kind. */
export const callbackSchema = (kind: CallbackKind) => `gate/callback-${kind}` as const;

/** The methods of a name, or all, whose payments have callbacks of that schema: results for each, instructions as the table says. */
function methodsWith(id: SchemaId, name: string | undefined): readonly Method[] {
  const asked = name === undefined ? methods : methodsNamed(name);
  const instructs = methods.some(({ schemas }) => schemas.instruction === id);
  const found = instructs ? asked.filter(({ schemas }) => schemas.instruction === id) : asked;
  if (found.length === 0) throw new Error(`the payment method ${name} has no callbacks of the schema ${id}`);
  return found;
}
