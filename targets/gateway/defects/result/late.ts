import { HOUR, type Millis } from '#core/time';
import { type Defect, defect } from '#targets/gateway/defects/defect';
import { endsUnpaid } from '#targets/gateway/overrides/applies-to';
import { bothStatuses } from '#targets/gateway/overrides/callbacks';
import { type Change, inOrder, set } from '#targets/gateway/overrides/changes';
import type { Override } from '#targets/gateway/overrides/override';
import type { Payment } from '#targets/gateway/reference/payments/payment';

const succeeded = ({ standing }: Payment) => standing.status === 'success';
const declined = ({ standing }: Payment) => standing.status === 'decline';
const timedOut = ({ standing }: Payment) => standing.code === '20602';

const asSuccess = inOrder(bothStatuses('success'), set('/operation/code', '0'));
const asDecline = inOrder(bothStatuses('decline'), set('/operation/code', '20000'));
const asProcessing = inOrder(bothStatuses('processing'), set('/operation/code', '9999'));

/** Tells another result some time after the first, by a callback of its own. */
function turned(which: (payment: Payment) => boolean, to: Change, afterMs: Millis): Override {
  return ({ onFinal, delay }) => {
    let isTurned = false;
    return {
      onFinal: (payment) => (which(payment) ? [...onFinal(payment), 'final'] : onFinal(payment)),
      callback: (body, { stage, nth, payment }) => {
        isTurned = stage === 'final' && nth > 2 && which(payment);
        return isTurned ? to(body) : body;
      },
      delay: (stage, sale) => (isTurned ? afterMs : delay(stage, sale)),
    };
  };
}

/** Results that are taken back when nobody looks any more. */
export const lateDefects: readonly Defect[] = [
  defect(
    'success-an-hour-after-decline',
    'Tells a success of a declined purchase an hour later, though nobody has paid.',
    { caughtBy: ['final-stays', 'success-only-when-paid', 'unpaid-declines'] },
    turned(declined, asSuccess, HOUR),
  ),
  defect(
    'success-an-hour-after-expiry',
    'Tells a success of a purchase that nobody paid, an hour after it was declined for that.',
    { caughtBy: ['unpaid-declines', 'final-stays', 'success-only-when-paid'], when: endsUnpaid },
    turned(timedOut, asSuccess, HOUR),
  ),
  defect(
    'processing-an-hour-after-success',
    'Tells of a paid purchase an hour later that it is being processed.',
    { caughtBy: ['final-stays'] },
    turned(succeeded, asProcessing, HOUR),
  ),
  defect(
    'decline-an-hour-after-success',
    'Tells a decline of a paid purchase an hour later.',
    { caughtBy: ['final-stays'] },
    turned(succeeded, asDecline, HOUR),
  ),
  defect(
    'processing-a-day-after-decline',
    'Tells of a declined purchase 23 hours later that it is being processed.',
    { caughtBy: ['final-stays'] },
    turned(declined, asProcessing, 23 * HOUR),
  ),
];
