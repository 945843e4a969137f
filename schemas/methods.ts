import type { Pointer } from '#core/json';
import type { Scope } from '#core/model';
import type { Satang } from '#core/money';
import { MINUTE, type Millis } from '#core/time';
import type { SchemaId } from './validate.ts';

/** What the documents say of one payment method and channel: everything that differs between methods, in one row. */
export interface Method extends Scope {
  /** Id of its contract, such as `promptpay/display`. */
  readonly id: string;
  /** A phrase for people. */
  readonly title: string;
  /** Path of the sale request on Gate. */
  readonly path: string;
  readonly schemas: {
    /** The sale request on Gate. */
    readonly sale: SchemaId;
    /** The callback that instructs the customer. */
    readonly instruction: SchemaId;
    /** The parameters of Payment Page; absent where the document does not describe it. */
    readonly page?: SchemaId;
  };
  /** What `payment.method` of a callback may hold; the first is what the reference sends. */
  readonly callbackMethods: readonly [string, ...string[]];
  /** The member of an intermediate callback that instructs the customer. */
  readonly instruction: 'redirect_data' | 'display_data';
  /** The only currency of the method: ISO 4217 alpha-3. */
  readonly currency: 'THB';
  /** Whether the document lets the platform convert currencies where that is agreed. */
  readonly converts: boolean;
  /** Limits of an amount that the document states. */
  readonly limits: { readonly min?: Satang; readonly max?: Satang };
  /** Whether the document says that each project has limits of its own. */
  readonly limitsAreSetting?: true;
  /** Members that the list of required members has beyond those of every purchase. */
  readonly required: readonly Pointer[];
  /** How long a QR code or a provider's page can be paid; absent where the document does not say. */
  readonly payableForMs?: Millis;
  /** Whether a project can set how long its QR code can be paid. */
  readonly lifetimeIsSetting: boolean;
  /** After how long an unpaid payment is declined; absent where the document does not say. */
  readonly thresholdMs?: Millis;
  /** How equal purchases of a customer form a series; absent for methods without. */
  readonly series?: { readonly windowMs: Millis; readonly distinct: number };
}

const promptpay = {
  method: 'promptpay',
  path: '/v2/payment/banks/promptpay/sale',
  callbackMethods: ['promptpay'],
  currency: 'THB',
  converts: false,
  limits: {},
} as const;

/** The table of methods: a new method is a row here, its schemas, and its citations. */
export const methods: readonly Method[] = [
  {
    ...promptpay,
    id: 'promptpay/redirect',
    title: 'Promptpay, channel 1: the customer is redirected',
    channel: 'redirect',
    schemas: {
      sale: 'gate/promptpay-redirect-sale-request',
      instruction: 'gate/callback-redirect',
      page: 'page/promptpay-parameters',
    },
    instruction: 'redirect_data',
    required: ['/return_url/success'],
    payableForMs: 6 * MINUTE,
    lifetimeIsSetting: false,
  },
  {
    ...promptpay,
    id: 'promptpay/display',
    title: 'Promptpay, channel 2: a QR code is displayed',
    channel: 'display',
    schemas: {
      sale: 'gate/promptpay-display-sale-request',
      instruction: 'gate/callback-display',
      page: 'page/promptpay-parameters',
    },
    instruction: 'display_data',
    required: [],
    lifetimeIsSetting: true,
  },
  {
    id: 'thai-qr/redirect',
    title: 'Thailand QR banking',
    method: 'thai-qr',
    channel: 'redirect',
    path: '/v2/payment/banks/thai-qr/sale',
    schemas: {
      sale: 'gate/thai-qr-sale-request',
      instruction: 'gate/callback-redirect',
      page: 'page/thai-qr-parameters',
    },
    callbackMethods: ['thai-qr'],
    instruction: 'redirect_data',
    currency: 'THB',
    converts: true,
    limits: { min: 10_000 },
    required: [],
    payableForMs: 3 * MINUTE,
    lifetimeIsSetting: false,
  },
  {
    id: 'bank-transfer-thailand/redirect',
    title: 'Bank transfers in Thailand',
    method: 'bank-transfer-thailand',
    channel: 'redirect',
    path: '/v2/payment/bank-transfer/thailand/sale',
    schemas: {
      sale: 'gate/bank-transfer-thailand-sale-request',
      instruction: 'gate/callback-redirect',
      page: 'page/bank-transfer-thailand-parameters',
    },
    callbackMethods: ['Thailand bank transfer', 'bank-transfer-thailand', 'Bank transfers in Thailand'],
    instruction: 'redirect_data',
    currency: 'THB',
    converts: true,
    limits: { min: 10_000, max: 50_000_000 },
    limitsAreSetting: true,
    required: ['/customer/email', '/customer/first_name', '/customer/last_name', '/return_url/success'],
    lifetimeIsSetting: false,
    thresholdMs: 30 * MINUTE,
    series: { windowMs: 30 * MINUTE, distinct: 3 },
  },
];

/** The row of a method and channel. Throws, naming the pair, where the table has none. */
export function methodOf({ method, channel }: Scope): Method {
  return methodsNamed(method).find((one) => one.channel === channel) ?? unknown(`${method}:${channel}`);
}

/** The rows of a payment method, one a channel. Throws, naming the method, where the table has none. */
export function methodsNamed(name: string): readonly Method[] {
  const found = methods.filter(({ method }) => method === name);
  return found.length > 0 ? found : unknown(name);
}

function unknown(name: string): never {
  const known = methods.map(({ method, channel }) => `${method}:${channel}`).join(', ');
  throw new Error(`unknown payment method ${name}: the table in schemas/methods.ts has ${known}`);
}
