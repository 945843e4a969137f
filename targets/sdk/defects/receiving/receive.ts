import { isObject, type Json, type JsonObject } from '#core/json';
import type { RuleId } from '#core/model';
import { sign, signatureOf } from '#schemas/signature/sign';
import type { SdkModule } from '#targets/sdk/client/module/module';
import * as reference from '#targets/sdk/reference/module';

/** What the operations that receive callbacks are asked. */
export interface ReceiveParams {
  readonly body: string;
  readonly key: string;
}

/** Tells genuine bodies from others. */
export type IsGenuine = (body: string, key: string) => boolean;

/** A library whose two receiving operations tell genuine bodies so, and read `text` of them as the reference does. */
export function receives(isGenuine: IsGenuine, text: (body: string) => string = (body) => body): () => SdkModule {
  return () => ({
    verify: ({ body, key }: ReceiveParams) => ({ valid: isGenuine(body, key) }),
    handle_callback: ({ body, key }: ReceiveParams) =>
      isGenuine(body, key) ? { valid: true, payment: paymentIn(text(body)) } : { valid: false },
  });
}

/** Rules of these names for both operations that receive callbacks. */
export function both(first: string, ...others: readonly string[]): readonly [RuleId, ...RuleId[]] {
  return [...pair(first), ...others.flatMap(pair)];
}

function pair(name: string): readonly [RuleId, RuleId] {
  return [`sdk/verification/${name}`, `sdk/callback/${name}`];
}

/** Whether the reference takes a body for genuine; it refuses what is no JSON object. */
export function genuine(body: string, key: string): boolean {
  return reference.verify({ body, key }).valid;
}

/** What the reference reads in a body whatever its signature. */
export function paymentIn(body: string): JsonObject {
  const { signature: _, general: __, ...message } = JSON.parse(body) as JsonObject;
  const signed = JSON.stringify({ ...message, signature: reference.sign({ data: message, key: 'k' }).signature });
  return (reference.handle_callback({ body: signed, key: 'k' }) as unknown as { payment: JsonObject }).payment;
}

/** The message in a body; an empty one where it is no object. */
export function messageIn(body: string): JsonObject {
  const parsed = JSON.parse(body) as Json;
  return isObject(parsed) ? parsed : {};
}

/** Compares the signature received, where it is text, with the right one in a way of its own; the rest as the reference. */
export function comparing(same: (received: string, right: string) => boolean): IsGenuine {
  return (body, key) => {
    if (genuine(body, key)) return true;
    const received = signatureOf(messageIn(body))?.value;
    return typeof received === 'string' && same(received, sign(messageIn(body), key));
  };
}
