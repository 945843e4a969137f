import { at, type JsonObject } from '#core/json';
import { type Defect, defect } from '#targets/gateway/defects/defect';
import { excusing, refusing, without } from '#targets/gateway/defects/refusal/checks';
import type { Behaviour } from '#targets/gateway/reference/behaviour';
import { isFinal, type Payment } from '#targets/gateway/reference/payments/payments';

const delayOf = (asked: Parameters<Parameters<typeof excusing>[1]>[0]) => Number(at(asked.message, '/callback/delay'));

function unknownProjectTaken(compliant: Behaviour): Partial<Behaviour> {
  const strays = new WeakSet<JsonObject>();
  return {
    projectOf: (message, projects) => {
      const project = compliant.projectOf(message, projects);
      const [first] = projects.values();
      if (!first || !('code' in project) || project.code !== '2442') return project;
      strays.add(message);
      return first;
    },
    // The key of the other project is not known, so the signature cannot be asked for.
    verify: (message, key) => strays.has(message) || compliant.verify(message, key),
  };
}

/** A refused request has taken its payment_id all the same. */
function refusedLocked(compliant: Behaviour): Partial<Behaviour> {
  const taken = new Set<unknown>();
  return {
    ...refusing(({ message }) => taken.has(at(message, '/general/payment_id')))(compliant),
    reply: (reply, context) => {
      if (context.outcome === 'refused' && context.message) taken.add(at(context.message, '/general/payment_id'));
      return compliant.reply(reply, context);
    },
  };
}

/** Payments are looked up in a list that is written only now and then. */
function takenTwiceAtOnce(compliant: Behaviour): Partial<Behaviour> {
  const unwritten = new Set<Payment>();
  return {
    ...excusing(['duplicate'], ({ namesake }) => namesake !== undefined && unwritten.has(namesake))(compliant),
    onAwaiting: (payment) => {
      unwritten.add(payment);
      return compliant.onAwaiting(payment);
    },
    delivered: (status, text) => {
      unwritten.clear();
      return compliant.delivered(status, text);
    },
  };
}

/** Identities mixed up, and single values taken or refused against the documents. */
export const IDENTITY_DEFECTS: readonly Defect[] = [
  defect(
    'duplicate-accepted',
    'Takes a payment_id a second time.',
    {
      caughtBy: [
        'payment-id-unique',
        'payment-id-at-once',
        'payment-id-letter-case',
        'duplicate-harmless',
        'callback-echo',
      ],
    },
    without('duplicate'),
  ),
  defect(
    'duplicate-at-once-accepted',
    'Takes a payment_id a second time until a callback of anything has left.',
    { caughtBy: ['payment-id-at-once', 'callback-echo'] },
    takenTwiceAtOnce,
  ),
  defect(
    'refused-id-locked',
    'Refuses a payment_id for good once a request with it was refused.',
    { caughtBy: ['corrected-request'] },
    refusedLocked,
  ),
  defect(
    'first-redirected-by-duplicate',
    'Refuses a used payment_id and yet takes over its callback address.',
    { caughtBy: ['duplicate-harmless'] },
    () => ({
      onDuplicate: ({ sale }, second) => {
        const url = at(second, '/general/merchant_callback_url');
        if (typeof url === 'string') Object.assign(sale.callbackUrls, { any: url });
      },
    }),
  ),
  defect(
    'duplicate-in-other-case-accepted',
    'Takes a payment_id again that differs in letter case only.',
    { caughtBy: ['payment-id-letter-case'] },
    () => ({
      identity: (projectId, paymentId) => `${projectId} ${paymentId}`,
    }),
  ),
  defect(
    'payment-ids-shared-by-projects',
    'Knows a payment_id of one project in all of them.',
    { caughtBy: ['payment-id-per-project', 'status-own-only'] },
    () => ({
      identity: (_projectId, paymentId) => paymentId.toLowerCase(),
    }),
  ),
  defect(
    'first-changed-by-duplicate',
    'Refuses a used payment_id and yet takes over its amount.',
    { caughtBy: ['duplicate-harmless', 'callback-echo'] },
    () => ({
      onDuplicate: (first, second) => {
        const amount = Number(at(second, '/payment/amount'));
        if (!isFinal(first)) first.standing = { ...first.standing, amount };
      },
      paid: (payment, amount) => ({
        status: 'success',
        amount: amount === payment.sale.amount ? payment.standing.amount : amount,
        code: '0',
        message: 'Success',
      }),
    }),
  ),
  defect(
    'blank-around-payment-id-accepted',
    'Takes a payment_id with a blank at its end.',
    { caughtBy: ['member-formats', 'callback-format'] },
    without('payment-id-trimmed'),
  ),
  defect(
    'long-payment-id-accepted',
    'Takes a payment_id of more than 255 characters.',
    { caughtBy: ['member-formats', 'callback-format'] },
    excusing(['payment-id'], ({ message }) => String(at(message, '/general/payment_id')).length > 255),
  ),
  defect(
    'long-payment-id-refused',
    'Refuses a payment_id of exactly 255 characters.',
    { caughtBy: ['lengths-and-forms-allowed'] },
    refusing(({ message }) => String(at(message, '/general/payment_id')).length === 255),
  ),
  defect(
    'thai-payment-id-refused',
    'Refuses a payment_id that is not ASCII.',
    { caughtBy: ['lengths-and-forms-allowed'] },
    refusing(({ message }) => [...String(at(message, '/general/payment_id'))].some((one) => one > '\x7f')),
  ),
  defect(
    'any-ip-accepted',
    'Takes anything for an IP address.',
    { caughtBy: ['member-formats'] },
    without('customer-ip'),
  ),
  defect(
    'ipv6-refused',
    'Refuses an IPv6 address of the customer.',
    { caughtBy: ['lengths-and-forms-allowed'] },
    refusing(({ message }) => String(at(message, '/customer/ip_address')).includes(':')),
  ),
  defect(
    'any-email-accepted',
    'Takes anything for an e-mail address.',
    { caughtBy: ['member-formats'] },
    without('customer-email'),
  ),
  defect(
    'unknown-project-accepted',
    'Takes a request of an unknown project for its first project.',
    { caughtBy: ['member-formats', 'known-projects-only', 'callback-echo'] },
    unknownProjectTaken,
  ),
  defect(
    'delay-601-accepted',
    'Takes a callback.delay of more than 600 seconds.',
    { caughtBy: ['delay-limit'] },
    excusing(['callback-delay'], (asked) => delayOf(asked) > 600),
  ),
  defect(
    'delay-600-refused',
    'Refuses the longest callback.delay of 600 seconds.',
    { caughtBy: ['delay-allowed'] },
    refusing((asked) => delayOf(asked) === 600),
  ),
  defect(
    'negative-delay-accepted',
    'Takes a callback.delay below zero.',
    { caughtBy: ['delay-limit'] },
    excusing(['callback-delay'], (asked) => delayOf(asked) < 0),
  ),
  defect(
    'callback-for-refused',
    'Refuses a request in the reply and processes it all the same.',
    { caughtBy: ['refused-is-unsent', 'corrected-request', 'refused-is-over', 'callback-format', 'callback-echo'] },
    () => ({
      processesRefused: ({ code }) => ['3261', '3121', '309'].includes(code),
    }),
  ),
];
