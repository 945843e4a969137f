import type { Json, JsonObject } from '../json.ts';
import type { Millis } from '../time.ts';
import type { Body } from './messages.ts';
import type { Label } from './names.ts';

/** What a bank is asked. */
export type AlertOperation = 'initiation' | 'acknowledgement' | 'inquiry' | 'block' | 'unblock' | 'blocked';

/** What a PromptPay ID is. */
export type ProxyType = 'national-id' | 'tax-id' | 'mobile';

/**
 * A place in canonical fields that only the run can fill: the unique id of an alert, the number of a PromptPay ID, or an
 * instant `ms` and so many intervals of the scheduler after `now`, after the next `midnight` in Bangkok or after that with
 * which the next 29 February begins (`leap-day`).
 */
export interface AlertToken {
  readonly $: 'alert' | 'number' | 'instant';
  readonly of: Label;
  readonly ms?: Millis;
  readonly intervals?: number;
  /** The instant is spelled in UTC, or the mobile number with its country code. */
  readonly spelled?: 'utc' | '66' | '+66';
}

/** A move of PromptPay Alert, in canonical words: the profile alone knows those of the wire. */
export type AlertStep =
  /** Gives a PromptPay ID a number; at a bank it is registered too, with an endpoint that answers alerts in this way. */
  | {
      readonly do: 'proxy';
      readonly as: Label;
      readonly type: ProxyType;
      readonly alerts?: false;
      /** Scenarios that run together have it in common. */
      readonly shared?: true;
      readonly auth?: AlertAuth;
      /** The status that its endpoint answers, `null` for none; 200 where it is left out. */
      readonly answers?: number | null;
      /** How long its endpoint takes for the answer. */
      readonly answersAfterMs?: Millis;
      readonly withNext?: true;
    }
  /** Asks the bank. `fields` may hold tokens, and values that no profile maps. */
  | {
      readonly do: 'ask';
      readonly as: Label;
      readonly operation: AlertOperation;
      readonly fields: JsonObject;
      /** A departure of the bytes from the JSON text, another HTTP method, or something behind the path. */
      readonly wire?: string;
      readonly verb?: string;
      readonly behindPath?: string;
      readonly withNext?: true;
    }
  /** Moves the clock on by `ms` and so many intervals of the scheduler, or to the next time of day in Bangkok, such as `23:30`. */
  | { readonly do: 'time'; readonly ms?: Millis; readonly intervals?: number; readonly to?: string }
  | BillerStep;

/** What a biller is asked by its control API: `alert`, `alerts`, `blocked` and `requested` look, the others have it act. */
export type BillerOperation =
  | 'decide'
  | 'alert'
  | 'alerts'
  | 'inquire'
  | 'block'
  | 'unblock'
  | 'blocked'
  | 'request'
  | 'requested';

/** How the stand-in bank answers: `well`, or in one of the ways in which banks fail; `rejected` is the status of that name in a 200, a lost reply that of a call that was done. */
export type BankAnswer = 'well' | 'refusal' | 'rejected' | 'not-found' | 'fault' | 'silence' | 'lost-reply';

/** A move of a biller, or of the bank that the kit plays for it. */
export type BillerStep =
  /** Configures the biller for the stand-in bank; without proxies any receiver is its own. */
  | {
      readonly do: 'configure';
      readonly auth: AlertAuth;
      readonly proxies?: readonly { readonly as: Label; readonly type: ProxyType; readonly auth?: AlertAuth }[];
    }
  /** Delivers an alert; `auth` names what is wrong with its credentials, or a spelling of them that is right. */
  | {
      readonly do: 'deliver';
      readonly as: Label;
      readonly fields: JsonObject;
      readonly auth?: string;
      readonly wire?: string;
      /** What is wrong in it beside credentials and bytes. */
      readonly fault?: string;
      /** How often it is sent, all at once. */
      readonly times?: number;
      readonly withNext?: true;
    }
  /** Asks the biller by its control API. */
  | {
      readonly do: 'biller';
      readonly as: Label;
      readonly call: BillerOperation;
      readonly fields: JsonObject;
      /** How often, all at once. */
      readonly times?: number;
      readonly withNext?: true;
    }
  /** From here on the stand-in bank answers that operation so; only the next `times` calls where that is said. */
  | {
      readonly do: 'bank';
      readonly operation: AlertOperation;
      readonly answers: BankAnswer;
      /** Canonical fields of a good answer, over those that the stand-in gives by itself. */
      readonly fields?: JsonObject;
      readonly times?: number;
    };

/** How alerts are authenticated: a header of its own, a bearer token, or user and password. */
export type AlertAuth = 'header' | 'token' | 'basic';

/** A request to the bank under test, or of the biller under test to the stand-in bank, and the answer. */
export interface BankCall {
  readonly kind: 'bank-call';
  /** `null` where the biller called. */
  readonly as: Label | null;
  /** `null` where it is none that the profile has. */
  readonly operation: AlertOperation | null;
  readonly method: string;
  readonly path: string;
  /** Canonical fields that were sent; those that are not there or cannot be mapped are left out. */
  readonly fields: JsonObject;
  /** Headers of the profile that the biller did not send as they are. */
  readonly headersOff: readonly string[];
  readonly sent: Body;
  /** A 4xx and the status rejected are refusals; all but a 2xx else is a fault. */
  readonly outcome: 'taken' | 'refused' | 'fault' | 'silence';
  /** Canonical fields of the answer; `unknown_status` is a word that the profile does not have. */
  readonly answer: JsonObject;
  readonly reply: { readonly status: number; readonly contentType: string; readonly body: Body } | null;
  readonly failure: string | null;
  readonly clock: string | null;
  /** How many events had begun when it ended. */
  readonly until: number;
}

/** An alert on its way from a bank to a biller. */
export interface AlertSeen {
  readonly kind: 'alert';
  readonly as: Label | null;
  /** The PromptPay ID at whose endpoint it arrived; empty where a biller received it. */
  readonly to: Label;
  readonly method: string;
  readonly contentType: string;
  /** Canonical fields; those that are not there or cannot be mapped are left out. */
  readonly fields: JsonObject;
  /** `right`, or what is wrong with the credentials. */
  readonly authentication: string;
  /** What the kit made wrong in it on purpose; empty where it is as a bank sends it. */
  readonly fault: string;
  readonly sent: Body;
  readonly reply: { readonly status: number; readonly contentType: string; readonly body: Body } | null;
  readonly failure: string | null;
  readonly clock: string | null;
  readonly until: number;
}

/** What a biller was asked by its control API, and what it answered: its conduct, where a control call is but plumbing. */
export interface BillerCall {
  readonly kind: 'biller-call';
  readonly as: Label;
  readonly call: BillerOperation;
  /** Canonical fields, whatever carries them. */
  readonly sent: JsonObject;
  readonly status: number | null;
  readonly answer: Json;
  readonly failure: string | null;
  readonly tookMs: Millis;
  readonly clock: string | null;
  /** How many events had begun when it ended. */
  readonly until: number;
}

/** What happens in PromptPay Alert. */
export type AlertEvent = BankCall | AlertSeen | BillerCall;
