import { MINUTE, type Millis, SECOND } from '#core/time';
import type { Behaviour } from '#targets/gateway/reference/behaviour';
import type { Payment } from '#targets/gateway/reference/payments/payments';
import { type Defective, defect, put } from './defect.ts';

const BY_QR = ['promptpay/redirect', 'promptpay/display', 'thai-qr/redirect'];
const TRANSFERS = ['bank-transfer-thailand/redirect'];

function lifetime(change: (compliant: Millis) => Millis | null): () => Partial<Behaviour> {
  return () => ({
    terms: (terms) => ({ ...terms, qrLifetimeMs: terms.qrLifetimeMs === null ? null : change(terms.qrLifetimeMs) }),
  });
}

function threshold(change: (compliant: Millis) => Millis | null): () => Partial<Behaviour> {
  return () => ({
    terms: (terms) => ({ ...terms, thresholdMs: terms.thresholdMs === null ? null : change(terms.thresholdMs) }),
  });
}

const declined = ({ standing }: Payment) => standing.status === 'decline';
const succeeded = ({ standing }: Payment) => standing.status === 'success';
const timedOut = ({ standing }: Payment) => standing.code === '20602';

/** Payments that go or end wrongly. */
export const LIFE_DEFECTS: readonly Defective[] = [
  defect(
    'qr-lifetime-shorter',
    'Lets a QR code end a minute early.',
    lifetime((ms) => ms - MINUTE),
    BY_QR,
  ),
  defect(
    'qr-lifetime-longer',
    'Lets a QR code live a minute longer.',
    lifetime((ms) => ms + MINUTE),
    BY_QR,
  ),
  defect(
    'qr-lifetime-endless',
    'Lets a QR code live for ever.',
    lifetime(() => null),
    BY_QR,
  ),
  defect(
    'qr-lifetime-fixed',
    'Lets every QR code live 6 minutes, whatever the project sets.',
    lifetime(() => 6 * MINUTE),
    ['promptpay/display', 'thai-qr/redirect'],
  ),
  defect(
    'threshold-shorter',
    'Declines an open transfer a minute early.',
    threshold((ms) => ms - MINUTE),
    TRANSFERS,
  ),
  defect(
    'threshold-longer',
    'Declines an open transfer a minute late.',
    threshold((ms) => ms + MINUTE),
    TRANSFERS,
  ),
  defect(
    'threshold-endless',
    'Never declines an open transfer.',
    threshold(() => null),
    TRANSFERS,
  ),
  defect('expiry-succeeds', 'Ends an unpaid payment with success.', ({ paid }) => ({
    expired: (payment) => paid(payment, payment.sale.amount, []),
  })),
  defect('expiry-code-zero', 'Ends an unpaid payment with code "0".', ({ expired }) => ({
    expired: (payment) => ({ ...expired(payment), code: '0' }),
  })),
  defect('expiry-status-expired', 'Ends an unpaid payment with the status expired.', () => ({
    callback: (body, { payment }) =>
      timedOut(payment) ? put('/operation/status', 'expired')(put('/payment/status', 'expired')(body)) : body,
  })),
  defect('expiry-not-reported', 'Sends no callback when a payment ends unpaid.', ({ onFinal }) => ({
    onFinal: (payment) => (timedOut(payment) ? [] : onFinal(payment)),
  })),
  defect('late-payment-succeeds', 'Takes a payment after its time is over.', () => ({
    finalStays: (payment) => !timedOut(payment),
  })),
  defect('success-can-be-declined', 'Lets a paid payment be declined.', () => ({
    finalStays: (payment) => !succeeded(payment),
  })),
  defect('success-after-decline', 'Tells a success after a decline.', ({ onFinal }) => ({
    onFinal: (payment) => (declined(payment) ? [...onFinal(payment), 'final'] : onFinal(payment)),
    callback: (body, { nth, payment }) => (nth > 2 && declined(payment) ? asSuccess(body) : body),
  })),
  defect('decline-after-success', 'Tells a decline after a success.', ({ onFinal }) => ({
    onFinal: (payment) => (succeeded(payment) ? [...onFinal(payment), 'final'] : onFinal(payment)),
    callback: (body, { nth, payment }) => (nth > 2 && succeeded(payment) ? asDecline(body) : body),
  })),
  defect(
    'other-amount-credited-as-asked',
    'Tells the amount asked when the customer has paid another.',
    ({ paid }) => ({
      paid: (payment, _amount, rest) => paid(payment, payment.sale.amount, rest),
    }),
  ),
  defect('delay-ignored', 'Sends the final callback at once, whatever callback.delay says.', () => ({
    delay: () => 0,
  })),
  defect('delay-doubled', 'Holds the final callback back for twice the callback.delay.', ({ delay }) => ({
    delay: (stage, sale) => 2 * delay(stage, sale),
  })),
  defect('delay-in-milliseconds', 'Takes callback.delay for milliseconds.', ({ delay }) => ({
    delay: (stage, sale) => delay(stage, sale) / SECOND,
  })),
];

function asSuccess(body: Parameters<ReturnType<typeof put>>[0]) {
  return put('/operation/code', '0')(put('/operation/status', 'success')(put('/payment/status', 'success')(body)));
}

function asDecline(body: Parameters<ReturnType<typeof put>>[0]) {
  return put('/operation/code', '20000')(put('/operation/status', 'decline')(put('/payment/status', 'decline')(body)));
}
