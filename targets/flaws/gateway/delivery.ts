import { HOUR, MINUTE, SECOND } from '#core/time';
import type { Payment } from '#targets/reference/gateway/payments';
import { flaw, put, type Spoiled } from '../flaw.ts';

const of =
  (status: 'success' | 'decline') =>
  ({ standing }: Payment) =>
    standing.status === status;
const succeeded = of('success');
const declined = of('decline');

/** Callbacks that are not sent, too often, or in the wrong order. */
const SENDING: readonly Spoiled[] = [
  flaw('callback-sent-as-text', 'Says of its callbacks that they are plain text.', () => ({
    contentType: 'text/plain',
  })),
  flaw('intermediate-callback-missing', 'Sends no intermediate callback.', () => ({ onAwaiting: () => [] })),
  flaw('intermediate-after-final', 'Sends the redirect or display data once more after the result.', () => ({
    onFinal: () => ['final', 'intermediate'],
  })),
  flaw('final-callback-missing', 'Sends no final callback.', () => ({ onFinal: () => [] })),
  flaw('success-callback-missing', 'Sends no callback of a success.', ({ onFinal }) => ({
    onFinal: (payment) => (succeeded(payment) ? [] : onFinal(payment)),
  })),
  flaw('decline-callback-missing', 'Sends no callback of a decline.', ({ onFinal }) => ({
    onFinal: (payment) => (declined(payment) ? [] : onFinal(payment)),
  })),
  flaw('final-before-intermediate', 'Sends the intermediate callback after the final one.', () => ({
    onAwaiting: () => [],
    onFinal: () => ['final', 'intermediate'],
    callback: (body, { stage }) =>
      stage === 'intermediate'
        ? put('/operation/status', 'awaiting redirect result')(put('/payment/status', 'awaiting redirect result')(body))
        : body,
  })),
  flaw('two-final-callbacks', 'Tells the result twice, though the first callback was received.', () => ({
    onFinal: () => ['final', 'final'],
  })),
];

/** Deliveries against the documented schedule. */
const RETRIES: readonly Spoiled[] = [
  flaw('never-retried', 'Sends a callback only once, received or not.', () => ({ gapBefore: () => null })),
  flaw('retried-after-200', 'Sends a callback again that was answered 200.', () => ({ delivered: () => false })),
  flaw('retry-gaps-60-s', 'Repeats a callback every minute.', () => ({ gapBefore: () => MINUTE })),
  flaw('retry-gaps-10-s', 'Repeats a callback every 10 seconds for ever.', () => ({
    gapBefore: () => 10 * SECOND,
  })),
  flaw('retry-gaps-5-s', 'Repeats a callback after 5 seconds at first.', ({ gapBefore }) => ({
    gapBefore: (attempt) => (attempt <= 6 ? 5 * SECOND : gapBefore(attempt)),
  })),
  flaw('retry-five-attempts', 'Gives a callback up after five attempts.', ({ gapBefore }) => ({
    gapBefore: (attempt) => (attempt > 5 ? null : gapBefore(attempt)),
  })),
  flaw('retry-seven-fast', 'Makes seven attempts 10 seconds apart.', ({ gapBefore }) => ({
    gapBefore: (attempt) => (attempt === 7 ? 10 * SECOND : gapBefore(attempt)),
  })),
  flaw('retry-hourly-after-six', 'Repeats a callback every hour after six attempts.', ({ gapBefore }) => ({
    gapBefore: (attempt) => (attempt > 6 ? HOUR : gapBefore(attempt)),
  })),
  flaw('retry-ten-attempts', 'Gives a callback up after ten attempts.', ({ gapBefore }) => ({
    gapBefore: (attempt) => (attempt > 10 ? null : gapBefore(attempt)),
  })),
  flaw(
    'retry-gaps-stop-growing',
    'Repeats a callback every 90 seconds from the ninth attempt on.',
    ({ gapBefore }) => ({
      gapBefore: (attempt) => (attempt > 8 ? 90 * SECOND : gapBefore(attempt)),
    }),
  ),
  flaw('retry-ninety-attempts', 'Gives a callback up after 90 attempts.', ({ gapBefore }) => ({
    gapBefore: (attempt) => (attempt > 90 ? null : gapBefore(attempt)),
  })),
  flaw('retry-for-ever', 'Repeats a callback every four hours for ever.', ({ gapBefore }) => ({
    gapBefore: (attempt) => gapBefore(Math.min(attempt, 120)),
  })),
  flaw('retry-gaps-to-5-hours', 'Lets the gaps between attempts grow to five hours.', ({ gapBefore }) => ({
    gapBefore: (attempt) => (gapBefore(attempt) === 4 * HOUR ? 5 * HOUR : gapBefore(attempt)),
  })),
  flaw('retry-ever-slower', 'Lets the gaps between attempts grow beyond four hours.', ({ gapBefore }) => ({
    gapBefore: (attempt) =>
      attempt <= 68 ? gapBefore(attempt) : Math.round((70 + 10 * 1.12 ** (attempt - 4)) * SECOND),
  })),
  flaw('silence-ends-delivery', 'Takes silence for receipt.', ({ delivered }) => ({
    delivered: (status, text) => status === null || delivered(status, text),
  })),
  flaw('redirect-ends-delivery', 'Takes an answer 3xx for receipt.', ({ delivered }) => ({
    delivered: (status, text) => (status !== null && status >= 300 && status < 400) || delivered(status, text),
  })),
  flaw('404-ends-delivery', 'Takes an answer 404 for the end of an address.', ({ delivered }) => ({
    delivered: (status, text) => status === 404 || delivered(status, text),
  })),
  flaw('instructions-not-repeated', 'Sends an intermediate callback only once, received or not.', ({ delivered }) => ({
    delivered: (status, text) => /"(redirect|display)_data"/.test(text) || delivered(status, text),
  })),
  flaw('decline-not-repeated', 'Sends a decline only once, received or not.', ({ delivered }) => ({
    delivered: (status, text) => text.includes('"decline"') || delivered(status, text),
  })),
  flaw('any-2xx-ends-delivery', 'Takes any 2xx answer for receipt.', () => ({
    delivered: (status) => status !== null && status >= 200 && status < 300,
  })),
  flaw('any-answer-ends-delivery', 'Takes any answer for receipt.', () => ({
    delivered: (status) => status !== null,
  })),
];

