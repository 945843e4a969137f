import { at, type Json } from '#core/json';
import type { Asked, Check } from '#targets/gateway/reference/payments/checks';
import type { Override } from './override.ts';

/** Sale requests pass without the checks of these ids. */
export function withoutChecks(...ids: readonly string[]): Override {
  return ({ saleChecks }) => ({ saleChecks: saleChecks.filter(({ id }) => !ids.includes(id)) });
}

/** The checks of these ids close an eye to some sale requests. */
export function excusing(ids: readonly string[], excused: (asked: Asked) => boolean): Override {
  const blind = (check: Check): Check => ({
    ...check,
    refuse: (asked) => (excused(asked) ? null : check.refuse(asked)),
  });
  return ({ saleChecks }) => ({
    saleChecks: saleChecks.map((check) => (ids.includes(check.id) ? blind(check) : check)),
  });
}

/** One check more refuses sale requests that the documents allow. */
export function refusing(refused: (asked: Asked) => boolean): Override {
  const why = { status: 400, code: '502', message: 'Validation error' };
  const check: Check = { id: 'too-strict', refuse: (asked) => (refused(asked) ? why : null) };
  return ({ saleChecks }) => ({ saleChecks: [...saleChecks, check] });
}

/** Moves one limit of the amount by so many satang. */
export function moveLimit(name: 'min' | 'max', by: number): Override {
  return () => ({ terms: (terms) => ({ ...terms, limits: { ...terms.limits, [name]: terms.limits[name] + by } }) });
}

/** The amount that a request asks for, as it stands. */
export const amountOf = ({ message }: Asked): Json | undefined => at(message, '/payment/amount');

/** The callback.delay that a request asks for, in seconds; `NaN` without one. */
export const delayOf = ({ message }: Asked): number => Number(at(message, '/callback/delay'));
