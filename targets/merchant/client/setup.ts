import { type Millis, SECOND } from '#core/time';
import type { Bounds } from '#targets/gateway/client/asking';

/** The bounds of a run against a merchant. */
export interface Limits {
  readonly control: Bounds;
  /** For a callback's answer. */
  readonly callback: Bounds;
  readonly patience: {
    /** How long books may lag behind what was taken, and how long a genuine callback is sent again. */
    readonly booksMs: Millis;
    /** How long a Gate request of a started purchase is waited for. */
    readonly requestMs: Millis;
  };
}

const MEGABYTE = 1_048_576;

/** The kit's own bounds: a control call answers within 10 s, and books lag by 10 s at most, by the protocol. */
export const LIMITS: Limits = {
  control: { timeoutMs: 10 * SECOND, mostBytes: MEGABYTE },
  callback: { timeoutMs: 10 * SECOND, mostBytes: MEGABYTE },
  patience: { booksMs: 10 * SECOND, requestMs: 10 * SECOND },
};
