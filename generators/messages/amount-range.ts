import type { Satang } from '#core/money';
import type { Method } from '#schemas/methods';

/** A least and a greatest amount; both belong to the range. */
export interface AmountRange {
  readonly min: Satang;
  readonly max: Satang;
}

/** The greatest amount of any request to Gate, in minor units. Source: Gate API specification. */
const GATE_MAX: Satang = 10_000_000_000_000;

/** The greatest amount that tag 54 of a QR code can spell: thirteen characters of baht. */
const QR_MAX: Satang = 999_999_999_999;

/** The amounts that the documents allow for a method: the method's own limits, and those of Gate and of its QR code beside them. */
export function amountRange({ limits, instruction }: Pick<Method, 'limits' | 'instruction'>): AmountRange {
  const { min = 1, max = instruction === 'display_data' ? QR_MAX : GATE_MAX } = limits;
  return { min, max };
}

/** The amounts that every one of several methods allows. */
export function commonRange(ranges: readonly AmountRange[]): AmountRange {
  return { min: Math.max(...ranges.map(({ min }) => min)), max: Math.min(...ranges.map(({ max }) => max)) };
}
