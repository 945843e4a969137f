import type { HttpReply, Party } from '#core/http';
import type { JsonObject } from '#core/json';
import type { AlertOperation, BankAnswer } from '#core/model';
import { type Millis, SECOND } from '#core/time';
import type { Credentials } from '#schemas/alert/auth';
import type { Decision } from '#schemas/alert/vocabulary';
import type { AlertConnection, AlertState } from '#targets/alert/state';
import type { Turns } from '#targets/alert/turns';
import type { Sent } from '#targets/doors/send';
import type { Asked, Bounds } from '#targets/gateway/client/asking';

/** The bounds of a run against a biller. */
export interface BillerLimits {
  readonly control: Bounds;
  /** Of a move of the clock, in which it may have much to inquire. */
  readonly clock: Bounds;
  /** For the answer to an alert. */
  readonly alert: Bounds;
  /** How long after its answer a decision may be told, in real time. */
  readonly tellingMs: Millis;
}

const MEGABYTE = 1_048_576;

/** The kit's own bounds: by the protocol a control call has 10 s and a move of the clock 60 s; a decision is told within 2 s after its answer, by the protocol. */
export const LIMITS: BillerLimits = {
  control: { timeoutMs: 10 * SECOND, mostBytes: MEGABYTE },
  clock: { timeoutMs: 60 * SECOND, mostBytes: MEGABYTE },
  alert: { timeoutMs: 10 * SECOND, mostBytes: MEGABYTE },
  tellingMs: 2 * SECOND,
};

/** The connection to a biller, shared by all scenarios of a run: those of one configuration run side by side. */
export interface BillerConnection extends AlertConnection {
  /** Sends an alert to an address of the biller. */
  readonly deliver: (alert: Omit<Sent, 'body'> & { readonly body: Uint8Array }) => Promise<Asked>;
  /** Where the biller reaches the stand-in bank. */
  readonly bankUrl: string;
  readonly limits: BillerLimits;
  /** A real bank, which answers wherever a scenario says nothing of the bank. */
  readonly bank?: Party;
  /** The scenarios that run at the moment. */
  readonly running: Set<BillerState>;
  readonly turns: Turns<BillerState>;
}

/** How the stand-in bank answers an operation, and how often still. */
export interface Mood {
  readonly answers: BankAnswer;
  readonly fields: JsonObject;
  left: number;
}

/** What the stand-in bank knows of one scenario. */
export interface StandInBooks {
  readonly moods: Partial<Record<AlertOperation, Mood>>;
  /** Requests and alerts, in canonical fields, by id. */
  readonly transactions: Map<string, JsonObject>;
  readonly decisions: Map<string, Decision>;
  /** Blocked senders as they were spelled, by party of the receiver and of the sender. */
  readonly blocks: Map<string, Map<string, string>>;
}

/** By what the alerts of a scenario are authenticated. */
export interface Registered {
  readonly common: Credentials;
  /** By label of the receiver. */
  readonly own: Readonly<Record<string, Credentials>>;
  readonly callbackUrl: string;
}

/** What is known while one scenario runs on a biller. */
export interface BillerState extends AlertState {
  readonly connection: BillerConnection;
  readonly books: StandInBooks;
  /** Every configuration of the scenario, the last one in force. */
  readonly registered: Registered[];
  /** Characters of requests to the bank that may still be kept. */
  room: number;
}

/** What answers in the place of the stand-in: `null` ends the connection. */
export type BankReply = HttpReply | null;
