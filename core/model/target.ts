import type { Evidence } from './evidence.ts';
import type { Capabilities, TargetKind } from './names.ts';
import type { Scenario, Step } from './scenario.ts';

/** A target under test: it says what it can do, and runs one scenario at a time. */
export interface Target {
  readonly kind: TargetKind;
  /** How it was named on the command line, without secrets. */
  readonly at: string;
  readonly capabilities: Capabilities;
  /** How many scenarios may run side by side, each in a world of its own; one after the other where it is left out. */
  readonly sideBySide?: number;
  /** It is set up for one contract at a time: they are run one after the other, each in the order of its scenarios. */
  readonly contractsInTurn?: true;
  /** What a reader of the report should know of how the target was opened. */
  readonly notes?: readonly string[];
  /** Opens a fresh session for one scenario. */
  open(scenario: Scenario): Promise<Session>;
  close(): Promise<void>;
}

/** One scenario on a target: it performs steps and keeps the evidence. */
export interface Session {
  /** Performs a step; rejects with `Stuck` where the target's plumbing (not its conformance) stops the scenario. */
  perform(step: Step): Promise<void>;
  /** Looks at what is worth another look once all happened, such as images; never rejects. */
  ended?(): Promise<void>;
  /** What happened up to now. */
  evidence(abortReason: string | null): Evidence;
  close(): Promise<void>;
}
