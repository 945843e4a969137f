import type * as fc from 'fast-check';
import { isObject, type JsonObject, type Pointer } from '#core/json';
import type { Satang } from '#core/money';
import { fromSchema } from '#generators/schema/from-schema';
import { kitSchema } from '#generators/schema/kit-schema';
import type { Plan } from '#generators/schema/plan';
import { signable } from '#generators/schema/values/anything';
import { type Key, sign } from '#schemas/signature/sign';
import { type SchemaId, schema } from '#schemas/validate';

/** What is settled about messages before they are generated. */
export interface MessageOptions {
  /** The key that signs them. */
  readonly key: Key;
  readonly projectId?: number;
  readonly paymentId?: string;
  readonly amount?: Satang;
  /** The payment method of a callback, such as `thai-qr`; any that has such callbacks unless said. */
  readonly method?: string;
  /** Optional members to leave out, such as `/callback`. */
  readonly without?: readonly Pointer[];
}

/** A kind of message: its schema, the values of an unsigned one, and where its signature stands. */
export interface Message {
  readonly schema: SchemaId;
  readonly signedAt: '/signature' | '/general/signature';
  /** Valid but for the signature, which is a stand-in; with these optional members. */
  unsigned(present: ReadonlySet<Pointer>): fc.Arbitrary<JsonObject>;
}

/** Messages of a schema whose members hold the given values. */
export function messageOf(
  id: SchemaId,
  signedAt: Message['signedAt'],
  fieldValues: Plan['fieldValues'],
  { without = [] }: MessageOptions,
): Message {
  const plan = { fieldValues, anything: signable, absent: new Set(without) };
  const unsigned = (present: ReadonlySet<Pointer>) =>
    fromSchema(schema(id), kitSchema, { ...plan, present }) as fc.Arbitrary<JsonObject>;
  return { schema: id, signedAt, unsigned };
}

/** The message with its signature in place of what stands there. */
export function withSignature(message: JsonObject, signedAt: Message['signedAt'], key: Key): JsonObject {
  const signature = sign(message, key);
  if (signedAt === '/signature') return { ...message, signature };
  const { general } = message;
  return isObject(general) ? { ...message, general: { ...general, signature } } : message;
}

const NONE: ReadonlySet<Pointer> = new Set();

/** Valid messages of a kind, signed. */
export function validMessages({ unsigned, signedAt }: Message, key: Key): fc.Arbitrary<JsonObject> {
  return unsigned(NONE).map((message) => withSignature(message, signedAt, key));
}
