import { createHmac } from 'node:crypto';
import { isObject, type Json, type JsonObject } from '#core/json';
import type { SdkModule } from '#targets/sdk/client/module/module';
import * as reference from '#targets/sdk/reference/module';

/** The reference library with exactly one thing wrong, and the rules that must notice: these and no others. */
export interface SdkDefect {
  readonly id: string;
  /** What is wrong, in the present tense. */
  readonly title: string;
  readonly caughtBy: readonly string[];
  readonly module: SdkModule;
}

/** The compliant library with some of its operations replaced. */
export function defective(operations: SdkModule): SdkModule {
  return { ...reference, ...operations };
}

/** The same rule for both operations that receive callbacks; a whole id stands for itself. */
export function both(...names: readonly string[]): readonly string[] {
  return names.flatMap((name) =>
    name.startsWith('sdk/') ? [name] : [`sdk/verification/${name}`, `sdk/callback/${name}`],
  );
}

/** The signature of a string to sign. */
export function hmac(text: string, key: string | Buffer): string {
  return createHmac('sha512', key).update(text, 'utf8').digest('base64');
}

/** A library whose two receiving operations tell genuine bodies from others in this way, and read the text of them compliantly. */
export function receiving(valid: Valid, text: (body: string) => string = (body) => body): SdkModule {
  return defective({
    verify: ({ body, key }: { body: string; key: string }) => ({ valid: valid(body, key) }),
    handle_callback: ({ body, key }: { body: string; key: string }) =>
      valid(body, key) ? { valid: true, payment: read(text(body)) } : { valid: false },
  });
}

/** What the compliant library reads in a body whatever its signature. */
export function read(body: string): JsonObject {
  const { signature: _, general: __, ...message } = JSON.parse(body) as JsonObject;
  const signed = JSON.stringify({ ...message, signature: reference.sign({ data: message, key: 'k' }).signature });
  return (reference.handle_callback({ body: signed, key: 'k' }) as unknown as { payment: JsonObject }).payment;
}

/** Whether the compliant library takes a body for genuine; it refuses what is no JSON object. */
export function genuine(body: string, key: string): boolean {
  return reference.verify({ body, key }).valid;
}

/** Tells genuine bodies from others. */
export type Valid = (body: string, key: string) => boolean;

/** A library whose two receiving operations go wrong in one way; the rules are named once for both. */
export function receives(id: string, title: string, caughtBy: readonly string[], valid: Valid): SdkDefect {
  return { id, title, caughtBy: both(...caughtBy), module: receiving(valid) };
}

/** The message in a body; an empty one where it is no object. */
export function message(body: string): JsonObject {
  const parsed = JSON.parse(body) as Json;
  return isObject(parsed) ? parsed : {};
}
