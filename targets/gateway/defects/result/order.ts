import { type Defect, defect } from '#targets/gateway/defects/defect';
import {
  EVERY_DECLINE,
  EVERY_RESULT,
  EVERY_SUCCESS,
  SERIES_BY_INSTRUCTION,
} from '#targets/gateway/defects/rules-together';
import { bothStatuses } from '#targets/gateway/overrides/callbacks';
import { inOrder, set } from '#targets/gateway/overrides/changes';
import type { Payment } from '#targets/gateway/reference/payments/payment';

/** The status of an intermediate callback, by channel. */
const AWAITING: Readonly<Record<string, string>> = {
  redirect: 'awaiting redirect result',
  display: 'awaiting customer action',
};

const succeeded = ({ standing }: Payment) => standing.status === 'success';
const declined = ({ standing }: Payment) => standing.status === 'decline';
const asSuccess = inOrder(bothStatuses('success'), set('/operation/code', '0'));
const asDecline = inOrder(bothStatuses('decline'), set('/operation/code', '20000'));

/** Once one of a series is paid, all have had their data. */
const BY_LATE_INSTRUCTION = SERIES_BY_INSTRUCTION.filter((topic) => topic !== 'series-same-amount');

/** Results that are not reported, reported twice, or taken back. */
export const orderDefects: readonly Defect[] = [
  defect('final-callback-missing', 'Sends no final callback.', { caughtBy: EVERY_RESULT }, () => ({
    onFinal: () => [],
  })),
  defect('success-callback-missing', 'Sends no callback of a success.', { caughtBy: EVERY_SUCCESS }, ({ onFinal }) => ({
    onFinal: (payment) => (succeeded(payment) ? [] : onFinal(payment)),
  })),
  defect('decline-callback-missing', 'Sends no callback of a decline.', { caughtBy: EVERY_DECLINE }, ({ onFinal }) => ({
    onFinal: (payment) => (declined(payment) ? [] : onFinal(payment)),
  })),
  defect(
    'five-final-callbacks',
    'Tells the result five times, though the first callback was received.',
    { caughtBy: ['final-once', 'callback-repeated', 'callback-given-up', 'callback-taken'] },
    () => ({ onFinal: () => ['final', 'final', 'final', 'final', 'final'] }),
  ),
  defect(
    'intermediate-after-final',
    'Sends the redirect or display data once more after the result.',
    {
      caughtBy: ['callback-repeated', 'status-awaiting', 'callback-given-up', 'callback-address', 'callback-delay'],
    },
    () => ({
      onFinal: () => ['final', 'intermediate'],
    }),
  ),
  defect(
    'final-before-intermediate',
    'Sends the intermediate callback after the final one.',
    { caughtBy: ['final-stays', 'intermediate-code-is-text', ...BY_LATE_INSTRUCTION] },
    () => ({
      onAwaiting: () => [],
      onFinal: () => ['final', 'intermediate'],
      callback: (body, { stage, payment }) =>
        stage === 'intermediate' ? bothStatuses(AWAITING[payment.terms.channel] ?? '')(body) : body,
    }),
  ),
  defect('success-can-be-declined', 'Lets a paid payment be declined.', { caughtBy: ['final-stays'] }, () => ({
    finalStays: (payment) => !succeeded(payment),
  })),
  defect(
    'success-after-decline',
    'Tells a success after a decline.',
    {
      caughtBy: ['final-stays', 'success-only-when-paid', 'unpaid-declines', 'series-rest-declined'],
    },
    ({ onFinal }) => ({
      onFinal: (payment) => (declined(payment) ? [...onFinal(payment), 'final'] : onFinal(payment)),
      callback: (body, { nth, payment }) => (nth > 2 && declined(payment) ? asSuccess(body) : body),
    }),
  ),
  defect(
    'decline-after-success',
    'Tells a decline after a success.',
    { caughtBy: ['final-stays', 'callback-repeated', 'series-paid-succeeds'] },
    ({ onFinal }) => ({
      onFinal: (payment) => (succeeded(payment) ? [...onFinal(payment), 'final'] : onFinal(payment)),
      callback: (body, { nth, payment }) => (nth > 2 && succeeded(payment) ? asDecline(body) : body),
    }),
  ),
];
