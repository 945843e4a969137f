import { at, type JsonObject } from '#core/json';
import { hasThreshold } from '#targets/gateway/overrides/applies-to';
import { excusing, refusing, withoutChecks } from '#targets/gateway/overrides/checks';
import type { Override } from '#targets/gateway/overrides/override';
import { refusal } from '#targets/gateway/overrides/replies';
import { isFinal, type Payment } from '#targets/gateway/reference/payments/payment';
import { REFUSALS } from '#targets/gateway/reference/payments/replies';
import { alsoWhere, type Defect, defect } from './defect.ts';

/** Whoever sent a request with a wrong signature is turned down from then on. */
const senderLocked: Override = (compliant) => {
  const locked = new Set<unknown>();
  return {
    ...refusing(({ message }) => locked.has(at(message, '/customer/id')))(compliant),
    reply: (reply, context) => {
      if (context.refusal?.code === REFUSALS.wrongSignature.code) locked.add(at(context.message, '/customer/id'));
      return compliant.reply(reply, context);
    },
  };
};

/** Payments are looked up in a list that is written only now and then. */
const takenTwiceAtOnce: Override = (compliant) => {
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
};

/** The first purchase is begun anew by a request that is refused for its payment id. */
const begunAnew: Override = ({ understood }) => {
  const known = new Map<string, JsonObject>();
  return {
    processesRefused: ({ code }) => code === REFUSALS.duplicate.code,
    understood: (message) => {
      const id = `${at(message, '/general/project_id')} ${at(message, '/general/payment_id')}`.toLowerCase();
      const first = known.get(id) ?? message;
      known.set(id, first);
      return understood(first);
    },
  };
};

/** Payments taken for one another. */
export const identityDefects: readonly Defect[] = [
  defect(
    'duplicate-accepted',
    'Takes a payment_id a second time.',
    {
      caughtBy: [
        ...['payment-id-unique', 'payment-id-at-once', 'payment-id-letter-case', 'payment-id-stays-taken'],
        ...['duplicate-harmless', 'intermediate-echo', 'callback-echo'],
      ],
    },
    withoutChecks('duplicate'),
  ),
  defect(
    'duplicate-after-decline-accepted',
    'Takes a payment_id again whose payment was declined.',
    { caughtBy: ['payment-id-stays-taken', 'intermediate-echo', 'callback-echo'] },
    excusing(['duplicate'], ({ namesake }) => namesake?.standing.status === 'decline'),
  ),
  defect(
    'duplicate-after-success-accepted',
    'Takes a payment_id again whose payment has succeeded.',
    { caughtBy: ['payment-id-stays-taken', 'intermediate-echo', 'callback-echo'] },
    excusing(['duplicate'], ({ namesake }) => namesake?.standing.status === 'success'),
  ),
  defect(
    'duplicate-instructs-again',
    'Begins the first purchase anew where its payment_id is refused.',
    { caughtBy: ['duplicate-untold'] },
    begunAnew,
  ),
  defect(
    'duplicate-at-once-accepted',
    'Takes a payment_id a second time until a callback of anything has left.',
    { caughtBy: ['payment-id-at-once', 'intermediate-echo'] },
    takenTwiceAtOnce,
  ),
  defect(
    'duplicate-answered-success',
    'Answers a used payment_id as if it were accepted.',
    { caughtBy: ['payment-id-unique', 'payment-id-at-once', 'payment-id-letter-case', 'payment-id-stays-taken'] },
    refusal(
      () => ({ status: 200, body: { status: 'success', request_id: 'r-1', project_id: 1, payment_id: 'p' } }),
      '3041',
    ),
  ),
  defect(
    'refused-customer-locked',
    'Refuses a customer for good once a request of theirs was signed wrongly.',
    { caughtBy: ['corrected-request'] },
    senderLocked,
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
    'first-ended-by-duplicate',
    'Refuses a used payment_id and ends the payment that has it.',
    { caughtBy: alsoWhere(['status-after-duplicate'], hasThreshold, 'threshold') },
    () => ({
      onDuplicate: (first) => {
        if (!isFinal(first))
          first.standing = { status: 'decline', amount: first.sale.amount, code: '20000', message: 'General decline' };
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
    { caughtBy: ['duplicate-harmless', 'callback-echo', 'status-after-duplicate'] },
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
];
