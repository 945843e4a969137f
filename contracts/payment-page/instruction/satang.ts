import { baht, type Satang } from '#core/money';

/** An amount as an expectation says it. */
export const satangText = (amount: Satang): string => `${baht(amount)} THB, in any usual spelling`;
