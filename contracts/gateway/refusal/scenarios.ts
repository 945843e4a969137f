import type { GateFacts } from '#contracts/gateway/facts';
import { sale, set } from '#contracts/gateway/sale';
import { baseline, customer, customerNo, final, instruction, project, settle } from '#contracts/gateway/steps';
import type { GateScenario } from '#contracts/gateway/templates';
import { labels } from '#contracts/labels';
import type { Step } from '#core/model';
import { besideBaseline } from './probe.ts';
import {
  malformedBodies,
  noCurrencies,
  otherCurrencies,
  withoutCustomerData,
  withoutMember,
  wrongAmounts,
  wrongFormats,
  zeroAmount,
} from './probes.ts';
import { alteredAfterSigning, wrongSignatures } from './signature-probes.ts';

/** Requests that are no purchase by POST in a known project. */
export const requests = labels('refund', 'partial-refund', 'payout', 'by-get', 'by-put', 'unknown-project');

/** Purchases with values at the very lengths and in the forms that the specification allows. */
export const allowed = labels('allowed-long-id', 'allowed-thai-id', 'allowed-ipv6', 'allowed-long-texts');

/** A payment id in Thai letters and digits. */
const { 'ใบสั่งซื้อ-๑': thaiId } = labels('ใบสั่งซื้อ-๑');

export const currency: GateScenario = {
  name: 'currency',
  title: 'Requests in other currencies than THB',
  needs: [],
  steps: (facts) => besideBaseline(facts, [...Object.values(otherCurrencies), ...Object.values(noCurrencies)]),
};

export const amount: GateScenario = {
  name: 'amount',
  title: 'Requests with amounts that are not a positive integer of satang',
  needs: [],
  steps: (facts) => besideBaseline(facts, Object.values(wrongAmounts)),
};

export const zero: GateScenario = {
  name: 'zero',
  title: 'An amount of zero',
  needs: [],
  steps: (facts) => besideBaseline(facts, Object.values(zeroAmount)),
};

export const formats: GateScenario = {
  name: 'formats',
  title: 'Requests with values beyond the lengths and forms of the specification',
  needs: [],
  steps: (facts) => [...besideBaseline(facts, Object.values(wrongFormats)), ...withinTheFormats(facts), settle],
};

const withinTheFormats = (facts: GateFacts): readonly Step[] => [
  sale(facts, allowed['allowed-long-id'], {
    customer: customerNo(2),
    edits: [set('/general/payment_id', { $: 'payment', of: allowed['allowed-long-id'], length: 255 })],
  }),
  sale(facts, allowed['allowed-thai-id'], {
    customer: customerNo(3),
    edits: [set('/general/payment_id', { $: 'payment', of: thaiId })],
  }),
  sale(facts, allowed['allowed-ipv6'], {
    customer: customerNo(4),
    edits: [set('/customer/ip_address', '2001:db8::7')],
  }),
  sale(facts, allowed['allowed-long-texts'], {
    edits: ['/customer/id', '/customer/first_name', '/customer/last_name', '/payment/description'].map((member) =>
      set(member, 'x'.repeat(255)),
    ),
  }),
];

export const members: GateScenario = {
  name: 'members',
  title: 'Requests that lack a required member',
  needs: [],
  steps: (facts) => besideBaseline(facts, [...Object.values(withoutMember), ...withoutCustomerData(facts)]),
};

export const signature: GateScenario = {
  name: 'signature',
  title: 'Requests whose signature is missing, altered or of something else',
  needs: [],
  steps: (facts) => besideBaseline(facts, [...wrongSignatures, ...Object.values(alteredAfterSigning)]),
};

export const malformed: GateScenario = {
  name: 'malformed',
  title: 'Bodies that are not JSON',
  needs: [],
  steps: (facts) => besideBaseline(facts, Object.values(malformedBodies)),
};

/** Operations that the method does not support, beside the purchase that it does. */
export const otherOperations: GateScenario = {
  name: 'other-operations',
  title: 'Refunds and payouts',
  needs: ['customer'],
  steps: (facts) => {
    const path = (operation: string) => facts.path.replace(/sale$/, operation);
    const refund = { payment: baseline, path: path('refund') };
    return [
      project(facts),
      sale(facts, baseline),
      instruction(baseline),
      customer('pay', baseline),
      final(baseline),
      sale(facts, requests.refund, refund),
      sale(facts, requests['partial-refund'], { ...refund, amount: facts.amount - 100 }),
      sale(facts, requests.payout, { path: path('payout') }),
      settle,
    ];
  },
};

export const otherVerbs: GateScenario = {
  name: 'other-verbs',
  title: 'Requests by other HTTP methods than POST',
  needs: [],
  steps: (facts) => [
    project(facts),
    sale(facts, baseline),
    sale(facts, requests['by-get'], { method: 'GET' }),
    sale(facts, requests['by-put'], { method: 'PUT' }),
    settle,
  ],
};

export const otherProject: GateScenario = {
  name: 'other-project',
  title: 'A project that does not exist',
  needs: [],
  steps: (facts) => [
    project(facts),
    sale(facts, baseline),
    sale(facts, requests['unknown-project'], { edits: [set('/general/project_id', 4_294_967_295)] }),
    settle,
  ],
};
