import type { GateFacts } from '#contracts/gateway/facts';
import type { Scenario } from '#core/model';
import type { Satang } from '#core/money';
import { final, instruction, project, remove, sale, set, settle } from './gate.ts';
import { BASELINE, memberFormats, probeScenario, ZERO } from './refusal/probes.ts';
import { scenario } from './scenario.ts';

/** Amounts of all kinds, whole baht among them: one checksum in sixteen begins with a zero. */
const CODES: readonly Satang[] = Array.from(
  { length: 40 },
  (_, index) => [100, 2_000, 12_340, 1_234_567][index % 4] ?? 0,
).map((amount, index) => amount + 100 * Math.floor(index / 4));

/** QR codes for many amounts. */
export const codes = scenario('codes', 'QR codes for many amounts', [], (facts) => [
  project(facts),
  ...CODES.flatMap((amount, index) => [
    sale(facts, `code-${index + 1}`, { amount, customer: `customer-${index + 1}` }),
    instruction(`code-${index + 1}`),
  ]),
]);

/** Requests on points that the documents leave open: how they are taken is reported, never failed. */
export const openPoints = scenario('open-points', 'Requests on points that the documents leave open', [], (facts) => [
  project(facts),
  sale(facts, BASELINE),
  ...(facts.returnUrl ? [sale(facts, 'open-without-return-url', { edits: [remove('/return_url')] })] : []),
  sale(facts, 'open-unknown-member', { edits: [set('/payment/no_page_names_this', 'x')], customer: 'customer-2' }),
  sale(facts, 'open-duplicate-member', { wire: 'duplicate-member', customer: 'customer-3' }),
  settle,
]);

/** Values of the right type that break a limit of the specification. */
export const formats = (facts: GateFacts): Scenario => {
  const { steps, ...told } = probeScenario(facts, memberFormats);
  return { ...told, steps: [...steps, ...allowed(facts), settle] };
};

/** Values at the very lengths and in the forms that the specification allows. */
const allowed = (facts: GateFacts): Scenario['steps'] => [
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

export const zero = (facts: GateFacts): Scenario =>
  probeScenario(facts, { name: 'zero', title: 'An amount of zero', probes: [ZERO] });

/** The amounts at and just beyond the limits that the document states. */
export const limits = (facts: GateFacts): readonly Scenario[] => {
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
        sale(facts, BASELINE, { amount: min }),
        ...edges.map(({ as, amount }) => sale(facts, as, { amount, customer: as })),
        ...[BASELINE, ...edges.map(({ as }) => as)].map(instruction),
        ...beyond.flatMap(({ as, amount }) => [sale(facts, as, { amount, customer: as }), final(as)]),
        settle,
      ],
    },
  ];
};
