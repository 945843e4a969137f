import type { Json } from '../json.ts';
import type { AlertEvent } from './alert.ts';
import type { BooksRead, Delivery, GateRequest } from './merchant.ts';
import type { CallbackSeen, Exchange, ImageRead } from './messages.ts';
import type { Capabilities, Label, Scope } from './names.ts';
import type { PageSeen } from './page.ts';
import type { Scenario } from './scenario.ts';

/**
 * What a control call does, whatever carries it: empty the target, make a project, play the customer, move the clock, show
 * the provider's log; configure a merchant, have it start a purchase, let its books fail, visit a return address of it;
 * register a PromptPay ID at a bank, configure a biller.
 */
export type ControlOperation =
  | 'reset'
  | 'project'
  | 'customer'
  | 'clock'
  | 'purchases'
  | 'configure'
  | 'purchase'
  | 'fault'
  | 'visit'
  | 'proxy';

/** A control call: it moves the target's surroundings or lets the kit look, and judges nothing. */
export interface ControlSeen {
  readonly kind: 'control';
  readonly operation: ControlOperation;
  /** The members of the call. */
  readonly sent: Json;
  readonly status: number | null;
  readonly answer: Json;
  readonly failure: string | null;
  readonly clock: string | null;
}

/** A wait, and whether what it waited for came. */
export interface Waited {
  readonly kind: 'waited';
  readonly payment: Label | null;
  readonly stage: string;
  readonly came: boolean;
  readonly clock: string | null;
}

/** A call of a library and what came of it. */
export interface CallSeen {
  readonly kind: 'call';
  readonly as: Label;
  readonly operation: string;
  readonly params: Json;
  readonly outcome: 'result' | 'refusal' | 'crash';
  readonly result: Json;
  /** The message of a refusal or a crash, and what was written on standard error. */
  readonly message: string;
  /** What the library did beside its answer: noise, a second answer, a call to a host. */
  readonly irregular?: readonly { readonly kind: string; readonly what: string }[];
}

/** One thing that happened. */
export type EvidenceEvent =
  | Exchange
  | CallbackSeen
  | ImageRead
  | ControlSeen
  | Waited
  | CallSeen
  | PageSeen
  | GateRequest
  | Delivery
  | BooksRead
  | AlertEvent;

/** A project as the scenario used it. The key is a secret: nothing writes it down. */
export interface ProjectUsed {
  readonly projectId: number;
  readonly key: string;
  readonly scope: Scope;
}

/** All that happened while a target ran a scenario, in order, as plain JSON. */
export interface Evidence {
  readonly scenario: Scenario;
  readonly capabilities: Capabilities;
  readonly projects: Readonly<Record<Label, ProjectUsed>>;
  /** Label to id. */
  readonly payments: Readonly<Record<Label, string>>;
  readonly customers: Readonly<Record<Label, string>>;
  /** Label to address at the listener. */
  readonly urls: Readonly<Record<Label, string>>;
  /** Credentials that were given out, beside the keys of projects. Secrets: nothing writes them down. */
  readonly secrets?: readonly string[];
  readonly events: readonly EvidenceEvent[];
  /** Why the scenario could not be run to its end, or `null`. The rules behind it are unproven, never failed. */
  readonly abortReason: string | null;
}
