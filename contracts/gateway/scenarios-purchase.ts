import type { Step } from '#core/model';
import { MINUTE } from '#core/time';
import { customer, final, instruction, project, SIGNATURE, sale, set, settle, settleAfter } from './gate.ts';
import { BASELINE } from './refusal/probes.ts';
import { scenario } from './scenario.ts';

/** The customer pays, after which nothing can change the result. */
export const paid = scenario('paid', 'A purchase that the customer pays', ['customer'], (facts) => [
  project(facts),
  sale(facts, 'paid'),
  instruction('paid'),
  customer('pay', 'paid'),
  final('paid'),
  customer('decline', 'paid'),
  customer('pay', 'paid'),
  settleAfter(10 * MINUTE),
]);

export const declined = scenario('declined', 'A purchase that is declined', ['customer'], (facts) => [
  project(facts),
  sale(facts, 'declined'),
  instruction('declined'),
  customer('decline', 'declined'),
  final('declined'),
  settleAfter(10 * MINUTE),
]);

/** Three customers at once: what belongs to one must not reach another. */
export const together = scenario('together', 'Three purchases of three customers at once', ['customer'], (facts) => [
  project(facts),
  sale(facts, 'first', { customer: 'customer-1' }),
  sale(facts, 'second', { customer: 'customer-2', amount: facts.amount + 100 }),
  sale(facts, 'third', { customer: 'customer-3', amount: facts.amount + 200 }),
  instruction('first'),
  instruction('second'),
  instruction('third'),
  customer('decline', 'second'),
  customer('pay', 'third'),
  customer('pay', 'first'),
  final('first'),
  final('second'),
  final('third'),
  settle,
]);

/** Members of the specification beyond the required ones, among them Thai text under the signature. */
export const furtherMembers = scenario(
  'further-members',
  'A purchase with further members of the specification',
  ['customer'],
  (facts) => [
    project(facts),
    sale(facts, 'further', {
      edits: [
        set('/payment/description', 'ค่าชา 2 แก้ว / “iced”; ร้านใจดี'),
        set('/customer/first_name', 'สมชาย'),
        set('/customer/last_name', 'ใจดี'),
        ...['success', 'decline', 'return'].map((when) =>
          set(`/return_url/${when}`, { $: 'url', of: `return-${when}` }),
        ),
      ],
    }),
    instruction('further'),
    customer('pay', 'further'),
    final('further'),
    settle,
  ],
);

export const identity = scenario('identity', 'A payment id that is used again', ['customer'], (facts) => [
  project(facts),
  sale(facts, 'original'),
  instruction('original'),
  sale(facts, 'again', {
    payment: 'original',
    amount: facts.amount + 500,
    customer: 'customer-2',
    edits: [set('/general/merchant_callback_url', { $: 'url', of: 'again-address' })],
  }),
  sale(facts, 'again-upper', {
    payment: 'original',
    amount: facts.amount + 500,
    customer: 'customer-2',
    edits: [set('/general/payment_id', { $: 'payment', of: 'original', case: 'upper' })],
  }),
  settle,
  customer('pay', 'original'),
  final('original'),
  settle,
]);

/** A refused request takes nothing away: corrected, it goes through. */
export const corrected = scenario('corrected', 'A request that is refused, and sent again corrected', [], (facts) => [
  project(facts),
  sale(facts, 'altered', { payment: 'corrected', signed: { at: SIGNATURE, fault: 'wrong-key' } }),
  sale(facts, 'corrected'),
  settle,
]);

/** How often two requests race: whether both slip through is a matter of luck. */
const RACES = 5;

export const atOnce = scenario('at-once', 'Two purchases with one payment id at the same instant', [], (facts) => [
  project(facts),
  ...Array.from({ length: RACES }, (_, index): readonly Step[] => {
    const payment = `race-${index + 1}`;
    const one = { payment, customer: `customer-${2 * index + 1}` };
    // Another amount and customer: it is not the first one sent again.
    const other = { payment, customer: `customer-${2 * index + 2}`, amount: facts.amount + 100 };
    return [{ ...sale(facts, payment, one), withNext: true }, sale(facts, `${payment}-other`, other)];
  }).flat(),
  settle,
]);

/** Operations that the method does not support, beside the purchase that it does. */
export const otherOperations = scenario('other-operations', 'Refunds and payouts', ['customer'], (facts) => [
  project(facts),
  sale(facts, BASELINE),
  instruction(BASELINE),
  customer('pay', BASELINE),
  final(BASELINE),
  sale(facts, 'refund', { payment: BASELINE, path: facts.path.replace(/sale$/, 'refund') }),
  sale(facts, 'partial-refund', {
    payment: BASELINE,
    path: facts.path.replace(/sale$/, 'refund'),
    amount: facts.amount - 100,
  }),
  sale(facts, 'payout', { path: facts.path.replace(/sale$/, 'payout') }),
  settle,
]);

export const otherVerbs = scenario('other-verbs', 'Requests by other HTTP methods than POST', [], (facts) => [
  project(facts),
  sale(facts, BASELINE),
  sale(facts, 'by-get', { method: 'GET' }),
  sale(facts, 'by-put', { method: 'PUT' }),
  settle,
]);

export const otherProject = scenario('other-project', 'A project that does not exist', [], (facts) => [
  project(facts),
  sale(facts, BASELINE),
  sale(facts, 'unknown-project', { edits: [set('/general/project_id', 4_294_967_295)] }),
  settle,
]);

export const addresses = scenario('addresses', 'Callback addresses given in the request', ['customer'], (facts) => [
  project(facts),
  sale(facts, 'own', { edits: [set('/general/merchant_callback_url', { $: 'url', of: 'own-address' })] }),
  sale(facts, 'by-result', {
    customer: 'customer-2',
    edits: [
      set('/general/merchant_callback_url', { $: 'url', of: 'own-address' }),
      set('/general/merchant_success_callback_url', { $: 'url', of: 'success-address' }),
      set('/general/merchant_decline_callback_url', { $: 'url', of: 'decline-address' }),
    ],
  }),
  sale(facts, 'by-result-declined', {
    customer: 'customer-3',
    edits: [
      set('/general/merchant_callback_url', { $: 'url', of: 'own-address' }),
      set('/general/merchant_success_callback_url', { $: 'url', of: 'success-address' }),
      set('/general/merchant_decline_callback_url', { $: 'url', of: 'decline-address' }),
    ],
  }),
  sale(facts, 'without-address', { customer: 'customer-4' }),
  ...['own', 'by-result', 'by-result-declined', 'without-address'].map(instruction),
  customer('pay', 'own'),
  customer('pay', 'by-result'),
  customer('decline', 'by-result-declined'),
  customer('pay', 'without-address'),
  ...['own', 'by-result', 'by-result-declined', 'without-address'].map(final),
  settle,
]);

export const otherAmount = scenario(
  'other-amount',
  'Customers who pay another amount than asked',
  ['customer'],
  (facts) => [
    project(facts),
    sale(facts, 'overpaid'),
    sale(facts, 'underpaid', { customer: 'customer-2' }),
    instruction('overpaid'),
    instruction('underpaid'),
    customer('pay', 'overpaid', facts.amount + 700),
    customer('pay', 'underpaid', facts.amount - 700),
    final('overpaid'),
    final('underpaid'),
    settle,
  ],
);
