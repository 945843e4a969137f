import type { Story } from '#core/model';
import type { Satang } from '#core/money';
import { HOUR, MINUTE, SECOND } from '#core/time';
import {
  answer,
  customer,
  final,
  type GateFacts,
  instruction,
  project,
  remove,
  SIGNATURE,
  sale,
  set,
  settle,
  settleAfter,
  until,
} from './gate.ts';
import {
  amounts,
  currencies,
  malformed,
  memberFormats,
  members,
  probeStory,
  signatures,
  TWIN,
  ZERO,
} from './probes.ts';
import { gapsMs } from './retry-schedule.ts';

type Tell = (facts: GateFacts) => Story;

const story = (
  name: string,
  title: string,
  needs: Story['needs'],
  steps: (facts: GateFacts) => Story['steps'],
): Tell => {
  return (facts) => ({ id: `${facts.id}/${name}`, title, needs, steps: steps(facts) });
};

/** The customer pays, after which nothing can change the result. */
const paid = story('paid', 'A purchase that the customer pays', ['customer'], (facts) => [
  project(facts),
  sale(facts, 'paid'),
  instruction('paid'),
  customer('pay', 'paid'),
  final('paid'),
  customer('decline', 'paid'),
  customer('pay', 'paid'),
  settleAfter(10 * MINUTE),
]);

const declined = story('declined', 'A purchase that is declined', ['customer'], (facts) => [
  project(facts),
  sale(facts, 'declined'),
  instruction('declined'),
  customer('decline', 'declined'),
  final('declined'),
  settleAfter(10 * MINUTE),
]);

