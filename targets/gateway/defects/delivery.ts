import { HOUR, MINUTE, SECOND } from '#core/time';
import type { Payment } from '#targets/gateway/reference/payments/payments';
import { type Defective, defect, put } from './defect.ts';

const of =
  (status: 'success' | 'decline') =>
  ({ standing }: Payment) =>
    standing.status === status;
const succeeded = of('success');
const declined = of('decline');

/** Callbacks that are not sent, too often, or in the wrong order. */
const SENDING: readonly Defective[] = [
  defect('callback-sent-as-text', 'Says of its callbacks that they are plain text.', () => ({
    contentType: 'text/plain',
  })),
  defect('intermediate-callback-missing', 'Sends no intermediate callback.', () => ({ onAwaiting: () => [] })),
  defect('intermediate-after-final', 'Sends the redirect or display data once more after the result.', () => ({
    onFinal: () => ['final', 'intermediate'],
  })),
  defect('final-callback-missing', 'Sends no final callback.', () => ({ onFinal: () => [] })),
  defect('success-callback-missing', 'Sends no callback of a success.', ({ onFinal }) => ({
    onFinal: (payment) => (succeeded(payment) ? [] : onFinal(payment)),
  })),
  defect('decline-callback-missing', 'Sends no callback of a decline.', ({ onFinal }) => ({
    onFinal: (payment) => (declined(payment) ? [] : onFinal(payment)),
  })),
  defect('final-before-intermediate', 'Sends the intermediate callback after the final one.', () => ({
    onAwaiting: () => [],
    onFinal: () => ['final', 'intermediate'],
    callback: (body, { stage }) =>
      stage === 'intermediate'
        ? put('/operation/status', 'awaiting redirect result')(put('/payment/status', 'awaiting redirect result')(body))
        : body,
  })),
  defect('two-final-callbacks', 'Tells the result twice, though the first callback was received.', () => ({
    onFinal: () => ['final', 'final'],
  })),
];

