import type { Edit, Json, Pointer } from '../json.ts';
import type { Millis } from '../time.ts';
import type { Body } from './messages.ts';
import type { Label } from './names.ts';

/** A purchase that a merchant is asked to start; its id is the label's unless it repeats that of another payment. */
export interface Purchase {
  readonly do: 'purchase';
  readonly as: Label;
  readonly amount: number;
  readonly currency?: string;
  /** Whose purchase it is; the payment's own customer where it is left out. */
  readonly customer?: Label;
  readonly interface?: 'gate' | 'page';
  /** The payment whose id is used again. */
  readonly sameIdAs?: Label;
  /** The form of its id, such as `0#`: `#` stands for the same digits in all of the scenario. */
  readonly id?: string;
  /** How the stand-in platform treats its sale requests and its status requests; it answers them where left out. */
  readonly gate?: GateFault;
  readonly status?: GateFault;
  /** Changes of what the merchant is asked. */
  readonly edits?: readonly Edit[];
  readonly withNext?: true;
}

/** A callback to the merchant, made of one that the stand-in platform has issued for the payment. */
export interface Callback {
  readonly do: 'callback';
  readonly as: Label;
  readonly payment: Label;
  /** Which of the issued callbacks it is made of: the last one with that result, or with an instruction. */
  readonly stage: CallbackStage;
  /** Changes made before signing. */
  readonly edits?: readonly Edit[];
  /** How it is signed if not rightly; `null` leaves it unsigned. */
  readonly signed?: { readonly fault: string } | null;
  /** Where its signature stands; at the top level where it is left out. */
  readonly signedAt?: Pointer;
  /** Changes made after signing. */
  readonly after?: readonly Edit[];
  /** Another spelling of the JSON text that means the same, by name. */
  readonly spelling?: string;
  readonly wire?: string;
  /** It is nothing that the platform would send: it is sent once, and its books must not move. */
  readonly forged?: true;
  /** How often it is sent, all at once. */
  readonly times?: number;
  /** The connection is ended without waiting for the answer. */
  readonly hangUp?: true;
  readonly withNext?: true;
}

/** What an issued callback tells: what the customer is to do, or the result. */
export type CallbackStage = 'intermediate' | 'success' | 'decline';

/**
 * How the stand-in platform treats a merchant's request instead of answering it; a lost reply is that of the first request
 * only. A held reply leaves with the next `settle`, or after a second: a merchant may answer one request at a time.
 */
export type GateFault =
  | 'lost-reply'
  | 'held-reply'
  | 'lost-request'
  | 'server-fault'
  | 'refusal'
  | 'not-found'
  | 'no-details'
  | 'forged-success';

/** What was answered. */
export interface Answer {
  readonly status: number;
  readonly contentType: string;
  readonly body: Body;
}

/** A request of the merchant to the stand-in platform. */
export interface GateRequest {
  readonly kind: 'gate-request';
  /** Whose request it is; `null` where it names no payment of the scenario. */
  readonly payment: Label | null;
  readonly method: string;
  readonly path: string;
  readonly contentType: string;
  readonly body: Body;
  /** `null` where the connection was ended without an answer. */
  readonly reply: Answer | null;
  /** The sum that a genuine status reply said was paid; `null` where it said no such thing. */
  readonly paid: number | null;
  readonly clock: string | null;
  /** Places in the order of all beginnings and ends of the scenario. */
  readonly began: number;
  readonly ended: number | null;
}

/** A callback of the kit to the merchant, and what it answered. */
export interface Delivery {
  readonly kind: 'delivery';
  readonly as: Label;
  readonly payment: Label;
  readonly stage: CallbackStage;
  readonly forged: boolean;
  /** Only its bytes are at fault: a lenient reader finds the genuine message in it, and may believe that. */
  readonly legible?: true;
  /** What is wrong with it, by name; empty where nothing is. */
  readonly fault: string;
  /** The sum that it says was paid; `null` where it says no such thing. */
  readonly paid: number | null;
  readonly contentType: string;
  readonly sent: Body;
  readonly reply: Answer | null;
  readonly failure: string | null;
  readonly tookMs: Millis;
  /** 1, or more where it is sent again because it was not answered 200. */
  readonly attempt: number;
  readonly clock: string | null;
  readonly began: number;
  readonly ended: number | null;
}

/** A look into the merchant's books of one payment. */
export interface BooksRead {
  readonly kind: 'books';
  readonly payment: Label;
  readonly status: number | null;
  readonly answer: Json;
  readonly failure: string | null;
  readonly tookMs: Millis;
  /** The last look of the scenario: nothing is waited for any more. */
  readonly last: boolean;
  /** In a look at the whole run: what the books said in the payment's own scenario. */
  readonly before?: Json;
  /** In a look at the whole run: a genuine callback or status reply said that it was paid, so that it may have been booked since. */
  readonly explained?: true;
  readonly clock: string | null;
  readonly began: number;
  readonly ended: number | null;
}
