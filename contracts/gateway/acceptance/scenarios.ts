import type { GateFacts } from '#contracts/gateway/facts';
import { sale, set, withReturnUrls } from '#contracts/gateway/sale';
import {
  baseline,
  customer,
  final,
  instruction,
  needCustomer,
  project,
  projects,
  settle,
} from '#contracts/gateway/steps';
import type { GateScenario } from '#contracts/gateway/templates';
import { type Label, labels } from '#contracts/labels';
import type { Step } from '#core/model';
import type { Satang } from '#core/money';

/** The payments of these scenarios. */
export const payments = labels(
  ...(['further', 'at-maximum', 'below-minimum', 'above-maximum'] as const),
  ...(['at-set-minimum', 'at-set-maximum', 'below-set-minimum', 'above-set-maximum'] as const),
);

/** Members of the specification beyond the required ones, among them Thai text under the signature. */
export const furtherMembers: GateScenario = {
  name: 'further-members',
  title: 'A purchase with further members of the specification',
  needs: [],
  steps: (facts) => [
    project(facts),
    sale(facts, payments.further, {
      edits: [
        set('/payment/description', 'ค่าชา 2 แก้ว / “iced”; ร้านใจดี'),
        set('/customer/first_name', 'สมชาย'),
        set('/customer/last_name', 'ใจดี'),
        ...withReturnUrls,
      ],
    }),
    instruction(payments.further),
    needCustomer,
    customer('pay', payments.further),
    final(payments.further),
    settle,
  ],
};

/** The amounts at and just beyond the limits that the document states. */
export const limits: GateScenario = {
  name: 'limits',
  title: 'Amounts at and beyond the limits',
  needs: [],
  when: (facts) => facts.limits.min !== undefined,
  steps: (facts) => [project(facts), ...asked(facts, edgesOf(facts), beyond(facts))],
};

/** Limits of a project that are within those of every document. */
const setLimits = ({ amount }: GateFacts) => ({ min: amount - 1_000, max: amount + 1_000 });

/** The amounts at and just beyond the limits that a project is made with. */
export const limitsSet: GateScenario = {
  name: 'limits-set',
  title: 'Amounts at and beyond the limits of a project',
  needs: ['settings'],
  steps: (facts) => {
    const { min, max } = setLimits(facts);
    return [
      project(facts, projects.main, { limits: { min, max } }),
      ...asked(
        facts,
        [
          [baseline, facts.amount],
          [payments['at-set-minimum'], min],
          [payments['at-set-maximum'], max],
        ],
        [
          [payments['below-set-minimum'], min - 1],
          [payments['above-set-maximum'], max + 1],
        ],
      ),
    ];
  },
};

/** Purchases that are to be accepted, and then those that are not, of one customer each. */
function asked(facts: GateFacts, within: Amounts, without: Amounts): readonly Step[] {
  return [
    ...within.map(([as, amount]) => sale(facts, as, { amount, ...(as === baseline ? {} : { customer: as }) })),
    ...within.map(([as]) => instruction(as)),
    ...without.flatMap(([as, amount]) => [sale(facts, as, { amount, customer: as }), final(as)]),
    settle,
  ];
}

type Amounts = readonly (readonly [as: Label, amount: Satang])[];

const edgesOf = ({ limits: { min, max } }: GateFacts): Amounts => [
  ...(min === undefined ? [] : [[baseline, min] as const]),
  ...(max === undefined ? [] : [[payments['at-maximum'], max] as const]),
];

const beyond = ({ limits: { min, max } }: GateFacts): Amounts => [
  ...(min === undefined ? [] : [[payments['below-minimum'], min - 1] as const]),
  ...(max === undefined ? [] : [[payments['above-maximum'], max + 1] as const]),
];
