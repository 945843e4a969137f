import { labels } from '#contracts/labels';
import {
  audit,
  bought,
  boughtTogether,
  callback,
  customer,
  purchase,
  read,
  remove,
  set,
  succeeded,
  together,
} from '#contracts/merchant/moves';
import { scenario } from '#contracts/merchant/rule';
import type { Edit } from '#core/json';

export const { plain, turned } = labels('plain', 'turned');

/** Successes as the platform may send them: more or fewer members than the examples, or empty ones. */
export const VARIATIONS: Readonly<Record<string, readonly Edit[]>> = {
  'unknown-members': [
    set('/rrn', '000123'),
    set('/payment/region', 'TH'),
    set('/new_block', { flag: true, note: 'n', list: ['a', 'b'] }),
    set('/operation/eci', '05'),
  ],
  'no-customer': [remove('/customer'), remove('/operation/provider/date')],
  'no-description': [remove('/payment/description'), set('/operation/provider/payment_id', '')],
};

const VARIED = labels(...Object.keys(VARIATIONS));

/** Genuine successes that differ from the examples, each of a purchase of its own. */
export const varied = scenario('varied', 'Genuine successes with more or fewer members', (facts) => [
  ...bought(facts, plain),
  ...succeeded(plain),
  ...boughtTogether(facts, Object.values(VARIED)),
  ...together(
    ...Object.entries(VARIED).map(([name, label]) =>
      callback('success', label, { as: name, edits: VARIATIONS[name] ?? [] }),
    ),
  ),
  audit,
]);

/** Declines that differ from the examples. */
export const DECLINES: Readonly<Record<string, readonly Edit[]>> = {
  'declined-plain': [],
  'declined-no-customer': [remove('/customer')],
  'declined-empty-provider-id': [set('/operation/provider/payment_id', ''), remove('/operation/provider/date')],
  'declined-other-code': [set('/operation/code', '20602'), set('/operation/message', 'Time-out')],
};

const DECLINED = labels(...Object.keys(DECLINES));

export const declines = scenario('declined', 'Purchases that are declined', (facts) => {
  const all = Object.entries(DECLINED);
  return [
    ...together(...all.map(([, label]) => purchase(facts, label))),
    ...together(...all.map(([, label]) => callback('intermediate', label))),
    ...all.map(([, label]) => customer('decline', label)),
    ...together(
      ...all.map(([name, label]) =>
        callback('decline', label, { as: name, ...(DECLINES[name]?.length ? { edits: DECLINES[name] } : {}) }),
      ),
    ),
    audit,
  ];
});

/** The callback names the payment in other letter case. */
export const letterCase = scenario(
  'letter-case',
  'A success that spells the payment id in other letter case',
  (facts) => [
    ...bought(facts, plain),
    ...succeeded(plain),
    ...bought(facts, turned),
    callback('success', turned, {
      as: 'upper-case',
      edits: [set('/payment/id', { $: 'payment', of: turned, case: 'upper' })],
    }),
    audit,
  ],
);

/** Signatures where no document has one: in `general` alone, and there beside another one at the top level. */
export const { elsewhere, doubled } = labels('elsewhere', 'doubled');
export const generalSignature = scenario(
  'general-signature',
  'Successes whose right signature stands in general',
  (facts) => [
    ...boughtTogether(facts, [elsewhere, doubled]),
    ...together(read(elsewhere), read(doubled)),
    callback('success', elsewhere, { as: 'in-general', signedAt: '/general/signature', forged: true }),
    callback('success', doubled, {
      as: 'in-both-places',
      signedAt: '/general/signature',
      after: [set('/signature', `${'A'.repeat(86)}==`)],
      forged: true,
    }),
    audit,
  ],
);

/** The documents have purchases only; a message of another type is none, though its signature is right. */
export const { refunded } = labels('refunded');
export const otherType = scenario('other-type', 'A signed success of a refund', (facts) => [
  ...bought(facts, refunded),
  callback('success', refunded, {
    as: 'refund-type',
    edits: [set('/payment/type', 'refund'), set('/operation/type', 'refund')],
    forged: true,
  }),
  audit,
]);
