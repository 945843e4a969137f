import { project, projects } from '#contracts/gateway/steps';
import { type Label, labels } from '#contracts/labels';
import type { PageFacts } from '#contracts/payment-page/facts';
import { open, pay } from '#contracts/payment-page/steps';
import type { PageScenario } from '#contracts/payment-page/templates';
import type { Satang } from '#core/money';

/** What these scenarios look at. */
export const seen = labels('within', 'small', 'large', 'smallest', 'largest');

/** Requests for more or less than the document of the method lets anybody pay. */
export const beyond = labels('too-small', 'too-large');

export const beyondLimits: PageScenario = {
  name: 'beyond-limits',
  title: 'Amounts beyond what the document lets anybody pay, behind one within it',
  needs: [],
  when: ({ limits: { min, max } }) => (min ?? max) !== undefined,
  steps: (facts) => [
    project(facts),
    open(facts, seen.within),
    ...amountBeyond(facts, beyond['too-small'], seen.small, facts.limits.min, -1),
    ...amountBeyond(facts, beyond['too-large'], seen.large, facts.limits.max, 1),
  ],
};

function amountBeyond(facts: PageFacts, as: Label, paying: Label, limit: Satang | undefined, by: Satang) {
  return limit === undefined ? [] : [open(facts, as, { amount: limit + by }), pay(facts, paying)];
}

/** How far apart the limits of a project are that states its own. */
const SPAN: Satang = 1_000;

export const limitsOfProject: PageScenario = {
  name: 'limits-of-project',
  title: 'Amounts at and beyond the limits that a project states',
  needs: ['settings', 'projects'],
  steps: (facts) => [
    project(facts, projects.main, { limits: { min: facts.amount - SPAN, max: facts.amount } }),
    open(facts, seen.smallest, { amount: facts.amount - SPAN }),
    open(facts, seen.largest),
    ...amountBeyond(facts, beyond['too-small'], seen.small, facts.amount - SPAN, -1),
    ...amountBeyond(facts, beyond['too-large'], seen.large, facts.amount, 1),
  ],
};
