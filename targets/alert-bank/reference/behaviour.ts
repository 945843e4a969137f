import type { HttpReply, HttpRequest } from '#core/http';
import type { Json, JsonObject } from '#core/json';
import type { AlertOperation } from '#core/model';
import type { Millis } from '#core/time';
import type { AlertStatus, Decision } from '#schemas/alert/vocabulary';
import type { JsonRead } from '#schemas/json/read';
import type { Answer, Refusal } from './answer.ts';
import type { Books, Registration, Transaction } from './books.ts';
import type { Check } from './checks.ts';

/** What the bank takes. */
interface AcceptanceBehaviour {
  readonly capabilities: JsonObject;
  /** Whether a request by that method is one of the operation, whose own method is `expected`. */
  readonly takesMethod: (method: string, expected: string) => boolean;
  /** The operation that a path leads to. */
  readonly operationAt: (books: Books, request: HttpRequest) => AlertOperation | undefined;
  readonly elsewhere: Refusal;
  readonly read: (bytes: Uint8Array) => JsonRead;
  /** What an initiation must pass, in this order. */
  readonly initiationChecks: readonly Check[];
  /** What other requests must pass. */
  readonly requestCheck: Check;
  /** What is kept of a registration, beside the one before. */
  readonly registers: (now: Registration, before: Registration | undefined) => Registration;
  /** One text for all spellings of one party's number. */
  readonly party: (number: string) => string;
  /** What becomes of an id that is used already. */
  readonly repeated: (first: Transaction, bank: Bank) => Answer;
  readonly isPast: (instruction: Millis, now: Millis) => boolean;
  readonly isFuture: (instruction: Millis, now: Millis) => boolean;
  /** How it is told that a request is of a past date: it is refused, or stored as rejected and answered so, or found so by an inquiry alone. */
  readonly tellsPast: 'by-refusal' | 'by-status' | 'by-inquiry';
  /** How a request is refused that was found wrong. */
  readonly refuse: (refusal: Refusal, operation: AlertOperation) => Refusal;
}

/** When and how alerts leave. */
interface SendingBehaviour {
  readonly intervalMs: Millis;
  /** Moves its clock on, with all that falls due meanwhile. */
  readonly advances: (bank: Bank, by: Millis) => Promise<void>;
  /** When a request is processed. */
  readonly slot: (instruction: Millis, now: Millis, intervalMs: Millis) => Millis;
  /** Whether the requests of one slot are processed one after another. */
  readonly oneByOne: boolean;
  /** The requests of one slot, in the order in which they are processed. */
  readonly batch: (due: readonly Transaction[]) => readonly Transaction[];
  /** Whether an alert leaves. */
  readonly sends: (transaction: Transaction, now: Millis, books: Books) => boolean;
  /** What a processed request has become. */
  readonly processed: (transaction: Transaction, now: Millis, books: Books) => AlertStatus;
  /** Where the alert goes, and as whom the receiver was registered. */
  readonly receiver: (transaction: Transaction, books: Books) => Registration | undefined;
  /** The alert before it is put on the wire. */
  readonly alert: (fields: JsonObject, receiver: Registration) => JsonObject;
  readonly contentType: string;
  /** The headers by which the alert is authenticated. */
  readonly authenticates: (registration: Registration) => Readonly<Record<string, string>>;
  /** How often it is sent. */
  readonly copies: number;
  /** What happens after an attempt to deliver, answered with that status. */
  readonly delivered: (transaction: Transaction, status: number | null, bank: Bank) => void;
  /** Whether the sender is told the status by a callback. */
  readonly tellsSender: boolean;
}

/** What the bank says of requests, and what receivers may do. */
interface AnsweringBehaviour {
  readonly statusShown: (transaction: Transaction, now: Millis, books: Books) => AlertStatus;
  /** The literal of a status on the wire, where it is not that of the profile. */
  readonly literal: (status: string) => Json | undefined;
  readonly details: (transaction: Transaction) => JsonObject;
  readonly unknown: Answer;
  readonly isDecision: (word: Json | undefined) => word is Decision;
  readonly acknowledge: (transaction: Transaction, decision: Decision, now: Millis, books: Books) => Answer;
  /** Blocks a sender, which was spelled in this way, for a receiver; both by party, as in all that follows. */
  readonly block: (receiver: string, sender: string, books: Books, spelled: string) => Answer;
  readonly unblock: (receiver: string, sender: string, books: Books) => Answer;
  readonly blocked: (receiver: string, books: Books) => readonly string[];
  readonly hides: (transaction: Transaction, books: Books) => boolean;
  /** An answer just before it is put on the wire. */
  readonly answer: (answer: Answer, operation: AlertOperation, bank: Bank) => Answer;
  /** What stands on the wire for an answer. */
  readonly reply: (reply: HttpReply, operation: AlertOperation | undefined) => HttpReply;
  /** A member of every answer. */
  readonly echo: (books: Books) => JsonObject;
}

/** Every decision that a bank takes by the documents, one member each, so that a defect is one small override. */
export interface Behaviour extends AcceptanceBehaviour, SendingBehaviour, AnsweringBehaviour {}

/** A bank with its partners and requests, apart from every other. */
export interface Bank extends Books {
  readonly behaviour: Behaviour;
}
