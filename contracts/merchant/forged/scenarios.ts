import { labels } from '#contracts/labels';
import { redirects } from '#contracts/merchant/facts';
import { audit, bought, callback, customer, purchase, read, set, together } from '#contracts/merchant/moves';
import { scenario } from '#contracts/merchant/rule';
import { FAMILIES, type Family, OTHER_RESULTS, RETOUCHED, TO_DECLINE, TO_SUCCESS } from './families.ts';

export const { target, victim, bystander, owner } = labels('target', 'victim', 'bystander', 'owner');

/** A purchase that is paid at the provider, whose success comes in forged forms, each between two looks, and then itself. */
function forgeries(family: Family, title: string, more: Readonly<Record<string, Parameters<typeof callback>[2]>> = {}) {
  const forms: Readonly<Record<string, Parameters<typeof callback>[2]>> = {
    ...Object.fromEntries(FAMILIES[family].map((fault) => [fault, { signed: { fault } }])),
    ...more,
  };
  return scenario(family, title, (facts) => [
    ...bought(facts, target),
    ...Object.entries(forms).flatMap(([as, form]) => [
      callback('success', target, { as, forged: true, ...form }),
      read(target),
    ]),
    callback('success', target),
    audit,
  ]);
}

export const unsigned = forgeries(
  'unsigned',
  'Results that carry no signature',
  Object.fromEntries(Object.entries(OTHER_RESULTS).map(([name, edits]) => [name, { edits, signed: null }])),
);
export const wrongSignature = forgeries('wrong-signature', 'Successes with another signature than theirs');
export const tampered = forgeries(
  'tampered',
  'Successes that were changed after signing',
  Object.fromEntries(Object.entries(RETOUCHED).map(([name, after]) => [name, { after }])),
);

/** Results made of an instruction that was signed, before the customer pays. */
export const promoted = scenario('promoted', 'An instruction that is turned into a result', (facts) => [
  purchase(facts, victim),
  callback('intermediate', victim),
  read(victim),
  callback('intermediate', victim, { as: 'to-success', after: TO_SUCCESS, forged: true }),
  read(victim),
  callback('intermediate', victim, { as: 'to-decline', after: TO_DECLINE, forged: true }),
  read(victim),
  callback('intermediate', victim, { as: 'to-success-unsigned', edits: TO_SUCCESS, signed: null, forged: true }),
  read(victim),
  customer('pay', victim),
  callback('success', victim),
  audit,
]);

/** Another address or code for the customer to pay to. */
export const misled = scenario('misled', 'A forged instruction before the genuine one', (facts) => {
  const after = redirects(facts)
    ? [set('/redirect_data/url', 'https://thief.example/')]
    : [set('/display_data/0/data', '000201010211')];
  return [
    purchase(facts, victim),
    read(victim),
    callback('intermediate', victim, { as: 'other-instruction', after, forged: true }),
    read(victim),
    callback('intermediate', victim, { as: 'other-instruction-unsigned', edits: after, signed: null, forged: true }),
    read(victim),
    callback('intermediate', victim),
    audit,
  ];
});

/** The project that the merchant was configured for before. */
const { earlier } = labels('earlier');

/** Rightly signed, and not this merchant's or not of a payment that there is. */
export const elsewhere = scenario(
  'elsewhere',
  'Signed successes of another project and of an unknown payment',
  (facts) => [
    ...bought(facts, owner),
    purchase(facts, bystander),
    read(bystander),
    callback('success', owner, { as: 'other-project', edits: [set('/project_id', 999_999)], forged: true }),
    read(owner),
    callback('success', owner, {
      as: 'earlier-project',
      edits: [set('/project_id', { $: 'project', of: earlier })],
      forged: true,
    }),
    read(owner),
    callback('success', owner, { as: 'unknown-payment', edits: [set('/payment/id', 'no-such-payment')], forged: true }),
    read(owner),
    callback('success', owner),
    audit,
  ],
);

/** A success that was signed for one payment, altered to name another. */
export const redirected = scenario('replayed', 'The success of one payment, altered to name another', (facts) => [
  ...bought(facts, owner),
  purchase(facts, bystander),
  callback('intermediate', bystander),
  read(bystander),
  callback('success', owner, {
    as: 'renamed',
    after: [set('/payment/id', { $: 'payment', of: bystander })],
    forged: true,
  }),
  ...together(read(bystander), read(owner)),
  callback('success', owner),
  audit,
]);
