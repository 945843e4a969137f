import { MINUTE, type Millis } from '#core/time';
import { methodOf } from '#schemas/methods';
import { endsUnpaid, hasQrLifetime, hasThreshold } from '#targets/gateway/overrides/applies-to';
import { bothStatuses, finalCallback } from '#targets/gateway/overrides/callbacks';
import { set } from '#targets/gateway/overrides/changes';
import type { Override } from '#targets/gateway/overrides/override';
import type { Payment } from '#targets/gateway/reference/payments/payment';
import { type Defect, defect } from './defect.ts';

/** Changes how long a QR code can be paid. */
function lifetime(change: (compliant: Millis) => Millis | null): Override {
  return () => ({
    terms: (terms) => ({ ...terms, qrLifetimeMs: terms.qrLifetimeMs === null ? null : change(terms.qrLifetimeMs) }),
  });
}

/** Changes after how long an unpaid payment is declined. */
function threshold(change: (compliant: Millis) => Millis | null): Override {
  return () => ({
    terms: (terms) => ({ ...terms, thresholdMs: terms.thresholdMs === null ? null : change(terms.thresholdMs) }),
  });
}

/** The documented lifetime of one method, taken for that of all. */
const SIX_MINUTES = 6 * MINUTE;

const timedOut = ({ standing }: Payment) => standing.code === '20602';

/** Payments that can be paid too long or too briefly, or end wrongly when nobody pays. */
export const lifetimeDefects: readonly Defect[] = [
  defect(
    'qr-lifetime-shorter',
    'Lets a QR code end a minute early.',
    { caughtBy: ['payable-in-time'], when: hasQrLifetime },
    lifetime((ms) => ms - MINUTE),
  ),
  defect(
    'qr-lifetime-longer',
    'Lets a QR code live a minute longer.',
    { caughtBy: ['not-payable-too-late'], when: hasQrLifetime },
    lifetime((ms) => ms + MINUTE),
  ),
  defect(
    'qr-lifetime-endless',
    'Lets a QR code live for ever.',
    { caughtBy: ['not-payable-too-late'], when: hasQrLifetime },
    lifetime(() => null),
  ),
  defect(
    'qr-lifetime-fixed',
    'Lets every QR code live 6 minutes, whatever the project sets.',
    { caughtBy: ['payable-in-time'], when: ({ lifetimeIsSetting }) => lifetimeIsSetting },
    lifetime(() => SIX_MINUTES),
  ),
  defect(
    'qr-lifetime-of-promptpay',
    'Lets every QR code live 6 minutes, whatever the method.',
    { caughtBy: ['not-payable-too-late'], when: ({ payableForMs = SIX_MINUTES }) => payableForMs < SIX_MINUTES },
    lifetime(() => SIX_MINUTES),
  ),
  defect(
    'threshold-longer',
    'Declines an open payment a minute late.',
    { caughtBy: ['threshold', 'not-payable-too-late', 'threshold-stated'], when: hasThreshold },
    threshold((ms) => ms + MINUTE),
  ),
  defect(
    'threshold-endless',
    'Never declines an open payment.',
    { caughtBy: ['not-payable-too-late', 'threshold', 'threshold-stated'], when: hasThreshold },
    threshold(() => null),
  ),
  defect(
    'threshold-setting-ignored',
    'Declines an unpaid payment at the time of the document, whatever threshold the project sets.',
    { caughtBy: ['threshold-stated'] },
    () => ({ terms: (terms) => ({ ...terms, thresholdMs: methodOf(terms).thresholdMs ?? null }) }),
  ),
  defect(
    'expiry-succeeds',
    'Ends an unpaid payment with success.',
    { caughtBy: ['unpaid-declines', 'success-only-when-paid', 'not-payable-too-late'], when: endsUnpaid },
    ({ paid }) => ({
      expired: (payment) => paid(payment, payment.sale.amount, []),
    }),
  ),
  defect(
    'expiry-code-zero',
    'Ends an unpaid payment with code "0".',
    { caughtBy: ['unpaid-declines', 'code-is-text', 'callback-format'], when: endsUnpaid },
    ({ expired }) => ({
      expired: (payment) => ({ ...expired(payment), code: '0' }),
    }),
  ),
  defect(
    'expiry-operation-success',
    'Ends an unpaid payment whose operation has succeeded.',
    { caughtBy: ['unpaid-declines', 'callback-format'], when: endsUnpaid },
    finalCallback(set('/operation/status', 'success'), ({ payment }) => timedOut(payment)),
  ),
  defect(
    'expiry-status-expired',
    'Ends an unpaid payment with the status expired.',
    { caughtBy: ['unpaid-declines', 'status-agrees-later'], when: endsUnpaid },
    () => ({
      callback: (body, { payment }) => (timedOut(payment) ? bothStatuses('expired')(body) : body),
    }),
  ),
  defect(
    'expiry-not-reported',
    'Sends no callback when a payment ends unpaid.',
    { caughtBy: ['threshold', 'threshold-stated'], when: hasThreshold },
    ({ onFinal }) => ({
      onFinal: (payment) => (timedOut(payment) ? [] : onFinal(payment)),
    }),
  ),
];