/** Callbacks sent to the wrong address. */
const ADDRESSES: readonly Spoiled[] = [
  flaw(
    'payment-address-ignored',
    "Sends callbacks to the project's address, whatever merchant_callback_url says.",
    ({ address }) => ({
      address: (stage, payment, project) =>
        address(stage, { ...payment, sale: { ...payment.sale, callbackUrls: without(payment, 'any') } }, project),
    }),
  ),
  flaw(
    'address-sticks',
    'Sends callbacks to the address of an earlier payment where theirs gives none.',
    ({ address }) => {
      const last = new Map<number, string>();
      return {
        address: (stage, payment, project) => {
          const { any } = payment.sale.callbackUrls;
          if (any !== undefined) last.set(project.id, any);
          return any === undefined
            ? (last.get(project.id) ?? address(stage, payment, project))
            : address(stage, payment, project);
        },
      };
    },
  ),
  flaw(
    'success-address-ignored',
    'Sends a success to another address than merchant_success_callback_url.',
    ({ address }) => ({
      address: (stage, payment, project) =>
        address(stage, { ...payment, sale: { ...payment.sale, callbackUrls: without(payment, 'success') } }, project),
    }),
  ),
  flaw(
    'decline-address-ignored',
    'Sends a decline to another address than merchant_decline_callback_url.',
    ({ address }) => ({
      address: (stage, payment, project) =>
        address(stage, { ...payment, sale: { ...payment.sale, callbackUrls: without(payment, 'decline') } }, project),
    }),
  ),
  flaw(
    'payment-address-before-result-address',
    'Prefers merchant_callback_url to the addresses for results.',
    ({ address }) => ({
      address: (stage, payment, project) => payment.sale.callbackUrls.any ?? address(stage, payment, project),
    }),
  ),
  flaw(
    'project-address-before-payment-address',
    "Prefers the project's address to those of the payment.",
    ({ address }) => ({
      address: (stage, payment, project) => project.callbackUrl ?? address(stage, payment, project),
    }),
  ),
  flaw(
    'result-addresses-swapped',
    'Sends a success to the address for declines and the other way round.',
    ({ address }) => ({
      address: (stage, payment, project) => {
        const { success, decline, ...others } = payment.sale.callbackUrls;
        const swapped = { ...others, ...(decline && { success: decline }), ...(success && { decline: success }) };
        return address(stage, { ...payment, sale: { ...payment.sale, callbackUrls: swapped } }, project);
      },
    }),
  ),
  flaw(
    'intermediate-to-success-address',
    'Sends intermediate callbacks to merchant_success_callback_url.',
    ({ address }) => ({
      address: (stage, payment, project) =>
        (stage === 'intermediate' ? payment.sale.callbackUrls.success : undefined) ?? address(stage, payment, project),
    }),
  ),
];

function without(payment: Payment, name: 'any' | 'success' | 'decline') {
  const { [name]: _left, ...others } = payment.sale.callbackUrls;
  return others;
}

/** Every flaw of the sending of callbacks. */
export const DELIVERY_FLAWS: readonly Spoiled[] = [...SENDING, ...RETRIES, ...ADDRESSES];
