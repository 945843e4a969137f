import { labels } from '#contracts/labels';
import { audit, bought, callback, read } from '#contracts/merchant/moves';
import { scenario } from '#contracts/merchant/rule';

export const { hostile, confused } = labels('hostile', 'confused');

/** Bodies that are no JSON text at all. */
export const UNREADABLE = ['empty-body', 'truncated', 'last-brace-missing', 'single-quotes', 'invalid-utf8'] as const;

/** Bodies that lenient readers take. */
const ODD = [
  'duplicate-amount',
  'extra-brace',
  'second-object',
  'trailing-comma',
  'comment',
  'duplicate-member',
  'byte-order-mark',
  'text-plain',
  'form',
] as const;

/** Bodies that are signed no more, or are hard to read. */
const HEAVY = [
  'not-a-number',
  'control-character',
  'overlong-utf8',
  'surrogate-utf8',
  'utf-16',
  'megabyte',
  'deep',
] as const;

export const FAULTS: readonly string[] = [...UNREADABLE, ...ODD, ...HEAVY];

/** A success with faults of its bytes, and then as it is. */
const faulty = (name: string, title: string, faults: readonly string[]) =>
  scenario(name, title, (facts) => [
    ...bought(facts, hostile),
    ...faults.flatMap((wire) => [callback('success', hostile, { as: wire, wire, forged: true }), read(hostile)]),
    callback('success', hostile),
    audit,
  ]);

export const malformed = faulty('malformed', 'A success that is no JSON text, and then the success itself', UNREADABLE);
export const odd = faulty('odd-bodies', 'A success that only lenient readers take, and then the success itself', ODD);
export const heavy = faulty(
  'heavy-bodies',
  'A success with more or other bytes than it was signed with, and then itself',
  HEAVY,
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
    callback('success', confused),
    audit,
  ],
);
