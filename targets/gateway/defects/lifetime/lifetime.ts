import { MINUTE, type Millis, SECOND } from '#core/time';
import type { Method } from '#schemas/methods';
import { type Defect, defect, put } from '#targets/gateway/defects/defect';
import type { Behaviour } from '#targets/gateway/reference/behaviour';
import type { Payment } from '#targets/gateway/reference/payments/payments';

/** Methods of which the document says how long their QR code can be paid, or lets a project say it. */
const byQr = ({ payableForMs, lifetimeIsSetting }: Method): boolean => payableForMs !== undefined || lifetimeIsSetting;

/** Methods of which the document says when an unpaid payment ends. */
const expires = (method: Method): boolean => byQr(method) || method.thresholdMs !== undefined;

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
export const LIFE_DEFECTS: readonly Defect[] = [
  defect(
    'qr-lifetime-shorter',
    'Lets a QR code end a minute early.',
    { caughtBy: ['payable-in-time'], when: byQr },
    lifetime((ms) => ms - MINUTE),
  ),
  defect(
    'qr-lifetime-longer',
    'Lets a QR code live a minute longer.',
    { caughtBy: ['not-payable-too-late'], when: byQr },
    lifetime((ms) => ms + MINUTE),
  ),
  defect(
    'qr-lifetime-endless',
    'Lets a QR code live for ever.',
    { caughtBy: ['unpaid-declines', 'not-payable-too-late'], when: byQr },
    lifetime(() => null),
  ),
  defect(
    'qr-lifetime-fixed',
    'Lets every QR code live 6 minutes, whatever the project sets.',
    { caughtBy: ['payable-in-time'], when: ({ lifetimeIsSetting }) => lifetimeIsSetting },
    lifetime(() => 6 * MINUTE),
  ),
  defect(
    'threshold-shorter',
    'Declines an open transfer a minute early.',
    { caughtBy: ['payable-in-time'], when: ({ thresholdMs }) => thresholdMs !== undefined },
    threshold((ms) => ms - MINUTE),
  ),
  defect(
    'threshold-longer',
    'Declines an open transfer a minute late.',
    { caughtBy: ['not-payable-too-late', 'threshold'], when: ({ thresholdMs }) => thresholdMs !== undefined },
    threshold((ms) => ms + MINUTE),
  ),
  defect(
    'threshold-endless',
    'Never declines an open transfer.',
    {
      caughtBy: ['unpaid-declines', 'not-payable-too-late', 'threshold'],
      when: ({ thresholdMs }) => thresholdMs !== undefined,
    },
    threshold(() => null),
  ),
  defect(
    'expiry-succeeds',
    'Ends an unpaid payment with success.',
    { caughtBy: ['success-only-when-paid', 'unpaid-declines', 'not-payable-too-late'] },
    ({ paid }) => ({
      expired: (payment) => paid(payment, payment.sale.amount, []),
    }),
  ),
  defect(
    'expiry-code-zero',
    'Ends an unpaid payment with code "0".',
    { caughtBy: ['code-is-text', 'callback-format', 'unpaid-declines'], when: expires },
    ({ expired }) => ({
      expired: (payment) => ({ ...expired(payment), code: '0' }),
    }),
  ),
  defect(
    'expiry-status-expired',
    'Ends an unpaid payment with the status expired.',
    { caughtBy: ['unpaid-declines', 'not-payable-too-late'] },
    () => ({
      callback: (body, { payment }) =>
        timedOut(payment) ? put('/operation/status', 'expired')(put('/payment/status', 'expired')(body)) : body,
    }),
  ),
  defect(
    'expiry-not-reported',
    'Sends no callback when a payment ends unpaid.',
    { caughtBy: ['unpaid-declines', 'not-payable-too-late', 'threshold'] },
    ({ onFinal }) => ({
      onFinal: (payment) => (timedOut(payment) ? [] : onFinal(payment)),
    }),
  ),
  defect(
    'late-payment-succeeds',
    'Takes a payment after its time is over.',
    { caughtBy: ['not-payable-too-late'] },
    () => ({
      finalStays: (payment) => !timedOut(payment),
    }),
  ),
  defect('success-can-be-declined', 'Lets a paid payment be declined.', { caughtBy: ['final-stays'] }, () => ({
    finalStays: (payment) => !succeeded(payment),
  })),
  defect(
    'success-after-decline',
    'Tells a success after a decline.',
    {
      caughtBy: [
        'final-stays',
        'success-only-when-paid',
        'unpaid-declines',
        'not-payable-too-late',
        'series-rest-declined',
      ],
    },
    ({ onFinal }) => ({
      onFinal: (payment) => (declined(payment) ? [...onFinal(payment), 'final'] : onFinal(payment)),
      callback: (body, { nth, payment }) => (nth > 2 && declined(payment) ? asSuccess(body) : body),
    }),
  ),
  defect(
    'decline-after-success',
    'Tells a decline after a success.',
    { caughtBy: ['final-stays', 'callback-repeated', 'callback-given-up', 'callback-taken', 'series-paid-succeeds'] },
    ({ onFinal }) => ({
      onFinal: (payment) => (succeeded(payment) ? [...onFinal(payment), 'final'] : onFinal(payment)),
      callback: (body, { nth, payment }) => (nth > 2 && succeeded(payment) ? asDecline(body) : body),
    }),
  ),
  defect(
    'other-amount-credited-as-asked',
    'Tells the amount asked when the customer has paid another.',
    { caughtBy: ['other-amount'] },
    ({ paid }) => ({
      paid: (payment, _amount, rest) => paid(payment, payment.sale.amount, rest),
    }),
  ),
  defect(
    'delay-ignored',
    'Sends the final callback at once, whatever callback.delay says.',
    { caughtBy: ['callback-delay'] },
    () => ({
      delay: () => 0,
    }),
  ),
  defect(
    'delay-doubled',
    'Holds the final callback back for twice the callback.delay.',
    { caughtBy: ['callback-delay'] },
    ({ delay }) => ({
      delay: (stage, sale) => 2 * delay(stage, sale),
    }),
  ),
  defect(
    'delay-in-milliseconds',
    'Takes callback.delay for milliseconds.',
    { caughtBy: ['callback-delay'] },
    ({ delay }) => ({
      delay: (stage, sale) => delay(stage, sale) / SECOND,
    }),
  ),
];

function asSuccess(body: Parameters<ReturnType<typeof put>>[0]) {
  return put('/operation/code', '0')(put('/operation/status', 'success')(put('/payment/status', 'success')(body)));
}

function asDecline(body: Parameters<ReturnType<typeof put>>[0]) {
  return put('/operation/code', '20000')(put('/operation/status', 'decline')(put('/payment/status', 'decline')(body)));
}
