import { customer, final, instruction, project, SIGNATURE, sale, settle, settleAfter } from '#contracts/gateway/gate';
import { BASELINE } from '#contracts/gateway/refusal/probes';
import { scenario } from '#contracts/gateway/scenario';
import { SECOND } from '#core/time';

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

/** One payment id in two projects, and a project's requests under the key of the other. */
export const twoProjects = scenario('two-projects', 'Two projects of one merchant', [], (facts) => [
  project(facts),
  project(facts, 'other'),
  sale(facts, BASELINE),
  sale(facts, 'same-id', { payment: BASELINE, project: 'other', customer: 'customer-2', amount: facts.amount + 300 }),
  sale(facts, 'only-main', { customer: 'customer-4' }),
  sale(facts, 'key-of-other', { customer: 'customer-3', signed: { at: SIGNATURE, by: 'other' } }),
  settle,
  {
    ...statusOf('status-of-other', BASELINE),
    project: 'other',
    body: {
      general: { project_id: { $: 'project', of: 'other' }, payment_id: { $: 'payment', of: 'only-main' } },
      destination: 'merchant',
    },
  },
]);

export const status = scenario('status', 'Questions about the state of payments', ['customer', 'status'], (facts) => [
  project(facts),
  sale(facts, 'asked-paid'),
  sale(facts, 'asked-declined', { customer: 'customer-2' }),
  instruction('asked-paid'),
  instruction('asked-declined'),
  // An older page lets nobody ask within the first ten seconds.
  settleAfter(11 * SECOND),
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
