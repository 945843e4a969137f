import type { Json } from '#core/json';
import type { Capabilities, EvidenceEvent, Label, ProjectUsed, Purchase, Scenario, Scope } from '#core/model';
import type { Millis } from '#core/time';
import type { Asking } from '#targets/gateway/client/asking';
import type { Gatekeeper } from './gatekeeper.ts';
import type { Pace } from './pace.ts';
import type { Limits } from './setup.ts';
import type { StandIn } from './stand-in.ts';

/** What the merchant is configured for at the moment. */
export interface Configured {
  readonly scope: Scope;
  readonly projectId: number;
  /** A secret. */
  readonly key: string;
  /** The project of the configuration before, whose key counts no more. */
  readonly earlier: ProjectUsed;
  readonly callbackUrl: string;
  /** What the books of each payment said when its scenario ended, by id. */
  readonly books: Map<string, { readonly label: Label; readonly answer: Json }>;
}

/** Sends a callback to an address; `hangUp` ends the connection once it is sent. */
export type Post = (url: string, contentType: string, bytes: Uint8Array, hangUp: boolean) => ReturnType<Asking>;

/** Sends the same callback to an address several times at once. */
export type PostAtOnce = (
  url: string,
  contentType: string,
  bytes: Uint8Array,
  times: number,
) => readonly ReturnType<Asking>[];

/** What an address of the merchant shows. */
export interface Page {
  readonly status: number;
  readonly text: string;
}

/** The connection to a merchant, shared by all scenarios of a run. */
export interface Connection {
  readonly control: Asking;
  readonly post: Post;
  readonly postAtOnce: PostAtOnce;
  /** Visits an address of the merchant; `null` where nothing answers. */
  readonly visit: (url: string) => Promise<Page | null>;
  readonly standIn: StandIn;
  /** Where the merchant reaches the stand-in platform. */
  readonly gateUrl: string;
  readonly limits: Limits;
  readonly pace: Pace;
  readonly capabilities: Capabilities;
  /** Marks this run's payments, so that runs against one merchant do not meet. */
  readonly run: string;
  readonly gatekeeper: Gatekeeper;
  /** The scenarios that run at the moment. */
  readonly sessions: Set<SessionState>;
  /** What the run has learnt of the merchant, so that it is not waited for in vain for ever. */
  readonly learnt: {
    configured: Configured | null;
    /** The configuration that is under way, or stands. */
    configuring: Promise<Configured | null>;
    /** It gives purchases ids of its own, so they are started one at a time; not known before the first one. */
    ownIds: boolean | undefined;
    /** What its clock said last. */
    clock: string | null;
    /** Payments of which a genuine callback or status reply said that they were paid, by id in lower case. */
    readonly toldPaid: Set<string>;
    /** How often its books did not show in time what was taken. */
    laggards: number;
    /** How long they took at most to show it. */
    slowestBooksMs: Millis;
    /** Genuine callbacks that it would not take, and purchases whose request never came. */
    refused: number;
    unsent: number;
  };
}

/** Everything that one scenario's session knows; its steps fill it. */
export interface SessionState {
  readonly connection: Connection;
  readonly scenario: Scenario;
  /** Prefix of the scenario's ids. */
  readonly prefix: string;
  readonly projects: Record<Label, ProjectUsed>;
  readonly payments: Record<Label, string>;
  readonly customers: Record<Label, string>;
  readonly events: EvidenceEvent[];
  /** Purchases that were asked for and whose request has not come yet. */
  readonly starting: Set<Purchase>;
  /** Return addresses that the merchant named, by payment and way: `p1 success`. */
  readonly returnUrls: Record<string, string>;
  /** The payments whose reply Gate holds back, and how it is let go. */
  readonly held: Map<Label, () => void>;
  /** Purchases that wait for such a reply. */
  readonly returning: Promise<void>[];
  /** Callbacks that were not taken before that reply, and come again. */
  readonly postponed: (() => Promise<void>)[];
  /** Steps that are not waited for yet. */
  readonly underway: Promise<void>[];
  clock: string | null;
  /** The next place in the order of beginnings and ends. */
  ticks: number;
  /** Wakes whoever waits for a request of the merchant. */
  wake: () => void;
}
