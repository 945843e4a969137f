import { set } from '#contracts/gateway/sale';
import { customer, final, look, needCustomer, project, projects } from '#contracts/gateway/steps';
import { labels, named } from '#contracts/labels';
import type { PageFacts } from '#contracts/payment-page/facts';
import { listing, open, page, pay } from '#contracts/payment-page/steps';
import type { PageScenario } from '#contracts/payment-page/templates';

/** What these scenarios look at. */
export const seen = labels(
  'listed',
  'hidden',
  'third',
  'picked',
  'unnamed',
  'asked',
  'named',
  'half-named',
  'last-name-asked',
);

/** A payment by a method that was picked from a list. */
export const picked = labels('payment');

/** A method that a project of the method and the one beside it does not have. */
function thirdBeside({ method, other }: PageFacts): string {
  const all = ['promptpay', 'thai-qr', 'bank-transfer-thailand'];
  return all.find((one) => one !== method && one !== other.method) ?? '';
}

export const listed: PageScenario = {
  name: 'listed',
  title: 'A page that lists the methods of its project',
  needs: ['multi-method', 'projects'],
  steps: (facts) => [
    listing(facts),
    open(facts, seen.listed),
    page(named('other', seen.listed), 'look', { method: facts.other.method }),
    page(named('own', seen.listed), 'look', { method: facts.method }),
    page(seen.third, 'look', { method: thirdBeside(facts) }),
    open(facts, seen.hidden, { edits: [set('/hide', facts.other.method)] }),
    page(named('other', seen.hidden), 'look', { method: facts.other.method }),
    page(named('own', seen.hidden), 'look', { method: facts.method }),
    open(facts, picked.payment),
    pay(facts, seen.picked),
    needCustomer,
    customer('pay', picked.payment),
    final(picked.payment),
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
    open(facts, seen['half-named'], { edits: [{ op: 'remove', at: '/customer_last_name' }] }),
    page(seen['last-name-asked'], 'choose', { method: facts.method }),
    look(projects.main),
  ],
};
