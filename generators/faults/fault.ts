import type { Pointer } from '#core/json';

/** One thing wrong with a message, as data. */
export interface Fault {
  /** Unique in the kit, such as `gate/callback-success#/payment/sum/amount:too-small`. */
  readonly id: string;
  /** Where the message is wrong; `''` is the message as a whole. */
  readonly pointer: Pointer;
  /** How it is made wrong, such as `too-long`. */
  readonly operator: string;
  /** What it breaks: a keyword of the schema at that location, or a duty in words. */
  readonly breaks: string;
}

/** A faulty message and its label. */
export interface Broken<Value> {
  readonly value: Value;
  readonly fault: Fault;
}

/** A faulty message and its baseline, which differs by exactly the fault. */
export interface BrokenBesideBaseline<Value> extends Broken<Value> {
  readonly baseline: Value;
}
