import type { GateFacts } from '#contracts/gateway/facts';
import { sale } from '#contracts/gateway/sale';
import { amountNo, customerNo, instruction, project, settle } from '#contracts/gateway/steps';
import type { GateScenario } from '#contracts/gateway/templates';
import type { Step } from '#core/model';
import {
  customerTexts,
  digitsInId,
  type GenuineCase,
  type GenuineGroup,
  paymentTexts,
  textsTogether,
} from './cases.ts';
import { aloneAndCombined } from './combined.ts';
import { spelledAnew } from './spelled.ts';
import { nullCharacters, otherContentTypes } from './unusual.ts';
import { emptiesSent, integersSent, plainValuesSent } from './values.ts';

/** In two scenarios, since a target that takes its time has them side by side: each is some hundred purchases. */
const oneByOne = (name: string, whose: string, groups: readonly GenuineGroup[]): GateScenario => ({
  name,
  once: true,
  title: `Purchases with one text each as the world writes them, in the members of ${whose}`,
  needs: [],
  steps: (facts) => beside(facts, groups),
});

export const textsOfPayment = oneByOne('genuine-payment-texts', 'the payment', paymentTexts);
export const textsOfCustomer = oneByOne('genuine-customer-texts', 'the customer', customerTexts);

export const textsAtOnce: GateScenario = {
  name: 'genuine-texts',
  title: 'Purchases with texts as the world writes them in all members, and with values and spellings beside them',
  needs: [],
  steps: (facts) => {
    const groups = [textsTogether, digitsInId];
    const all = groups.flatMap(({ tame, cases }) => [tame, ...cases]);
    return [
      project(facts),
      ...all.map((one, index) => sent(facts, one, index + 1)),
      ...aloneAndCombined(facts, all.length + 1),
      ...groups.map(({ tame }) => instruction(tame.as)),
      settle,
    ];
  },
};

export const otherSpellings: GateScenario = {
  name: 'genuine-spellings',
  title: 'Purchases in every spelling of JSON',
  needs: [],
  steps: (facts) => beside(facts, spelledAnew),
};

export const otherValues: GateScenario = {
  name: 'genuine-values',
  title: 'Purchases with booleans, and with zero',
  needs: [],
  steps: (facts) => beside(facts, [plainValuesSent]),
};

export const integers: GateScenario = {
  name: 'genuine-integers',
  title: 'Purchases with integers of all sizes in a further member',
  needs: [],
  steps: (facts) => beside(facts, [integersSent]),
};

export const unusual: GateScenario = {
  name: 'genuine-unusual',
  title: 'Purchases with U+0000 in a text, and with other spellings of their header',
  needs: [],
  steps: (facts) => beside(facts, [...nullCharacters, otherContentTypes]),
};

export const empties: GateScenario = {
  name: 'empty-members',
  title: 'Purchases with optional members that say nothing',
  needs: [],
  steps: (facts) => beside(facts, [emptiesSent]),
};

/**
 * Each group after its tame request. No two requests are of one customer or of one amount, so that none looks like
 * another sent again. One callback is waited for: the others have left before it.
 */
function beside(facts: GateFacts, groups: readonly GenuineGroup[]): readonly Step[] {
  const all = groups.flatMap(({ tame, cases }) => [tame, ...cases]);
  return [
    project(facts),
    ...all.map((one, index) => sent(facts, one, index + 1)),
    ...groups.map(({ tame }) => instruction(tame.as)),
    settle,
  ];
}

function sent(facts: GateFacts, { as, edits, spelling, contentType }: GenuineCase, nth: number): Step {
  const of = { customer: customerNo(nth), amount: amountNo(facts, nth) };
  return sale(facts, as, {
    ...of,
    edits,
    ...(spelling === undefined ? {} : { spelling }),
    ...(contentType === undefined ? {} : { contentType }),
  });
}
