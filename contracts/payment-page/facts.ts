import { type GateFacts, gateFacts } from '#contracts/gateway/facts';
import type { Scope } from '#core/model';
import { MINUTE } from '#core/time';

/** What the documents say of a method on Payment Page: as on Gate, and the method that stands beside it in a list. */
export interface PageFacts extends GateFacts {
  /** A method of the same project, to choose from. */
  readonly other: Scope;
}

/** 12,345.67 THB: written with a separator it can be misread, and it is no exact binary fraction. */
const AMOUNT = 1_234_567;
/** Amounts in which a page may slip: 1,000.05 THB, 1,234.50 THB and 10,000.00 THB. */
export const SLIPPERY = { leadingZero: 100_005, trailingZero: 123_450, whole: 1_000_000 } as const;
/** Where the document leaves the lifetime of a code to the project. */
const LIFETIME_MS = 8 * MINUTE;

/** The facts of a method and channel on Payment Page. */
export function pageFacts(scope: Scope): PageFacts {
  const { method, channel } = scope;
  const own = { title: `${method} on Payment Page, ${channel}`, amount: AMOUNT };
  const facts = gateFacts(scope, channel === 'display' ? { ...own, payableForMs: LIFETIME_MS } : own);
  const other = method === 'thai-qr' ? 'promptpay' : 'thai-qr';
  return { ...facts, other: { method: other, channel: 'redirect' } };
}
