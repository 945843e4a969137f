import type { Json, JsonObject } from '#core/json';
import type { AlertOperation } from '#core/model';
import type { Millis } from '#core/time';
import type { Decision } from '#schemas/alert/vocabulary';
import type { JsonRead } from '#schemas/json/read';
import type { Sent } from '#targets/doors/send';
import type { Alert, Books, PayRequest, Setup, Told } from './state.ts';

/** An HTTP status, and a body where there is one. */
export interface Answer {
  readonly status: number;
  readonly body?: Json;
}

/** What becomes of an alert that arrives. */
export type Arrived = 'unreadable' | 'unauthentic' | 'malformed' | 'foreign' | 'kept' | 'known';

/** What the biller takes as an alert, and keeps. */
interface ReceivingBehaviour {
  readonly capabilities: JsonObject;
  readonly read: (bytes: Uint8Array) => JsonRead;
  /** Whether the headers carry the credentials for alerts to that receiver. */
  readonly authentic: (headers: Readonly<Record<string, string>>, receiver: string, setup: Setup) => boolean;
  readonly wellFormed: (fields: JsonObject) => boolean;
  readonly ours: (receiver: string, setup: Setup) => boolean;
  /** The alert of that id. */
  readonly find: (id: string, biller: Biller) => Alert | undefined;
  /** Keeps an alert whose id is new. */
  readonly keep: (alert: Alert, biller: Biller) => void | Promise<void>;
  /** What an alert with an id that is known changes. */
  readonly again: (known: Alert, incoming: Alert, biller: Biller) => void | Promise<void>;
  /** What is done with an alert that is refused. */
  readonly onRefused: (fields: JsonObject, why: Arrived, biller: Biller) => void;
  /** What the biller does by itself after it kept an alert. */
  readonly onKept: (alert: Alert, biller: Biller) => void;
  readonly answer: (arrived: Arrived, setup: Setup) => Answer;
  /** What a configuration leaves of an earlier one. */
  readonly configured: (now: Setup, before: Setup | undefined, biller: Biller) => Setup;
}

/** What it decides and tells the bank. */
interface DecidingBehaviour {
  readonly isDecision: (word: unknown) => word is Decision;
  /** What becomes of a decision about an alert that the biller does not have. */
  readonly unknown: (id: string, decision: Decision, biller: Biller) => Answer | Promise<Answer>;
  readonly oneAtATime: boolean;
  /** The answer to a decision that is not told any more; `undefined` where it is. */
  readonly settled: (alert: Alert, decision: Decision) => Answer | undefined;
  /** How often a decision is told, and in what words. */
  readonly acknowledgements: (alert: Alert, decision: Decision) => readonly JsonObject[];
  /** Whether the answer waits until the bank has confirmed. */
  readonly waitsForBank: boolean;
  /** How often a decision is told in one call, where the bank gives no clear answer. */
  readonly tellings: number;
  /** Whether it inquires what became of a decision without a clear answer: before it tells it again, or in the same call. */
  readonly inquiresFirst: 'never' | 'again' | 'at-once';
  /** What the bank's answer changes; `again` says that it had been told before without a clear answer. */
  readonly told: (alert: Alert, decision: Decision, told: Told, again: boolean, biller: Biller) => Answer;
}

/** What it asks the bank on somebody's behalf. */
interface AskingBehaviour {
  /** A request to the bank just before it leaves. */
  readonly bankRequest: (request: Sent, operation: AlertOperation) => Sent;
  readonly inquiryFields: (id: string) => JsonObject;
  readonly inquired: (id: string, told: Told, biller: Biller) => Answer;
  /** The pair that a block or an unblock names. */
  readonly pair: (asked: JsonObject, operation: 'block' | 'unblock', biller: Biller) => JsonObject;
  /** The operation by which a block or an unblock is asked for. */
  readonly operation: (asked: 'block' | 'unblock') => AlertOperation;
  readonly blockAnswer: (told: Told, asked: JsonObject, operation: 'block' | 'unblock') => Answer;
  readonly senders: (told: Told, receiver: string, biller: Biller) => Answer;
}

/** What it sends as requests to pay. */
interface RequestingBehaviour {
  /** Why a request is not begun; `undefined` where it is. */
  readonly refusesRequest: (asked: JsonObject, now: Millis) => string | undefined;
  readonly initiation: (asked: JsonObject, now: Millis) => JsonObject;
  /** How long after its answer a request leaves. */
  readonly sendsAfterMs: Millis;
  /** How often a request leaves. */
  readonly copies: number;
  /** What the answer to an initiation, or to one that is repeated, makes of its status. */
  readonly initiated: (request: PayRequest, told: Told, again: boolean) => PayRequest['status'];
  /** Whether an initiation was lost, by the answer to an inquiry. */
  readonly lost: (request: PayRequest, told: Told) => boolean;
  /** What is sent again where an initiation is lost; `undefined` for nothing. */
  readonly sentAgain: (request: PayRequest) => JsonObject | undefined;
  readonly pollMs: Millis;
  readonly polls: (request: PayRequest) => boolean;
  /** What the answer to an inquiry makes of its status. */
  readonly polled: (request: PayRequest, told: Told) => PayRequest['status'];
}

/** What it shows. */
interface ShowingBehaviour {
  readonly shown: (alert: Alert, biller: Biller) => JsonObject;
  readonly listed: (alerts: readonly Alert[], receiver: string) => readonly Alert[];
  readonly unknownAlert: (id: string, biller: Biller) => Answer;
  readonly unknownRequest: (id: string) => Answer;
}

/** Every decision that a biller takes, one member each, so that a defect is one small override. */
export interface Behaviour
  extends ReceivingBehaviour,
    DecidingBehaviour,
    AskingBehaviour,
    RequestingBehaviour,
    ShowingBehaviour {}

/** A biller with its alerts and requests. */
export interface Biller extends Books {
  readonly behaviour: Behaviour;
}