/** Three customers at once: what belongs to one must not reach another. */
const together = story('together', 'Three purchases of three customers at once', ['customer'], (facts) => [
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
const furtherMembers = story(
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

const identity = story('identity', 'A payment id that is used again', ['customer'], (facts) => [
  project(facts),
  sale(facts, 'original'),
  instruction('original'),
  sale(facts, 'again', { payment: 'original', amount: facts.amount + 500, customer: 'customer-2' }),
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

/** Operations that the method does not support, beside the purchase that it does. */
const otherOperations = story('other-operations', 'Refunds and payouts', ['customer'], (facts) => [
  project(facts),
  sale(facts, TWIN),
  instruction(TWIN),
  customer('pay', TWIN),
  final(TWIN),
  sale(facts, 'refund', { payment: TWIN, path: facts.path.replace(/sale$/, 'refund') }),
  sale(facts, 'partial-refund', {
    payment: TWIN,
    path: facts.path.replace(/sale$/, 'refund'),
    amount: facts.amount - 100,
  }),
  sale(facts, 'payout', { path: facts.path.replace(/sale$/, 'payout') }),
  settle,
]);

const otherVerbs = story('other-verbs', 'Requests by other HTTP methods than POST', [], (facts) => [
  project(facts),
  sale(facts, TWIN),
  sale(facts, 'by-get', { method: 'GET' }),
  sale(facts, 'by-put', { method: 'PUT' }),
  settle,
]);

const otherProject = story('other-project', 'A project that does not exist', [], (facts) => [
  project(facts),
  sale(facts, TWIN),
  sale(facts, 'unknown-project', { edits: [set('/general/project_id', 4_294_967_295)] }),
  settle,
]);

const statusOf = (as: string, payment: string, signed: Parameters<typeof sale>[2] = {}) =>
  ({
    do: 'send',
    as,
    project: 'main',
    method: 'POST',
    path: '/v2/payment/status',
    body: {
      general: { project_id: { $: 'project', of: 'main' }, payment_id: { $: 'payment', of: payment } },
      destination: 'merchant',
    },
    signed: signed.signed ?? { at: SIGNATURE },
  }) as const;

/** Amounts of all kinds, whole baht among them: one checksum in sixteen begins with a zero. */
const CODES: readonly Satang[] = Array.from(
  { length: 40 },
  (_, index) => [100, 2_000, 12_340, 1_234_567][index % 4] ?? 0,
).map((amount, index) => amount + 100 * Math.floor(index / 4));

/** QR codes for many amounts. */
const codes = story('codes', 'QR codes for many amounts', [], (facts) => [
  project(facts),
  ...CODES.flatMap((amount, index) => [
    sale(facts, `code-${index + 1}`, { amount, customer: `customer-${index + 1}` }),
    instruction(`code-${index + 1}`),
  ]),
]);

/** One payment id in two projects, and a project's requests under the key of the other. */
const twoProjects = story('two-projects', 'Two projects of one merchant', [], (facts) => [
  project(facts),
  project(facts, 'other'),
  sale(facts, TWIN),
  sale(facts, 'same-id', { payment: TWIN, project: 'other', customer: 'customer-2', amount: facts.amount + 300 }),
  sale(facts, 'only-main', { customer: 'customer-4' }),
  sale(facts, 'key-of-other', { customer: 'customer-3', signed: { at: SIGNATURE, by: 'other' } }),
  settle,
  {
    ...statusOf('status-of-other', TWIN),
    project: 'other',
    body: {
      general: { project_id: { $: 'project', of: 'other' }, payment_id: { $: 'payment', of: 'only-main' } },
      destination: 'merchant',
    },
  },
]);

const addresses = story('addresses', 'Callback addresses given in the request', ['customer'], (facts) => [
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
  ...['own', 'by-result', 'by-result-declined'].map(instruction),
  customer('pay', 'own'),
  customer('pay', 'by-result'),
  customer('decline', 'by-result-declined'),
  ...['own', 'by-result', 'by-result-declined'].map(final),
  settle,
]);

/** The longest delay that a request may ask for. */
export const DELAY_MS = 600 * SECOND;

const delayed = story('delayed', 'A final callback that the request delays', ['customer', 'clock'], (facts) => [
  project(facts),
  sale(facts, 'delayed', { edits: [set('/callback/delay', DELAY_MS / SECOND)] }),
  instruction('delayed'),
  customer('pay', 'delayed'),
  settle,
  until(DELAY_MS - 10 * SECOND, 'pay delayed'),
  final('delayed'),
]);

const delayBounds = story('delay-bounds', 'The longest callback delay, and longer ones', [], (facts) => [
  project(facts),
  sale(facts, TWIN, { edits: [set('/callback/delay', 600)] }),
  sale(facts, 'delay-601', { edits: [set('/callback/delay', 601)], customer: 'customer-2' }),
  sale(facts, 'delay-negative', { edits: [set('/callback/delay', -1)], customer: 'customer-3' }),
  settle,
]);

/** How far from its time a repeated callback may be. */
export const RETRY_TOLERANCE_MS = 1_500;

/** The listener answers 500, at the eighth attempt 202, and takes the ninth: each gap is bracketed by two moves of the clock. */
const retried = story('retried', 'A final callback that is not taken at once', ['customer', 'clock'], (facts) => {
  let dueMs = 0;
  const brackets = gapsMs(8).flatMap((gap, index, { length }) => {
    dueMs += gap;
    return [
      until(dueMs - RETRY_TOLERANCE_MS - SECOND, 'final retried'),
      ...(index === length - 2 ? [answer(202)] : index === length - 1 ? [answer(200)] : []),
      until(dueMs + RETRY_TOLERANCE_MS, 'final retried'),
    ];
  });
  return [
    project(facts),
    sale(facts, 'retried'),
    instruction('retried'),
    answer(500),
    customer('pay', 'retried'),
    final('retried'),
    ...brackets,
    until(24 * HOUR, 'final retried'),
  ];
});

/** How long after the threshold a decline may still come. */
export const THRESHOLD_TOLERANCE_MS = 30 * SECOND;

/** Waits that end any payment nobody pays, whatever its threshold. */
const longWait = (label: string) => [31 * MINUTE, 2 * HOUR, 12 * HOUR, 48 * HOUR].map((ms) => until(ms, label));

const left = story('left', 'A purchase that nobody pays', ['customer', 'clock'], (facts) => [
  project(facts),
  sale(facts, 'left'),
  instruction('left'),
  customer('leave', 'left'),
  settle,
  ...(facts.thresholdMs ? [until(facts.thresholdMs + THRESHOLD_TOLERANCE_MS, 'left')] : []),
  ...longWait('left'),
]);

const inTime = story('in-time', 'A purchase paid just in time', ['customer', 'clock'], (facts) => [
  project(facts, 'main', facts.lifetimeSettings),
  sale(facts, 'in-time'),
  instruction('in-time'),
  until((facts.payableForMs ?? 0) - SECOND, 'in-time'),
  customer('pay', 'in-time'),
  final('in-time'),
  settle,
]);

const tooLate = story(
  'too-late',
  'A purchase that the customer tries to pay too late',
  ['customer', 'clock'],
  (facts) => [
    project(facts, 'main', facts.lifetimeSettings),
    sale(facts, 'too-late'),
    instruction('too-late'),
    // The provider's time begins with what it gives the customer, which may come later than the acceptance.
    until((facts.payableForMs ?? 0) + SECOND, 'intermediate too-late'),
    customer('pay', 'too-late'),
    settle,
    ...longWait('too-late'),
  ],
);

const otherAmount = story('other-amount', 'Customers who pay another amount than asked', ['customer'], (facts) => [
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
]);

const status = story('status', 'Questions about the state of payments', ['customer', 'status'], (facts) => [
  project(facts),
  sale(facts, 'asked-paid'),
  sale(facts, 'asked-declined', { customer: 'customer-2' }),
  instruction('asked-paid'),
  instruction('asked-declined'),
  statusOf('status-pending', 'asked-paid'),
  customer('pay', 'asked-paid'),
  customer('decline', 'asked-declined'),
  final('asked-paid'),
  final('asked-declined'),
  statusOf('status-paid', 'asked-paid'),
  statusOf('status-declined', 'asked-declined'),
  statusOf('status-unknown', 'never-made'),
  {
    ...statusOf('status-without-id', 'asked-paid'),
    body: { general: { project_id: { $: 'project', of: 'main' } }, destination: 'merchant' },
  },
  statusOf('status-wrong-key', 'asked-paid', { signed: { at: SIGNATURE, fault: 'wrong-key' } }),
  statusOf('status-empty-signature', 'asked-paid', { signed: { at: SIGNATURE, fault: 'empty' } }),
]);

/** Requests on points that the documents leave open: how they are taken is told, never failed. */
const openPoints = story('open-points', 'Requests on points that the documents leave open', [], (facts) => [
  project(facts),
  sale(facts, TWIN),
  ...(facts.returnUrl ? [sale(facts, 'open-without-return-url', { edits: [remove('/return_url')] })] : []),
  sale(facts, 'open-unknown-member', { edits: [set('/payment/no_page_names_this', 'x')], customer: 'customer-2' }),
  sale(facts, 'open-duplicate-member', { wire: 'duplicate-member', customer: 'customer-3' }),
  settle,
]);

/** Values of the right type that break a limit of the specification. */
const formats = (facts: GateFacts): Story => {
  const { steps, ...told } = probeStory(facts, memberFormats);
  return { ...told, steps: [...steps, ...allowed(facts), settle] };
};

/** Values at the very lengths and in the forms that the specification allows. */
const allowed = (facts: GateFacts): Story['steps'] => [
  sale(facts, 'allowed-long-id', {
    customer: 'customer-2',
    edits: [set('/general/payment_id', { $: 'payment', of: 'allowed-long-id', length: 255 })],
  }),
  sale(facts, 'allowed-thai-id', {
    customer: 'customer-3',
    edits: [set('/general/payment_id', { $: 'payment', of: 'ใบสั่งซื้อ-๑' })],
  }),
  sale(facts, 'allowed-ipv6', { customer: 'customer-4', edits: [set('/customer/ip_address', '2001:db8::7')] }),
];

const zero = (facts: GateFacts): Story =>
  probeStory(facts, { name: 'zero', title: 'An amount of zero', probes: [ZERO] });

/** The amounts at and just beyond the limits that the document states. */
const limits = (facts: GateFacts): readonly Story[] => {
  const { min, max } = facts.limits;
  if (min === undefined) return [];
  const edges = [...(max === undefined ? [] : [{ as: 'at-maximum', amount: max }])];
  const beyond = [
    { as: 'below-minimum', amount: min - 1 },
    ...(max === undefined ? [] : [{ as: 'above-maximum', amount: max + 1 }]),
  ];
  return [
    {
      id: `${facts.id}/limits`,
      title: 'Amounts at and beyond the limits',
      needs: [],
      steps: [
        project(facts),
        sale(facts, TWIN, { amount: min }),
        ...edges.map(({ as, amount }) => sale(facts, as, { amount, customer: as })),
        ...[TWIN, ...edges.map(({ as }) => as)].map(instruction),
        ...beyond.flatMap(({ as, amount }) => [sale(facts, as, { amount, customer: as }), final(as)]),
        settle,
      ],
    },
  ];
};

/** The stories of one method and channel on Gate. */
export function gateStories(facts: GateFacts): readonly Story[] {
  const timed = facts.payableForMs === undefined ? [] : [inTime, tooLate];
  const told = [
    paid,
    declined,
    together,
    furtherMembers,
    identity,
    otherOperations,
    otherVerbs,
    otherProject,
    twoProjects,
    addresses,
  ];
  return [
    ...[...told, delayed, delayBounds, retried, left, ...timed, otherAmount, status, openPoints].map((tell) =>
      tell(facts),
    ),
    ...(facts.instruction === 'display_data' ? [codes(facts)] : []),
    zero(facts),
    formats(facts),
    ...limits(facts),
    ...[currencies, amounts, members(facts), signatures, malformed].map((family) => probeStory(facts, family)),
  ];
}
