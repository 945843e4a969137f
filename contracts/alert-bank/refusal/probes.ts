import { numberIn, requestFields, without } from '#contracts/alert/fields';
import { initiation, receiver, sender, stranger } from '#contracts/alert-bank/steps';
import { type Label, named } from '#contracts/labels';
import type { Json, JsonObject } from '#core/json';

/** An initiation with one thing wrong in it. */
export interface Probe {
  readonly as: Label;
  readonly fields: JsonObject;
}

const probe = (stem: string, name: string, change: JsonObject): Probe => {
  const as = named(stem, name);
  return { as, fields: { ...initiation(as), ...change } };
};

/** Fields without which there is no request to pay. */
const NEEDED = ['transaction_id', 'sender_proxy', 'receiver_proxy', 'amount', 'instruction_at'];

export const incomplete: readonly Probe[] = NEEDED.map((name) => {
  const as = named('without', name);
  return { as, fields: without(initiation(as), name) };
});

/** Numbers that no PromptPay ID of their type can have. */
export const wrongNumbers: readonly Probe[] = [
  probe('number', 'mobile-short', { receiver_proxy: '081234567' }),
  probe('number', 'mobile-long', { receiver_proxy: '08123456789' }),
  probe('number', 'mobile-letters', { receiver_proxy: '08123456ab' }),
  probe('number', 'sender-short', { sender_proxy: '010556012345' }),
  probe('number', 'sender-long', { sender_proxy: '01055601234567' }),
  probe('number', 'wallet', { receiver_proxy: '004999000123456' }),
  probe('number', 'sender-letters', { sender_proxy: '01055601234xy' }),
  probe('number', 'sender-empty', { sender_proxy: '' }),
  probe('number', 'mobile-for-tax-id', { sender_proxy: '0812345678' }),
];

/** Types that are none. */
export const wrongTypes: readonly Probe[] = [probe('type', 'unknown', { receiver_proxy_type: 'no-such-type' })];

export const wrongAmounts: readonly Probe[] = [
  probe('amount', 'zero', { amount: 0 }),
  probe('amount', 'negative', { amount: -100 }),
  probe('amount', 'fraction', { amount: 12_842.5 }),
  probe('amount', 'words', { amount: 'much' }),
  probe('amount', 'null', { amount: null }),
];

/** Sums of other money than baht. */
export const wrongCurrencies: readonly Probe[] = [probe('currency', 'dollars', { currency: 'USD' })];

export const wrongInstants: readonly Probe[] = [
  probe('instant', 'words', { instruction_at: 'tomorrow' }),
  probe('instant', 'no-such-day', { instruction_at: '2027-02-30T10:00:00+07:00' }),
  probe('instant', 'number', { instruction_at: 7 }),
];

export const unknownSender: Probe = {
  as: named('sender', 'unknown'),
  fields: requestFields(named('sender', 'unknown'), { sender: stranger, receiver }),
};

/** Values of another type than any bank would expect: whether they are refused is the bank's own, but they are no fault. */
const strange = (name: string, value: Json, field = 'reference'): Probe => probe('strange', name, { [field]: value });

export const strangeValues: readonly Probe[] = [
  strange('list', ['a']),
  strange('object', { a: 1 }),
  strange('half-a-surrogate', 'bill \ud83d'),
  strange('control-characters', 'bill\u0000 7\u001f'),
  strange('id-half-a-surrogate', 'x\udc00', 'transaction_id'),
  strange('id-object', { id: 1 }, 'transaction_id'),
  strange('id-long', 'x'.repeat(5_000), 'transaction_id'),
  strange('id-proto', '__proto__', 'transaction_id'),
  strange('amount-huge', 1e300, 'amount'),
  strange('amount-text', '12842', 'amount'),
  strange('amount-object', {}, 'amount'),
  strange('number-list', [1], 'receiver_proxy'),
  strange('number-number', 812_345_678, 'receiver_proxy'),
  strange('instant-object', {}, 'instruction_at'),
  strange('instant-far', '9999-12-31T23:59:59+07:00', 'instruction_at'),
  strange('expiry-words', 'never', 'expires_at'),
  strange('expiry-past', '2001-01-01T00:00:00+07:00', 'expires_at'),
  strange('currency-number', 764, 'currency'),
];

/** Requests of the other operations with nothing in them, and with values of other types. */
export const strangeCalls = (['acknowledgement', 'inquiry', 'block', 'unblock', 'blocked'] as const).flatMap(
  (operation) => [
    { as: named('empty', operation), operation, fields: {} },
    {
      as: named('types', operation),
      operation,
      fields: { transaction_id: [1], decision: {}, sender_proxy: 7, receiver_proxy: { a: 1 } },
    },
    {
      as: named('strangers', operation),
      operation,
      fields: {
        transaction_id: 'no-such',
        decision: 'accept',
        sender_proxy: numberIn(sender.as),
        receiver_proxy: numberIn(stranger.as),
      },
    },
    {
      as: named('nulls', operation),
      operation,
      fields: { transaction_id: null, decision: null, sender_proxy: null, receiver_proxy: null },
    },
    {
      as: named('halves', operation),
      operation,
      fields: { transaction_id: 'x\ud83d', decision: '\udc00', sender_proxy: '08\ud83d', receiver_proxy: '\udc00' },
    },
  ],
);

/** Bytes that are not JSON, whoever reads them. */
export const UNREADABLE = ['empty-body', 'truncated', 'last-brace-missing', 'single-quotes', 'utf-16'] as const;

/** Bytes that may be read or refused, but are no fault. */
export const UNUSUAL = [...UNREADABLE, 'deep', 'duplicate-member', 'invalid-utf8', 'byte-order-mark', 'form'] as const;

/** A right request beside the faulty ones. */
export const good: Probe = { as: named('baseline', 'right'), fields: initiation(named('baseline', 'right')) };
