import type { CallbackHead } from '#core/http';
import type { JsonObject } from '#core/json';
import type { Satang } from '#core/money';
import type { Millis } from '#core/time';
import type { JsonRead } from '#schemas/json/read';
import type { Key } from '#schemas/signature/sign';
import type { Check } from './payments/checks.ts';
import type { Payment, Queue, Sale, Standing } from './payments/payment.ts';
import type { Refusal, Reply } from './payments/replies.ts';
import type { Terms } from './payments/terms.ts';
import type { Project } from './projects.ts';

/** What a callback tells: what the merchant must do now, or the result. */
export type Stage = 'intermediate' | 'final';

/** What a reply answers. */
export interface ReplyContext {
  readonly to: 'sale' | 'status';
  readonly outcome: 'accepted' | 'refused' | 'found' | 'unknown';
  /** The message that is answered; `undefined` where it was no JSON object. */
  readonly message: JsonObject | undefined;
  readonly refusal: Refusal | undefined;
}

/** What a callback is about. */
export interface CallbackContext {
  readonly stage: Stage;
  readonly payment: Payment;
  /** It is the nth callback made for its payment, from 1; a retry is the same callback. */
  readonly nth: number;
}

/** The payments of an instance, by identity. */
type Payments = ReadonlyMap<string, Payment>;

/** What a gateway takes, refuses and answers. */
interface AcceptanceBehaviour {
  /** What it says of itself to who controls it. */
  readonly capabilities: (stated: JsonObject) => JsonObject;
  /** The HTTP methods by which requests are taken. */
  readonly httpMethods: readonly string[];
  /** What is said to a path of no known request. */
  readonly unknownPath: (path: string) => Reply;
  /** Whether the body of a request that declares that media type is read. */
  readonly readsType: (contentType: string) => boolean;
  /** Reads the bytes of a request. */
  readonly read: (bytes: Uint8Array) => JsonRead;
  /** The project that a message names, or why there is none. */
  readonly projectOf: (message: JsonObject, projects: ReadonlyMap<number, Project>) => Project | Refusal;
  /** The terms that hold for a project, from those agreed. */
  readonly terms: (agreed: Terms) => Terms;
  /** What a sale request must pass, in this order. */
  readonly saleChecks: readonly Check[];
  /** What a status request must pass, in this order. */
  readonly statusChecks: readonly Check[];
  /** Whether a message carries its signature. */
  readonly verify: (message: JsonObject, key: Key) => boolean;
  /** What a project and a payment id come to: equal where they name the same payment. */
  readonly identity: (projectId: number, paymentId: string) => string;
  /** The payment that a status request asks about, by its identity and by the payment id that the request has. */
  readonly lookUp: (payments: Payments, identity: string, paymentId: string, now: Millis) => Payment | undefined;
  /** What becomes of the first payment when its id is used again. */
  readonly onDuplicate: (first: Payment, second: JsonObject) => void;
  /** Whether a sale that is refused in the reply is processed all the same. */
  readonly processesRefused: (refusal: Refusal) => boolean;
  /** How a sale request that has passed the checks is understood. */
  readonly understood: (message: JsonObject) => JsonObject;
  /** A reply just before it leaves. */
  readonly reply: (reply: Reply, context: ReplyContext) => Reply;
}

/** What a gateway tells the merchant, and how. */
interface CallbackBehaviour {
  /** The callbacks that leave when a payment awaits its customer. */
  readonly onAwaiting: (payment: Payment) => readonly Stage[];
  /** The callbacks that leave when a payment is final. */
  readonly onFinal: (payment: Payment) => readonly Stage[];
  /** Where a callback goes; `undefined` where there is no address. */
  readonly address: (stage: Stage, payment: Payment, project: Project) => string | undefined;
  /** Whether a callback is left out because the merchant wants none of its kind. */
  readonly leftOut: (stage: Stage, sale: Sale) => boolean;
  /** How long a callback is held back. */
  readonly delay: (stage: Stage, sale: Sale) => Millis;
  /** A callback before it is signed. */
  readonly callback: (body: JsonObject, context: CallbackContext) => JsonObject;
  /** Signs a message that leaves. */
  readonly sign: (message: JsonObject, key: Key, what: 'callback' | 'status') => JsonObject;
  /** How a callback with that text is sent. */
  readonly head: (text: string) => CallbackHead;
  /** The text of a signed callback. */
  readonly write: (body: JsonObject) => string;
  /** Whether callbacks that fall due at one instant are sent side by side; one after the other where not. */
  readonly deliversSideBySide: boolean;
  /** Whether the answer to a callback of that text ends its delivery; `null` is no answer. */
  readonly delivered: (status: number | null, text: string) => boolean;
  /** The text of a further attempt, which may be that of the first or one made anew; `null` ends them. */
  readonly repeatedText: (first: string, madeAnew: () => string) => string | null;
  /** How long before the nth attempt of a callback, from the second on; `null` where there is none any more. */
  readonly retryInterval: (attempt: number) => Millis | null;
}

/** How a payment goes and ends. */
interface LifecycleBehaviour {
  /** What the provider is sent for a purchase. */
  readonly sentToProvider: (sale: Sale) => readonly Sale[];
  /** The finished text of a QR code. */
  readonly qrText: (text: string, payment: Payment) => string;
  /** Whether a payment of that age that is not final can be paid. */
  readonly canBePaid: (payment: Payment, ageMs: Millis) => boolean;
  /** How a payment stands when the customer has paid so much; `rest` are the open purchases of its series. */
  readonly paid: (payment: Payment, amount: Satang, rest: readonly Payment[]) => Standing;
  /** How it stands when the customer or the provider declines. */
  readonly declined: (payment: Payment) => Standing;
  /** How it stands when its time is over. */
  readonly expired: (payment: Payment) => Standing;
  /** Whether a final state is the last. */
  readonly finalStays: (payment: Payment) => boolean;
}

/** How purchases of one customer form series. */
interface SeriesBehaviour {
  /** What purchases have in common that may form a series. */
  readonly seriesKey: (sale: Sale) => string;
  /** Those of a customer's queues that a purchase may still join; oldest first, as they are given. */
  readonly openQueues: (queues: readonly Queue[], now: Millis, windowMs: Millis) => readonly Queue[];
  /** The open queue that a purchase joins, `undefined` for none. */
  readonly queueOf: (open: readonly Queue[], amount: Satang, distinct: number) => Queue | undefined;
  /** The open purchases that end with the series of one that was paid. */
  readonly restOfSeries: (paid: Payment) => readonly Payment[];
  /** How another purchase of a series stands when one was paid; `null` leaves it as it is. */
  readonly superseded: (payment: Payment) => Standing | null;
  /** Whether a success lets the customer begin anew. */
  readonly successEndsSeries: boolean;
  /** Whether a decline ends a series as a success does. */
  readonly declineEndsSeries: boolean;
}

/** Every decision that a gateway takes by the documents, one member each, so that a defect is one small override. */
export interface Behaviour extends AcceptanceBehaviour, CallbackBehaviour, LifecycleBehaviour, SeriesBehaviour {}
