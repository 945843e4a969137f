import { labels } from '#contracts/labels';
import { audit, bought, callback, read, succeeded } from '#contracts/merchant/moves';
import { scenario } from '#contracts/merchant/rule';

export const { hostile, confused } = labels('hostile', 'confused');

/** Bodies that are no JSON text at all. */
export const UNREADABLE = ['empty-body', 'truncated', 'last-brace-missing', 'single-quotes', 'invalid-utf8'] as const;

/** Bodies that lenient readers take, or that are signed no more. */
const ODD = [
  'duplicate-amount',
  'extra-brace',
  'second-object',
  'trailing-comma',
  'comment',
  'not-a-number',
  'control-character',
  'duplicate-member',
  'byte-order-mark',
  'overlong-utf8',
  'surrogate-utf8',
  'utf-16',
  'megabyte',
  'deep',
  'text-plain',
  'form',
] as const;

export const FAULTS: readonly string[] = [...UNREADABLE, ...ODD];

/** A success with every fault of its bytes, and then as it is. */
export const malformed = scenario(
  'malformed',
  'A success whose bytes are at fault, and then the success itself',
  (facts) => [
    ...bought(facts, hostile),
    ...FAULTS.flatMap((wire) => [callback('success', hostile, { as: wire, wire, forged: true }), read(hostile)]),
    ...succeeded(hostile),
    audit,
  ],
);

/** The string to sign does not tell these apart, so their signatures are right. */
export const CONFUSED = ['swallowed-line', 'amount-as-string', 'code-as-number', 'text-as-object'] as const;

/** A success with members of other types behind a right signature, and then as it is. */
export const confusedTypes = scenario(
  'confused',
  'A success with members of other types behind a right signature',
  (facts) => [
    ...bought(facts, confused),
    ...CONFUSED.flatMap((fault) => [
      callback('success', confused, { as: fault, signed: { fault }, forged: true }),
      read(confused),
    ]),
    ...succeeded(confused),
    audit,
  ],
);
