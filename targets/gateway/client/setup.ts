import type { Claim, Scope } from '#core/model';
import type { Millis } from '#core/time';
import type { Bounds } from './asking.ts';

/** A project that is configured at a target without control. */
export interface FixedProject {
  readonly id: number;
  /** A secret. */
  readonly key: string;
  readonly scope: Scope;
}

/** What the kit must be told of a gateway that it cannot ask. */
export interface GatewaySetup {
  readonly name: string;
  readonly projects: readonly FixedProject[];
  /** Claims that hold without a control API, such as `status`. */
  readonly claims: readonly Claim[];
  /** The amounts in satang by which a test environment picks the outcome. */
  readonly outcomes: Readonly<Partial<Record<'success' | 'decline', number>>>;
}

/** How long the kit waits where no clock can be moved. */
export interface Patience {
  /** For a callback that should come. */
  readonly callbackMs: Millis;
  /** Before it takes it that nothing more comes; also the grace for a callback that leaves after the control call answered. */
  readonly quietMs: Millis;
}

/** The bounds of a run against a gateway. */
export interface Limits {
  readonly payment: Bounds;
  readonly control: Bounds;
  /** Of a move of the clock, which may have callbacks to send. */
  readonly clock: Bounds;
  readonly patience: Patience;
}

const MEGABYTE = 1_048_576;

/** The kit's own bounds: a control call answers within 10 s by the protocol and a move of the clock within 60 s, the rest is generous for a sandbox. */
export const LIMITS: Limits = {
  payment: { timeoutMs: 10_000, mostBytes: MEGABYTE },
  control: { timeoutMs: 10_000, mostBytes: MEGABYTE },
  clock: { timeoutMs: 60_000, mostBytes: MEGABYTE },
  patience: { callbackMs: 10_000, quietMs: 150 },
};
