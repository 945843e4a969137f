import * as fc from 'fast-check';
import { isObject, type JsonObject, type Pointer } from '#core/json';
import type { Scope } from '#core/model';
import { signable } from '#generators/schema/anything';
import { fromSchema } from '#generators/schema/from-schema';
import { kitSchema } from '#generators/schema/kit-schema';
import type { Plan } from '#generators/schema/plan';
import { type Key, sign } from '#schemas/signature/sign';
import { type SchemaId, schema } from '#schemas/validate';
import { tied } from './consistent-callback.ts';
import { type CallbackKind, callbackPlaces, pagePlaces, requestPlaces } from './field-values.ts';
import type { Method } from './limits.ts';
import type { MessageOptions } from './message-options.ts';
import { qrAccount } from './qr.ts';

/** A kind of message: its schema, the values of an unsigned one, and where its signature stands. */
export interface Message {
  readonly schema: SchemaId;
  readonly signedAt: '/signature' | '/general/signature';
  /** Valid but for the signature, which is a stand-in; with these optional members. */
  unsigned(present: ReadonlySet<Pointer>): fc.Arbitrary<JsonObject>;
}

/** Callbacks of a kind. */
export function callbackMessage(kind: CallbackKind, options: MessageOptions): Message {
  const places = callbackPlaces(kind, options);
  const id = `gate/callback-${kind}` as const;
  const parts = (present: ReadonlySet<Pointer>) => generated(id, { places, present }, options);
  return {
    schema: id,
    signedAt: '/signature',
    unsigned: (present) =>
      kind === 'display'
        ? fc.tuple(parts(present), qrAccount).map(([callback, account]) => tied(callback, account))
        : parts(present).map((callback) => tied(callback)),
  };
}

/** Purchase requests through Gate of a method and channel. Throws for a scope that the documents do not describe. */
export function saleRequestMessage(scope: Scope, options: MessageOptions): Message {
  const id = SALE_REQUESTS[`${scope.method}:${scope.channel}`];
  if (id === undefined) throw new Error(`no purchase request is known for ${scope.method}:${scope.channel}`);
  const places = requestPlaces(scope.method as Method, options);
  return {
    schema: id,
    signedAt: '/general/signature',
    unsigned: (present) => generated(id, { places, present }, options),
  };
}

/** Sets of parameters that open Payment Page for a method. */
export function pageMessage(method: Method, options: MessageOptions): Message {
  const id = `page/${method}-parameters` as const;
  const places = pagePlaces(method, options);
  return { schema: id, signedAt: '/signature', unsigned: (present) => generated(id, { places, present }, options) };
}

const SALE_REQUESTS: Readonly<Record<string, SchemaId>> = {
  'promptpay:redirect': 'gate/promptpay-redirect-sale-request',
  'promptpay:display': 'gate/promptpay-display-sale-request',
  'thai-qr:redirect': 'gate/thai-qr-sale-request',
  'bank-transfer-thailand:redirect': 'gate/bank-transfer-thailand-sale-request',
};

function generated(id: SchemaId, plan: Partial<Plan>, { without = [] }: MessageOptions): fc.Arbitrary<JsonObject> {
  const whole = { ...plan, anything: signable, absent: new Set(without) };
  return fromSchema(schema(id), kitSchema, whole) as fc.Arbitrary<JsonObject>;
}

/** The message with its signature in place of what stands there. */
export function sealed(message: JsonObject, signedAt: Message['signedAt'], key: Key): JsonObject {
  const signature = sign(message, key);
  if (signedAt === '/signature') return { ...message, signature };
  const { general } = message;
  return isObject(general) ? { ...message, general: { ...general, signature } } : message;
}

const NONE: ReadonlySet<Pointer> = new Set();
const valid = (message: Message, { key }: MessageOptions): fc.Arbitrary<JsonObject> =>
  message.unsigned(NONE).map((unsigned) => sealed(unsigned, message.signedAt, key));

/** Valid signed callbacks of a kind. */
export const validCallback = (kind: CallbackKind, options: MessageOptions): fc.Arbitrary<JsonObject> =>
  valid(callbackMessage(kind, options), options);

/** Valid signed purchase requests of a method and channel. */
export const validSaleRequest = (scope: Scope, options: MessageOptions): fc.Arbitrary<JsonObject> =>
  valid(saleRequestMessage(scope, options), options);

/** Valid signed sets of Payment Page parameters of a method. */
export const pageParameters = (method: Method, options: MessageOptions): fc.Arbitrary<JsonObject> =>
  valid(pageMessage(method, options), options);
