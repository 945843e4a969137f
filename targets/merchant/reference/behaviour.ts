import type { HttpRequest } from '#core/http';
import type { JsonObject, Pointer } from '#core/json';
import type { Millis } from '#core/time';
import type { JsonRead } from '#schemas/json/read';
import type { Change, News, Order, OrderStatus } from './order.ts';

/** The platform that a merchant was configured for, and its project there. */
export interface Shop {
  readonly gateUrl: string;
  readonly pageUrl: string;
  readonly projectId: number;
  /** A secret. */
  readonly key: string;
  /** Scheme and host of the merchant itself. */
  readonly ownUrl: string;
}

/** What becomes of a callback. */
export type Outcome =
  | 'unreadable'
  | 'forged'
  | 'foreign'
  | 'mistyped'
  | 'unknown'
  | 'failed'
  | 'busy'
  | 'taken'
  | 'repeated';

/** An answer to a callback, and to requests of Gate. */
export interface Answer {
  readonly status: number;
  readonly body: string;
}

/** What a merchant asks of Gate, and how it takes the reply. */
interface SendingBehaviour {
  /** What the merchant says of itself. */
  readonly capabilities: JsonObject;
  /** Why a purchase is not started; `null` where it is. */
  readonly refusesPurchase: (asked: JsonObject) => string | null;
  /** The id of a purchase, of the one that was asked for. */
  readonly orderId: (asked: string) => string;
  /** Whether two ids mean the same purchase. */
  readonly sameId: (one: string, other: string) => boolean;
  readonly httpMethod: string;
  /** What its requests say of their content. */
  readonly contentType: string;
  readonly salePath: (order: Order) => string;
  /** The sale request before it is signed. */
  readonly saleRequest: (order: Order, shop: Shop) => JsonObject;
  readonly sign: (message: JsonObject, key: string, at: Pointer) => JsonObject;
  /** Whether the request to Gate is waited for before a purchase is answered. */
  readonly requestsFirst: boolean;
  /** Whether a purchase is in the books before it is sent to Gate. */
  readonly keptFirst: boolean;
  /** Whether the reply of Gate counts more than a callback that came before it. */
  readonly replyPrevails: boolean;
  /** How many requests one purchase is. */
  readonly copies: number;
  /** Whether a request that Gate refused is sent again. */
  readonly repeatsRefused: boolean;
  /** Whether a purchase is refused whose id is used already. */
  readonly refusesUsedIds: boolean;
  /** What the customer is shown before anything was heard of the platform. */
  readonly shownAtStart: (order: Order) => JsonObject | null;
  /** How often a request without a reply is sent again. */
  readonly resends: number;
  /** The request that is sent again. */
  readonly sentAgain: (request: JsonObject, order: Order) => JsonObject;
  /** The order's status after a reply, `null` where none came; `again` says that the request had been sent before. */
  readonly afterReply: (reply: Answer | null, again: boolean) => OrderStatus;
  /** Whether Payment Page is opened by POST. */
  readonly pageByPost: boolean;
  /** The parameters of Payment Page before they are signed. */
  readonly pageParameters: (order: Order, shop: Shop) => JsonObject;
}

/** What a merchant believes, and what it does about it. */
interface BelievingBehaviour {
  readonly read: (request: HttpRequest) => JsonRead;
  /** The keys under which a signature may be right, of the configuration and of those before it. */
  readonly keys: (shop: Shop, earlier: readonly Shop[]) => readonly string[];
  /** Whether a message is genuine; `order` finds the order that it names. */
  readonly verify: (message: JsonObject, key: string, bytes: Uint8Array, order: () => Order | undefined) => boolean;
  /** Whether a message is about the merchant's project. */
  readonly ours: (message: JsonObject, shop: Shop, earlier: readonly Shop[]) => boolean;
  /** What a message tells, `undefined` where its members are not of the types that they must be. */
  readonly understood: (message: JsonObject) => News | undefined;
  /** What the customer is shown by an intermediate callback; `undefined` where it instructs nothing. */
  readonly instruction: (news: News, order: Order) => JsonObject | undefined;
  /** What news changes in the books at an instant of the merchant's clock; `undefined` for nothing. */
  readonly change: (order: Order, news: News, now: Millis) => Change | undefined;
  /** What a status reply changes; also `undefined` for nothing. */
  readonly statusChange: (order: Order, reply: Answer | null, shop: Shop, now: Millis) => Change | undefined;
  /** Changes that follow a commit by themselves after a while of the merchant's own time. */
  readonly afterwards: (order: Order, news: News) => readonly { readonly afterMs: Millis; readonly change: Change }[];
  /** Callbacks of one payment wait for each other. */
  readonly oneAtATime: boolean;
  /** A callback is sent away while another of its payment is in work. */
  readonly sendsAwayWhileBusy: boolean;
  /** A result is believed only from a status reply that is asked for when the callback comes. */
  readonly confirmsByStatus: boolean;
  /** How long a commit takes, in real time. */
  readonly commitMs: Millis;
  /** Callbacks are answered before their change is committed. */
  readonly acknowledgesFirst: boolean;
  /** What becomes of the books where a commit fails; throwing says that it failed. */
  readonly onFailedCommit: (error: Error) => void;
  readonly answer: (outcome: Outcome, told: { readonly shop: Shop; readonly message?: JsonObject }) => Answer;
}

/** What a merchant does by its own clock, and what it tells of its books. */
interface TimeBehaviour {
  /** When, after the start of a purchase that is still open, it asks Gate for the status. */
  readonly asksStatusAfter: (order: Order) => readonly Millis[];
  /** When it ends an open purchase by itself; `null` for never. */
  readonly endsAfterMs: (order: Order) => Millis | null;
  readonly onEnd: (order: Order) => Change | 'deleted' | undefined;
  /** Whether a visit of a return address makes it ask for the status. */
  readonly asksOnReturn: boolean;
  /** What a customer who comes back sees. */
  readonly returnPage: (shop: Shop | undefined) => string;
  /** What a visit of a return address changes. */
  readonly onReturn: (order: Order, address: string) => Change | undefined;
  /** The answer of `GET /purchases/{payment_id}`; `undefined` for an unknown one. */
  readonly books: (order: Order | undefined, id: string) => JsonObject | undefined;
}

/** Every decision that a merchant takes by the documents, one member each, so that a defect is one small override. */
export interface Behaviour extends SendingBehaviour, BelievingBehaviour, TimeBehaviour {}
