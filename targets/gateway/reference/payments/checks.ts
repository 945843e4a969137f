import { isIP } from 'node:net';
import { at, type Json, type JsonObject, type Pointer } from '#core/json';
import type { Key } from '#schemas/signature/sign';
import type { Project } from '#targets/gateway/reference/projects';
import type { Payment } from './payment.ts';
import { about, REFUSALS, type Refusal } from './replies.ts';
import { MOST, type Terms } from './terms.ts';

/** A request on its way through the checks. */
export interface Asked {
  readonly message: JsonObject;
  /** The message with the digits of its integers as they were written, which is how it was signed. */
  readonly written: JsonObject;
  readonly project: Project;
  /** What the gateway's behaviour decides of it. */
  readonly behaviour: {
    readonly verify: (message: JsonObject, key: Key) => boolean;
    readonly onDuplicate: (first: Payment, second: JsonObject) => void;
  };
  /** Members that it must have. */
  readonly required: readonly Pointer[];
  /** The terms of its method; `undefined` for a status request. */
  readonly terms: Terms | undefined;
  /** The payment that has its id already. */
  readonly namesake: Payment | undefined;
}

/** One condition of acceptance: gives why a request is refused, or `null`. */
export interface Check {
  readonly id: string;
  readonly refuse: (asked: Asked) => Refusal | null;
}

/** A condition on one member, which holds where the member is absent: whether it must be there is a check of its own. */
function member(id: string, where: Pointer, refusal: Refusal, holds: (value: Json, asked: Asked) => boolean): Check {
  return {
    id,
    refuse: (asked) => {
      const value = at(asked.message, where) ?? null;
      return value === null || holds(value, asked) ? null : about(refusal, where);
    },
  };
}

const text = (value: Json) => typeof value === 'string' && value.length > 0 && [...value].length <= 255;
const address = (value: Json) => text(value) && URL.canParse(String(value));

/** Every required member is there; `null` is not. */
const required: Check = {
  id: 'required',
  refuse: ({ message, required }) => {
    const missing = required.find((where) => (at(message, where) ?? null) === null);
    return missing ? about(REFUSALS.missing, missing) : null;
  },
};

const signatureGiven: Check = {
  id: 'signature-given',
  refuse: ({ message }) => (at(message, '/general/signature') === '' ? REFUSALS.emptySignature : null),
};

const signature: Check = {
  id: 'signature',
  refuse: ({ written, project, behaviour }) =>
    behaviour.verify(written, project.key) ? null : REFUSALS.wrongSignature,
};

/** The three checks that every request passes first: it is complete, and the merchant's own. */
const OWN: readonly Check[] = [required, signatureGiven, signature];

/** Gate: up to 255 characters, without white space at either end. */
const PAYMENT_ID: readonly Check[] = [
  member('payment-id', '/general/payment_id', REFUSALS.paymentId, text),
  member(
    'payment-id-trimmed',
    '/general/payment_id',
    REFUSALS.paymentId,
    (id) => !/^[ \t\n\v\r\0]|[ \t\n\v\r\0]$/.test(`${id}`),
  ),
];

const CUSTOMER: readonly Check[] = [
  member('customer-id', '/customer/id', REFUSALS.customerId, text),
  member('customer-ip', '/customer/ip_address', REFUSALS.invalid, (ip) => typeof ip === 'string' && isIP(ip) > 0),
  member('customer-email', '/customer/email', REFUSALS.email, (it) => text(it) && /^[^@\s]+@[^@\s]+$/.test(`${it}`)),
  member('customer-name', '/customer/first_name', REFUSALS.invalid, text),
  member('customer-name', '/customer/last_name', REFUSALS.invalid, text),
];

const AMOUNT: readonly Check[] = [
  member('amount-type', '/payment/amount', REFUSALS.invalid, (amount) => typeof amount === 'number'),
  member('amount-integer', '/payment/amount', REFUSALS.invalid, (amount) => Number.isInteger(Number(amount))),
  member('amount-negative', '/payment/amount', REFUSALS.invalid, (amount) => Number(amount) >= 0),
  member('amount-zero', '/payment/amount', REFUSALS.invalid, (amount) => Number(amount) !== 0),
  member('amount-most', '/payment/amount', REFUSALS.invalid, (amount) => Number(amount) <= MOST),
];

const TERMS: readonly Check[] = [
  member('currency', '/payment/currency', REFUSALS.currency, (currency, { terms }) => {
    return terms?.currencies.some((one) => one === currency) ?? false;
  }),
  member(
    'limit-min',
    '/payment/amount',
    REFUSALS.limits,
    (amount, { terms }) => Number(amount) >= (terms?.limits.min ?? 0),
  ),
  member(
    'limit-max',
    '/payment/amount',
    REFUSALS.limits,
    (amount, { terms }) => Number(amount) <= (terms?.limits.max ?? MOST),
  ),
];

const OPTIONS: readonly Check[] = [
  member('description', '/payment/description', REFUSALS.invalid, (it) => it === '' || text(it)),
  member('return-url', '/return_url/success', REFUSALS.invalid, address),
  member('return-url', '/return_url/decline', REFUSALS.invalid, address),
  member('return-url', '/return_url/return', REFUSALS.invalid, address),
  member('callback-url', '/general/merchant_callback_url', REFUSALS.invalid, address),
  member('callback-url', '/general/merchant_success_callback_url', REFUSALS.invalid, address),
  member('callback-url', '/general/merchant_decline_callback_url', REFUSALS.invalid, address),
  member('callback-delay', '/callback/delay', REFUSALS.invalid, (delay) => {
    return Number.isInteger(delay) && Number(delay) >= 0 && Number(delay) <= 600;
  }),
  member('callback-disable', '/callback/force_disable', REFUSALS.invalid, (it) => typeof it === 'boolean'),
];

const duplicate: Check = {
  id: 'duplicate',
  refuse: ({ message, namesake, behaviour }) => {
    if (!namesake) return null;
    behaviour.onDuplicate(namesake, message);
    return REFUSALS.duplicate;
  },
};

/** What a sale request must pass, in this order: completeness, signature, form, terms, identity. */
export const SALE_CHECKS: readonly Check[] = [
  ...OWN,
  ...PAYMENT_ID,
  ...CUSTOMER,
  ...AMOUNT,
  ...TERMS,
  ...OPTIONS,
  duplicate,
];

/** What a status request must pass, in this order. */
export const STATUS_CHECKS: readonly Check[] = [
  ...OWN,
  ...PAYMENT_ID,
  member('destination', '/destination', REFUSALS.invalid, (it) => it === 'merchant' || it === 'terminal'),
];
