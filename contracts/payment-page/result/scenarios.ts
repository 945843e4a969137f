import { set, url } from '#contracts/gateway/sale';
import { customer, final, look, project, projects, settle, until } from '#contracts/gateway/steps';
import { type Label, labels } from '#contracts/labels';
import { type PageFacts, SLIPPERY } from '#contracts/payment-page/facts';
import { listing, open, page, pay } from '#contracts/payment-page/steps';
import type { PageScenario } from '#contracts/payment-page/templates';
import type { Step } from '#core/model';
import { SECOND } from '#core/time';

/** The payments of these scenarios. */
export const payments = labels('paid', 'declined', 'left', 'preselected', 'returned', 'late');

/** What these scenarios look at, each of one payment. */
export const seen = labels('opened', 'begun', 'left', 'came-back', 'ended', 'shop', 'expired', 'pays-late');

/** Addresses of the shop. */
export const addresses = labels(
  'button-success',
  'button-fail',
  'redirect-success',
  'redirect-fail',
  'project-success',
  'project-decline',
);

export const paid: PageScenario = {
  name: 'paid',
  title: 'A purchase that the customer pays',
  needs: ['customer'],
  steps: (facts) => [
    project(facts),
    open(facts, seen.opened, {
      payment: payments.paid,
      edits: [set('/merchant_success_url', url(addresses['button-success']))],
    }),
    look(projects.main),
    pay(facts, seen.begun),
    look(projects.main),
    ...decides(facts, 'pay', payments.paid),
    page(seen.ended, 'result'),
    page(seen.shop, 'return'),
    settle,
  ],
};

export const declined: PageScenario = {
  name: 'declined',
  title: 'A purchase that the customer declines',
  needs: ['customer'],
  steps: (facts) => [
    project(facts),
    open(facts, seen.opened, {
      payment: payments.declined,
      amount: SLIPPERY.leadingZero,
      edits: [set('/merchant_fail_url', url(addresses['button-fail']))],
    }),
    pay(facts, seen.begun),
    ...decides(facts, 'decline', payments.declined),
    page(seen.ended, 'result'),
    page(seen.shop, 'return'),
    settle,
  ],
};

export const left: PageScenario = {
  name: 'left',
  title: 'A purchase whose customer leaves the site of the provider and has not paid',
  needs: ['customer'],
  when: ({ channel }) => channel === 'redirect',
  steps: (facts) => [
    project(facts),
    open(facts, seen.opened, { payment: payments.left }),
    pay(facts, seen.begun),
    page(seen.left, 'provider-leave'),
  ],
};

export const preselected: PageScenario = {
  name: 'preselected',
  title: 'A purchase by the method that the request selects, with a redirect at its end',
  needs: ['customer', 'multi-method', 'projects'],
  steps: (facts) => [
    listing(facts),
    open(facts, seen.opened, {
      payment: payments.preselected,
      by: facts.method === 'promptpay' ? 'get' : 'post',
      amount: SLIPPERY.whole,
      edits: [
        set('/force_payment_method', facts.method),
        set('/redirect_success_url', url(addresses['redirect-success'])),
        set('/redirect_fail_url', url(addresses['redirect-fail'])),
      ],
    }),
    page(seen.begun, 'pay-preselected', { method: facts.method }),
    // Each of the two addresses is the right one for some methods.
    ...decides(facts, facts.method === 'promptpay' ? 'pay' : 'decline', payments.preselected),
    page(seen.ended, 'result'),
    page(seen.shop, 'arrive'),
  ],
};

export const returned: PageScenario = {
  name: 'returned',
  title: 'A purchase of a project that says where customers return',
  needs: ['customer', 'settings', 'projects'],
  steps: (facts) => [
    project(facts, projects.main, {
      return_urls: { success: url(addresses['project-success']), decline: url(addresses['project-decline']) },
    }),
    open(facts, seen.opened, { payment: payments.returned, amount: SLIPPERY.trailingZero }),
    pay(facts, seen.begun),
    ...decides(facts, 'pay', payments.returned),
    page(seen.ended, 'result'),
    page(seen.shop, 'return'),
  ],
};

export const late: PageScenario = {
  name: 'late',
  title: 'A purchase that the customer tries to pay when its time is over',
  needs: ['customer', 'clock'],
  when: (facts) => !facts.lifetimeIsSetting && lifetimeOf(facts) !== undefined,
  steps: (facts) => [project(facts), ...paidLate(facts)],
};

export const lateByProject: PageScenario = {
  name: 'late-by-project',
  title: 'A purchase that the customer tries to pay when the time that its project gives it is over',
  needs: ['customer', 'clock', 'settings', 'projects'],
  when: ({ lifetimeIsSetting }) => lifetimeIsSetting,
  steps: (facts) => [project(facts, projects.main, { qr_lifetime_ms: facts.payableForMs ?? 0 }), ...paidLate(facts)],
};

function paidLate(facts: PageFacts): readonly Step[] {
  const opening = { payment: payments.late, edits: [set('/merchant_fail_url', url(addresses['button-fail']))] };
  return [
    open(facts, seen.opened, opening),
    pay(facts, seen.begun),
    until((lifetimeOf(facts) ?? 0) + SECOND, seen.begun),
    ...(facts.channel === 'redirect' ? [page(seen['pays-late'], 'provider-pay')] : []),
    customer('pay', payments.late),
    settle,
    final(payments.late),
    open(facts, seen.expired, opening),
    page(seen.shop, 'return'),
  ];
}

/** How long a payment can be paid: until its code or its threshold ends. */
export function lifetimeOf({ payableForMs, thresholdMs }: PageFacts): number | undefined {
  return payableForMs ?? thresholdMs;
}

/** The customer pays or declines: at the provider in channel 1, with an app of a bank in channel 2. */
export function decides({ channel }: PageFacts, action: 'pay' | 'decline', payment: Label): readonly Step[] {
  const moved = channel === 'redirect' ? page(seen['came-back'], `provider-${action}`) : customer(action, payment);
  return [moved, final(payment)];
}
