import { at, type JsonObject } from '#core/json';
import type { Conduct } from '#targets/reference/gateway/conduct';
import { isFinal, type Payment } from '#targets/reference/gateway/payments';
import { flaw, type Spoiled } from '../flaw.ts';
import { excusing, refusing, without } from './checks.ts';

const delayOf = (asked: Parameters<Parameters<typeof excusing>[1]>[0]) => Number(at(asked.message, '/callback/delay'));

function unknownProjectTaken(honest: Conduct): Partial<Conduct> {
  const strays = new WeakSet<JsonObject>();
  return {
    projectOf: (message, projects) => {
      const project = honest.projectOf(message, projects);
      const [first] = projects.values();
      if (!first || !('code' in project) || project.code !== '2442') return project;
      strays.add(message);
      return first;
    },
    // The key of the other project is not known, so the signature cannot be asked for.
    verify: (message, key) => strays.has(message) || honest.verify(message, key),
  };
}

/** A refused request has taken its payment_id all the same. */
function refusedLocked(honest: Conduct): Partial<Conduct> {
  const taken = new Set<unknown>();
  return {
    ...refusing(({ message }) => taken.has(at(message, '/general/payment_id')))(honest),
    reply: (reply, context) => {
      if (context.outcome === 'refused' && context.message) taken.add(at(context.message, '/general/payment_id'));
      return honest.reply(reply, context);
    },
  };
}

/** Payments are looked up in a list that is written only now and then. */
function takenTwiceAtOnce(honest: Conduct): Partial<Conduct> {
  const unwritten = new Set<Payment>();
  return {
    ...excusing(['duplicate'], ({ namesake }) => namesake !== undefined && unwritten.has(namesake))(honest),
    onAwaiting: (payment) => {
      unwritten.add(payment);
      return honest.onAwaiting(payment);
    },
    delivered: (status, text) => {
      unwritten.clear();
      return honest.delivered(status, text);
    },
  };
}

/** Identities mixed up, and single values taken or refused against the documents. */
export const IDENTITY_FLAWS: readonly Spoiled[] = [
  flaw('duplicate-accepted', 'Takes a payment_id a second time.', without('duplicate')),
  flaw(
    'duplicate-at-once-accepted',
    'Takes a payment_id a second time until a callback of anything has left.',
    takenTwiceAtOnce,
  ),
  flaw('refused-id-locked', 'Refuses a payment_id for good once a request with it was refused.', refusedLocked),
  flaw('first-redirected-by-duplicate', 'Refuses a used payment_id and yet takes over its callback address.', () => ({
    onDuplicate: ({ sale }, second) => {
      const url = at(second, '/general/merchant_callback_url');
      if (typeof url === 'string') Object.assign(sale.callbackUrls, { any: url });
    },
  })),
  flaw('duplicate-in-other-case-accepted', 'Takes a payment_id again that differs in letter case only.', () => ({
    identity: (projectId, paymentId) => `${projectId} ${paymentId}`,
  })),
  flaw('payment-ids-shared-by-projects', 'Knows a payment_id of one project in all of them.', () => ({
    identity: (_projectId, paymentId) => paymentId.toLowerCase(),
  })),
  flaw('first-changed-by-duplicate', 'Refuses a used payment_id and yet takes over its amount.', () => ({
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
  })),
  flaw(
    'blank-around-payment-id-accepted',
    'Takes a payment_id with a blank at its end.',
    without('payment-id-trimmed'),
  ),
  flaw(
    'long-payment-id-accepted',
    'Takes a payment_id of more than 255 characters.',
    excusing(['payment-id'], ({ message }) => String(at(message, '/general/payment_id')).length > 255),
  ),
  flaw(
    'long-payment-id-refused',
    'Refuses a payment_id of exactly 255 characters.',
    refusing(({ message }) => String(at(message, '/general/payment_id')).length === 255),
  ),
  flaw(
    'thai-payment-id-refused',
    'Refuses a payment_id that is not ASCII.',
    refusing(({ message }) => [...String(at(message, '/general/payment_id'))].some((one) => one > '\x7f')),
  ),
  flaw('any-ip-accepted', 'Takes anything for an IP address.', without('customer-ip')),
  flaw(
    'ipv6-refused',
    'Refuses an IPv6 address of the customer.',
    refusing(({ message }) => String(at(message, '/customer/ip_address')).includes(':')),
  ),
  flaw('any-email-accepted', 'Takes anything for an e-mail address.', without('customer-email')),
  flaw('unknown-project-accepted', 'Takes a request of an unknown project for its first project.', unknownProjectTaken),
  flaw(
    'delay-601-accepted',
    'Takes a callback.delay of more than 600 seconds.',
    excusing(['callback-delay'], (asked) => delayOf(asked) > 600),
  ),
  flaw(
    'delay-600-refused',
    'Refuses the longest callback.delay of 600 seconds.',
    refusing((asked) => delayOf(asked) === 600),
  ),
  flaw(
    'negative-delay-accepted',
    'Takes a callback.delay below zero.',
    excusing(['callback-delay'], (asked) => delayOf(asked) < 0),
  ),
  flaw('callback-for-refused', 'Refuses a request in the reply and processes it all the same.', () => ({
    processesRefused: ({ code }) => ['3261', '3121', '309'].includes(code),
  })),
];
