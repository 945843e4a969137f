import { at, type Json } from '#core/json';
import type { Behaviour } from '#targets/gateway/reference/behaviour';
import type { Asked, Check } from '#targets/gateway/reference/payments/checks';

/** The sale checks without those of these ids. */
export function without(...ids: readonly string[]): (compliant: Behaviour) => Partial<Behaviour> {
  return ({ saleChecks }) => ({ saleChecks: saleChecks.filter(({ id }) => !ids.includes(id)) });
}

/** The sale checks, those of these ids closing an eye to some requests. */
export function excusing(
  ids: readonly string[],
  excused: (asked: Asked) => boolean,
): (compliant: Behaviour) => Partial<Behaviour> {
  const blind = (check: Check): Check => ({
    ...check,
    refuse: (asked) => (excused(asked) ? null : check.refuse(asked)),
  });
  return ({ saleChecks }) => ({
    saleChecks: saleChecks.map((check) => (ids.includes(check.id) ? blind(check) : check)),
  });
}

/** The sale checks and one more, which refuses what the documents allow. */
export function refusing(refused: (asked: Asked) => boolean): (compliant: Behaviour) => Partial<Behaviour> {
  const why = { status: 400, code: '502', message: 'Validation error' };
  const check: Check = { id: 'too-strict', refuse: (asked) => (refused(asked) ? why : null) };
  return ({ saleChecks }) => ({ saleChecks: [...saleChecks, check] });
}

/** The amount that a request asks for, as it stands. */
export const amountOf = ({ message }: Asked): Json | undefined => at(message, '/payment/amount');
