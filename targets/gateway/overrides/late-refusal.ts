import type { JsonObject } from '#core/json';
import { excusing } from '#targets/gateway/overrides/checks';
import type { Override } from '#targets/gateway/overrides/override';
import type { Asked, Check } from '#targets/gateway/reference/payments/checks';
import type { Payment } from '#targets/gateway/reference/payments/payment';

/** Accepts requests with a fault, and declines them by callback before the customer is sent anywhere. */
export function declinedLate(isFaulty: (asked: Asked) => boolean): Override {
  return (compliant) => {
    const faulty = new WeakSet<object>();
    const noted: Check = {
      id: 'noted-for-later',
      refuse: (asked) => {
        if (isFaulty(asked)) faulty.add(asked.message);
        return null;
      },
    };
    let isLate = false;
    return {
      saleChecks: [...compliant.saleChecks, noted],
      understood: (message) => {
        isLate = faulty.has(message);
        return compliant.understood(message);
      },
      onAwaiting: (payment: Payment) => {
        if (!isLate) return compliant.onAwaiting(payment);
        payment.standing = compliant.declined(payment);
        return compliant.onFinal(payment);
      },
    };
  };
}

/** Accepts what some checks refuse, where `isLate` says so, and declines it by callback. */
export function declinedLateBy(ids: readonly string[], isLate: (message: JsonObject) => boolean): Override {
  return (compliant) => {
    const late = compliant.saleChecks.filter(({ id }) => ids.includes(id));
    const excused = excusing(ids, ({ message }) => isLate(message))(compliant);
    const isFaulty = (asked: Asked) => isLate(asked.message) && late.some((check) => check.refuse(asked) !== null);
    return declinedLate(isFaulty)({ ...compliant, ...excused });
  };
}
