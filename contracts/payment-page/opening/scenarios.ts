import { set } from '#contracts/gateway/sale';
import { look, project, projects } from '#contracts/gateway/steps';
import { type Label, labels, named } from '#contracts/labels';
import type { PageFacts } from '#contracts/payment-page/facts';
import { listing, open, page, pay } from '#contracts/payment-page/steps';
import type { PageScenario } from '#contracts/payment-page/templates';
import type { Satang } from '#core/money';

/** What these scenarios look at. */
export const seen = labels(
  'plain',
  'by-form',
  'by-widget',
  'with-more',
  'encoded',
  'listed',
  'hidden',
  'forced',
  'chosen',
  'unnamed',
  'asked',
  'named',
  'paying',
  'late',
  'doubled',
  'small',
  'large',
  'smallest',
  'largest',
);

/** Requests that must not open the page, by what is wrong with them. */
export const wrong = labels(
  'other-currency',
  'wrong-key',
  'other-project-key',
  'truncated',
  'unsigned',
  'other-amount',
  'other-id',
  'added',
  'best-before-over',
);

/** Requests for more or less than the document of the method lets anybody pay. */
export const beyond = labels('too-small', 'too-large');

/** Parameters that are required for any payment. */
export const REQUIRED = ['project_id', 'payment_id', 'payment_amount', 'payment_currency', 'customer_id'] as const;

/** The opening without a parameter. */
export const without = (name: string): Label => named('without', name);

export const opened: PageScenario = {
  name: 'opened',
  title: 'A page that is opened by a query, a form and the widget',
  needs: [],
  steps: (facts) => [
    project(facts),
    open(facts, seen.plain),
    open(facts, seen['by-form'], { by: 'post' }),
    open(facts, seen['with-more'], { edits: [set('/payment_description', 'Two books'), set('/region_code', 'TH')] }),
    open(facts, seen.encoded, { edits: [set('/payment_description', 'ชา & กาแฟ, 100 % + 1 = 2?')] }),
  ],
};

export const byWidget: PageScenario = {
  name: 'by-widget',
  title: 'A page that the widget opens on a page of the shop',
  needs: [],
  steps: (facts) => [project(facts), open(facts, seen['by-widget'], { by: 'widget' })],
};

export const incomplete: PageScenario = {
  name: 'incomplete',
  title: 'Requests that lack a required parameter',
  needs: [],
  steps: (facts) => [
    project(facts),
    ...REQUIRED.map((name) => open(facts, without(name), { edits: [{ op: 'remove', at: `/${name}` }] })),
    look(projects.main),
  ],
};

export const tampered: PageScenario = {
  name: 'tampered',
  title: 'Requests with a wrong signature, or changed after signing',
  needs: [],
  steps: (facts) => [
    project(facts),
    project(facts, projects.other),
    open(facts, wrong['wrong-key'], { fault: 'wrong-key' }),
    open(facts, wrong['other-project-key'], { signer: projects.other }),
    open(facts, wrong.truncated, { fault: 'truncated' }),
    open(facts, wrong.unsigned, { fault: 'missing' }),
    open(facts, wrong['other-amount'], { after: [set('/payment_amount', facts.amount - 1_000)] }),
    open(facts, wrong['other-id'], { after: [set('/customer_id', 'somebody-else')] }),
    open(facts, wrong.added, { after: [set('/payment_description', 'A gift')] }),
    open(facts, seen.doubled, { again: { payment_amount: facts.amount - 1_000 } }),
    look(projects.main),
  ],
};

export const refused: PageScenario = {
  name: 'refused',
  title: 'Requests by which nothing can be paid, beside one by which it can',
  needs: [],
  steps: (facts) => [
    project(facts),
    open(facts, seen.plain),
    open(facts, wrong['other-currency'], { edits: [set('/payment_currency', 'USD')] }),
    pay(facts, seen.paying),
    open(facts, wrong['best-before-over'], { edits: [set('/best_before', '2020-01-01T00:00:00+07:00')] }),
    pay(facts, seen.late),
    look(projects.main),
  ],
};

export const beyondLimits: PageScenario = {
  name: 'beyond-limits',
  title: 'Amounts beyond what the document lets anybody pay',
  needs: [],
  when: ({ limits: { min, max } }) => (min ?? max) !== undefined,
  steps: (facts) => [
    project(facts),
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

export const listed: PageScenario = {
  name: 'listed',
  title: 'A page that lists the methods of its project',
  needs: ['multi-method', 'projects'],
  steps: (facts) => [
    listing(facts),
    open(facts, seen.listed),
    page(named('other', seen.listed), 'look', { method: facts.other.method }),
    page(named('own', seen.listed), 'look', { method: facts.method }),
    open(facts, seen.hidden, { edits: [set('/hide', facts.other.method)] }),
    page(named('other', seen.hidden), 'look', { method: facts.other.method }),
    page(named('own', seen.hidden), 'look', { method: facts.method }),
  ],
};

export const unnamed: PageScenario = {
  name: 'unnamed',
  title: 'A purchase without the name of the customer, whom the page asks',
  needs: [],
  when: ({ customer }) => 'first_name' in customer,
  steps: (facts) => [
    project(facts),
    open(facts, seen.unnamed, {
      edits: [
        { op: 'remove', at: '/customer_first_name' },
        { op: 'remove', at: '/customer_last_name' },
      ],
    }),
    page(seen.asked, 'choose', { method: facts.method }),
    pay(facts, seen.named),
    look(projects.main),
  ],
};