/** Deliveries against the documented schedule. */
const RETRIES: readonly Defective[] = [
  defect('never-retried', 'Sends a callback only once, received or not.', () => ({ retryInterval: () => null })),
  defect('retried-after-200', 'Sends a callback again that was answered 200.', () => ({ delivered: () => false })),
  defect('retry-gaps-60-s', 'Repeats a callback every minute.', () => ({ retryInterval: () => MINUTE })),
  defect('retry-gaps-10-s', 'Repeats a callback every 10 seconds for ever.', () => ({
    retryInterval: () => 10 * SECOND,
  })),
  defect('retry-gaps-5-s', 'Repeats a callback after 5 seconds at first.', ({ retryInterval }) => ({
    retryInterval: (attempt) => (attempt <= 6 ? 5 * SECOND : retryInterval(attempt)),
  })),
  defect('retry-five-attempts', 'Gives a callback up after five attempts.', ({ retryInterval }) => ({
    retryInterval: (attempt) => (attempt > 5 ? null : retryInterval(attempt)),
  })),
  defect('retry-seven-fast', 'Makes seven attempts 10 seconds apart.', ({ retryInterval }) => ({
    retryInterval: (attempt) => (attempt === 7 ? 10 * SECOND : retryInterval(attempt)),
  })),
  defect('retry-hourly-after-six', 'Repeats a callback every hour after six attempts.', ({ retryInterval }) => ({
    retryInterval: (attempt) => (attempt > 6 ? HOUR : retryInterval(attempt)),
  })),
  defect('retry-ten-attempts', 'Gives a callback up after ten attempts.', ({ retryInterval }) => ({
    retryInterval: (attempt) => (attempt > 10 ? null : retryInterval(attempt)),
  })),
  defect(
    'retry-gaps-stop-growing',
    'Repeats a callback every 90 seconds from the ninth attempt on.',
    ({ retryInterval }) => ({
      retryInterval: (attempt) => (attempt > 8 ? 90 * SECOND : retryInterval(attempt)),
    }),
  ),
  defect('retry-ninety-attempts', 'Gives a callback up after 90 attempts.', ({ retryInterval }) => ({
    retryInterval: (attempt) => (attempt > 90 ? null : retryInterval(attempt)),
  })),
  defect('retry-for-ever', 'Repeats a callback every four hours for ever.', ({ retryInterval }) => ({
    retryInterval: (attempt) => retryInterval(Math.min(attempt, 120)),
  })),
  defect('retry-gaps-to-5-hours', 'Lets the gaps between attempts grow to five hours.', ({ retryInterval }) => ({
    retryInterval: (attempt) => (retryInterval(attempt) === 4 * HOUR ? 5 * HOUR : retryInterval(attempt)),
  })),
  defect('retry-ever-slower', 'Lets the gaps between attempts grow beyond four hours.', ({ retryInterval }) => ({
    retryInterval: (attempt) =>
      attempt <= 68 ? retryInterval(attempt) : Math.round((70 + 10 * 1.12 ** (attempt - 4)) * SECOND),
  })),
  defect('silence-ends-delivery', 'Takes silence for receipt.', ({ delivered }) => ({
    delivered: (status, text) => status === null || delivered(status, text),
  })),
  defect('redirect-ends-delivery', 'Takes an answer 3xx for receipt.', ({ delivered }) => ({
    delivered: (status, text) => (status !== null && status >= 300 && status < 400) || delivered(status, text),
  })),
  defect('404-ends-delivery', 'Takes an answer 404 for the end of an address.', ({ delivered }) => ({
    delivered: (status, text) => status === 404 || delivered(status, text),
  })),
  defect(
    'instructions-not-repeated',
    'Sends an intermediate callback only once, received or not.',
    ({ delivered }) => ({
      delivered: (status, text) => /"(redirect|display)_data"/.test(text) || delivered(status, text),
    }),
  ),
  defect('decline-not-repeated', 'Sends a decline only once, received or not.', ({ delivered }) => ({
    delivered: (status, text) => text.includes('"decline"') || delivered(status, text),
  })),
  defect('any-2xx-ends-delivery', 'Takes any 2xx answer for receipt.', () => ({
    delivered: (status) => status !== null && status >= 200 && status < 300,
  })),
  defect('any-answer-ends-delivery', 'Takes any answer for receipt.', () => ({
    delivered: (status) => status !== null,
  })),
];

/** Callbacks sent to the wrong address. */
const ADDRESSES: readonly Defective[] = [
  defect(
    'payment-address-ignored',
    "Sends callbacks to the project's address, whatever merchant_callback_url says.",
    ({ address }) => ({
      address: (stage, payment, project) =>
        address(stage, { ...payment, sale: { ...payment.sale, callbackUrls: without(payment, 'any') } }, project),
    }),
  ),
  defect(
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
  defect(
    'success-address-ignored',
    'Sends a success to another address than merchant_success_callback_url.',
    ({ address }) => ({
      address: (stage, payment, project) =>
        address(stage, { ...payment, sale: { ...payment.sale, callbackUrls: without(payment, 'success') } }, project),
    }),
  ),
  defect(
    'decline-address-ignored',
    'Sends a decline to another address than merchant_decline_callback_url.',
    ({ address }) => ({
      address: (stage, payment, project) =>
        address(stage, { ...payment, sale: { ...payment.sale, callbackUrls: without(payment, 'decline') } }, project),
    }),
  ),
  defect(
    'payment-address-before-result-address',
    'Prefers merchant_callback_url to the addresses for results.',
    ({ address }) => ({
      address: (stage, payment, project) => payment.sale.callbackUrls.any ?? address(stage, payment, project),
    }),
  ),
  defect(
    'project-address-before-payment-address',
    "Prefers the project's address to those of the payment.",
    ({ address }) => ({
      address: (stage, payment, project) => project.callbackUrl ?? address(stage, payment, project),
    }),
  ),
  defect(
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
  defect(
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

/** Every defect of the sending of callbacks. */
export const DELIVERY_DEFECTS: readonly Defective[] = [...SENDING, ...RETRIES, ...ADDRESSES];
