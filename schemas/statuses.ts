/**
 * Statuses of a one-step purchase that is over, by the platform's list of payment statuses; both spellings of
 * “canceled” are in use in the vendor's libraries.
 */
export const OVER: ReadonlySet<string> = new Set([
  'success',
  'decline',
  'error',
  'canceled',
  'cancelled',
  'expired',
  'internal error',
  'external error',
]);

/** Published statuses of a one-step purchase whose result is still to come. */
export const AWAITED: ReadonlySet<string> = new Set([
  'processing',
  'external processing',
  'awaiting redirect result',
  'awaiting customer',
  'awaiting customer action',
  'awaiting clarification',
  'awaiting approval',
  'awaiting confirmation',
  'partially paid',
]);
