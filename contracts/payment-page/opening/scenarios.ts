import { set } from '#contracts/gateway/sale';
import { look, project, projects } from '#contracts/gateway/steps';
import { type Label, labels, named } from '#contracts/labels';
import { type PageFacts, SLIPPERY } from '#contracts/payment-page/facts';
import { open, pay } from '#contracts/payment-page/steps';
import type { PageScenario } from '#contracts/payment-page/templates';

/** What these scenarios look at. */
export const seen = labels(
  'plain',
  'by-form',
  'by-widget',
  'with-more',
  'encoded',
  'paying',
  'late',
  'doubled',
  'unmailed',
);

/** Requests that must not open the page, by what is wrong with them. */
export const wrong = labels(
  'other-currency',
  'wrong-key',
  'other-project-key',
  'beginning',
  'lower-cased',
  'unsigned',
  'signed-by-nothing',
  'other-amount',
  'other-id',
  'added',
  'swapped',
  'other-return',
  'other-method',
  'by-form',
  'known-payment',
  'best-before-over',
);

/** Parameters that are required for any payment. */
export const REQUIRED = ['project_id', 'payment_id', 'payment_amount', 'payment_currency', 'customer_id'] as const;

/** The opening without a parameter. */
export const without = (name: string): Label => named('without', name);

/** Required parameters for which an empty text could be taken. */
export const EMPTIED = ['payment_id', 'customer_id'] as const;

/** The opening whose parameter is there and has no value. */
export const emptied = (name: string): Label => named('empty', name);

/** A page is the same however it is opened: by a form in the second channel, else by a query. */
const byEither = ({ channel }: PageFacts) => ({ by: channel === 'display' ? 'post' : 'get' }) as const;

export const opened: PageScenario = {
  name: 'opened',
  title: 'A page that is opened by a query, a form and the widget',
  needs: [],
  steps: (facts) => [
    project(facts),
    open(facts, seen.plain),
    open(facts, seen['by-form'], { by: 'post', amount: SLIPPERY.leadingZero }),
    open(facts, seen['with-more'], {
      amount: SLIPPERY.whole,
      edits: [set('/payment_description', 'Two books'), set('/region_code', 'TH')],
    }),
    open(facts, seen.encoded, {
      ...byEither(facts),
      amount: SLIPPERY.trailingZero,
      edits: [set('/payment_description', 'ชา & กาแฟ, 100 % + 1 = 2?')],
    }),
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
  title: 'Requests that lack a required parameter, before one that lacks none',
  needs: [],
  steps: (facts) => [
    project(facts),
    ...REQUIRED.map((name) =>
      open(facts, without(name), { ...byEither(facts), edits: [{ op: 'remove', at: `/${name}` }] }),
    ),
    ...EMPTIED.map((name) => open(facts, emptied(name), { edits: [set(`/${name}`, '')] })),
    ...('email' in facts.customer
      ? [
          open(facts, without('customer_email'), { edits: [{ op: 'remove', at: '/customer_email' }] }),
          pay(facts, seen.unmailed),
        ]
      : []),
    open(facts, seen.plain, byEither(facts)),
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
    open(facts, wrong.beginning, { fault: 'beginning' }),
    open(facts, wrong['lower-cased'], { fault: 'lower-cased' }),
    open(facts, wrong.unsigned, { fault: 'missing' }),
    open(facts, wrong['signed-by-nothing'], { after: [set('/signature', '')] }),
    open(facts, wrong['other-amount'], { after: [set('/payment_amount', facts.amount - 1_000)] }),
    open(facts, wrong['other-id'], { after: [set('/customer_id', 'somebody-else')] }),
    open(facts, wrong.added, { after: [set('/payment_description', 'A gift')] }),
    open(facts, wrong.swapped, {
      edits: [set('/payment_description', 'Lucky'), set('/region_code', 'TH')],
      after: [set('/payment_description', 'TH'), set('/region_code', 'Lucky')],
    }),
    open(facts, wrong['other-return'], { after: [set('/merchant_success_url', 'https://shop.example/')] }),
    open(facts, wrong['other-method'], { after: [set('/force_payment_method', facts.method)] }),
    open(facts, wrong['by-form'], { by: 'post', after: [set('/payment_id', 'another')] }),
    open(facts, seen.plain),
    open(facts, wrong['known-payment'], { payment: seen.plain, after: [set('/payment_amount', facts.amount - 1_000)] }),
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
    open(facts, wrong['other-currency'], {
      ...byEither(facts),
      edits: [set('/payment_currency', 'USD'), set('/force_payment_method', facts.method)],
    }),
    pay(facts, seen.paying),
    open(facts, wrong['best-before-over'], { edits: [set('/best_before', '2020-01-01T00:00:00+07:00')] }),
    pay(facts, seen.late),
    look(projects.main),
  ],
};
