/**
 * Every noun of the kit on one page: types only. A document obliges (Requirement), a Contract says how that is seen
 * (Scenario) and judged (Rule), a Target runs a scenario, what happened is Evidence, and a rule on evidence gives a Verdict.
 */
import type { Edit, Json, JsonObject, Pointer } from './json.ts';
import type { Millis } from './time.ts';

/** What kind of implementation is judged. */
export type TargetKind = 'gateway' | 'merchant' | 'sdk' | 'alert-bank' | 'alert-biller';

/** An ability that a target declares: a word of the target protocol. */
export type Claim = string;

/** A payment method and one of its channels, as a target claims them. */
export interface Scope {
  readonly method: string;
  readonly channel: string;
}

/** What a target says of itself. */
export interface Capabilities {
  readonly name: string;
  readonly version: string;
  readonly claims: readonly Claim[];
  readonly scopes: readonly Scope[];
  /** Defaults that the target states, such as `qr_lifetime_ms` or `limits`: `{}` where it states none. */
  readonly settings: JsonObject;
  /** How the elements of its Payment Page are found: locators by name. */
  readonly page?: Readonly<Record<string, string>>;
}

/* ---------------------------------------------------------------- documents */

/** The id of a row of contracts/requirements, such as `E-61`. */
export type RequirementId = string;

/** Where a duty is written. */
export interface Citation {
  readonly document: string;
  readonly section: string;
}

/* ------------------------------------------------------------------ scenarios */

/** A name that a scenario gives to a message, a payment, a project or a customer of its own. */
export type Label = string;

/**
 * A location in a message that only the run can fill: `{ $: 'payment', of: 'p1' }` becomes the payment's unique id.
 * `project` gives the number of the project, `customer` a unique customer id, `url` an address at the kit's listener.
 */
export interface Token {
  readonly $: 'project' | 'payment' | 'customer' | 'url';
  readonly of: Label;
  /** Letter case of the id, for rules on identity. */
  readonly case?: 'upper';
  /** Length to which an id is padded, for rules on lengths. */
  readonly length?: number;
}

/** A message to the payment API. What the run fills in is written as tokens; the signature is made when it is sent. */
export interface Send {
  readonly do: 'send';
  readonly as: Label;
  readonly project: Label;
  readonly method: string;
  readonly path: string;
  readonly body: Json;
  /** Where the signature goes, and whose key makes it if not its project's; `null` leaves the message unsigned. */
  readonly signed: { readonly at: Pointer; readonly fault?: string; readonly by?: Label } | null;
  /** Changes made after signing: tampering. */
  readonly after?: readonly Edit[];
  /** A departure of the bytes from the JSON text, by name. */
  readonly wire?: string;
  /** It is sent without waiting for its reply before the next message is. */
  readonly withNext?: true;
}

/** Opens Payment Page in a tab of the browser: with a query, a form, or the widget on a page of the shop. */
export interface OpenPage {
  readonly do: 'open-page';
  readonly as: Label;
  readonly project: Label;
  readonly by: 'get' | 'post' | 'widget';
  readonly tab?: Label;
  /** The parameters before they are spelled as texts, with tokens. */
  readonly body: JsonObject;
  /** Whose key signs, and by which fault; `null` leaves the parameters unsigned. */
  readonly signed: { readonly fault?: string; readonly by?: Label } | null;
  /** Changes made after signing: tampering. */
  readonly after?: readonly Edit[];
}

/**
 * What a customer does in a tab. `choose` only chooses the method; `pay` chooses the method, gives names and goes on until there is a code, the provider or
 * a result; `pay-preselected` does so without choosing, `pay-twice` clicks twice at once, `result` reloads and waits for a result,
 * and `arrive` waits to be sent to the shop where `return` clicks.
 */
export type PageMove =
  | 'choose'
  | 'pay'
  | 'pay-preselected'
  | 'pay-twice'
  | 'provider-pay'
  | 'provider-decline'
  | 'provider-leave'
  | 'look'
  | 'reload'
  | 'back'
  | 'result'
  | 'arrive'
  | 'return';

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
  /** Changes made after signing. */
  readonly after?: readonly Edit[];
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

/** How the stand-in platform treats a merchant's request instead of answering it; a lost reply is that of the first request only. */
export type GateFault =
  | 'lost-reply'
  | 'lost-request'
  | 'server-fault'
  | 'refusal'
  | 'not-found'
  | 'no-details'
  | 'forged-success';

/** One move of a scenario. */
export type Step =
  | Send
  | Purchase
  | Callback
  /** Reads the merchant's books of a payment. */
  | { readonly do: 'read'; readonly payment: Label; readonly withNext?: true }
  /** Reads the books of every payment until they hold all that was taken, or the run's patience ends; those of the whole run once more with `run`. */
  | { readonly do: 'audit'; readonly of?: 'run' }
  /** Visits the return address that the merchant named for the payment. */
  | { readonly do: 'visit'; readonly payment: Label; readonly address: 'success' | 'decline' | 'return' }
  /** Lets the merchant's next commits to its books fail. */
  | { readonly do: 'fault'; readonly next: number }
  | {
      readonly do: 'project';
      readonly as: Label;
      readonly scope: Scope;
      readonly settings?: JsonObject;
      /** Whether the project has a callback address and return addresses at the kit's listener; yes unless `false`. */
      readonly callbacks?: boolean;
    }
  | {
      readonly do: 'customer';
      readonly payment: Label;
      readonly project: Label;
      readonly action: 'pay' | 'decline' | 'leave';
      readonly amount?: number;
    }
  /**
   * Moves the clock on by `ms`, or to `ms` after the message labelled `since`, the customer's move (`pay p1`), the callback
   * that was waited for (`final p1`), or the nth one (`final p1 #2`), after which nothing moves where it did not come.
   */
  | { readonly do: 'advance'; readonly ms: Millis; readonly since?: Label }
  /** Waits until the payment has had a callback of that stage, within the target's patience. */
  | { readonly do: 'await'; readonly payment: Label; readonly stage: 'intermediate' | 'final' }
  /** Waits until every callback that is due was tried; a clock that can be moved is moved on by `ms` first. */
  | { readonly do: 'settle'; readonly ms?: Millis }
  /**
   * From here on the listener answers callbacks with this status; with `null` it ends the connection without an answer.
   * Of the callbacks of one payment and stage those beyond `most` are answered 200 again.
   */
  | { readonly do: 'answer'; readonly status: number | null; readonly most?: number }
  /** Lets the kit look at the purchases that reached the provider. */
  | { readonly do: 'look'; readonly project: Label }
  /** Opens Payment Page in a browser. */
  | OpenPage
  /** What the customer does on the page that is open in a tab, or on the provider's site. */
  | { readonly do: 'page'; readonly as: Label; readonly move: PageMove; readonly tab?: Label; readonly method?: string }
  /** Calls an operation of a library. */
  | { readonly do: 'call'; readonly as: Label; readonly operation: string; readonly params: JsonObject };

/** What is done with a target, as plain data. */
export interface Scenario {
  readonly id: string;
  readonly title: string;
  /** Claims without which the scenario cannot be run. */
  readonly needs: readonly Claim[];
  /**
   * What it shows hardly depends on the method: of the scenarios of a run with the same word here the first is run, and
   * where that is slow it stands for the others, whose rules judge it too, and the report says so.
   */
  readonly once?: string;
  readonly steps: readonly Step[];
  /** The rules for which it was made during a run: they alone judge it. Absent where a contract has it written down. */
  readonly for?: readonly RuleId[];
}

/* ----------------------------------------------------------------- evidence */

/** Bytes as they were seen: text, and base64 of the bytes where they are not valid UTF-8. */
export interface Body {
  readonly text: string;
  readonly base64?: string;
  /** The size limit cut it here. */
  readonly truncated?: true;
}

/** A message of the kit and what came back. */
export interface Exchange {
  readonly kind: 'exchange';
  readonly as: Label;
  readonly project: Label;
  readonly method: string;
  readonly path: string;
  readonly sent: Body;
  readonly reply: { readonly status: number; readonly contentType: string; readonly body: Body } | null;
  /** Why there is no reply. */
  readonly failure: string | null;
  readonly tries: number;
  /** The target's clock when it was sent, or `null` without one. */
  readonly clock: string | null;
}

/** A callback as the listener received it. */
export interface CallbackSeen {
  readonly kind: 'callback';
  /** The address it came to: a project's label, or the label of a URL that a message named. */
  readonly address: Label;
  readonly method: string;
  readonly contentType: string;
  readonly body: Body;
  /** The status of the answer; `null` where the connection was ended without one. */
  readonly answered: number | null;
  readonly clock: string | null;
}

/**
 * What a control call does, whatever carries it: empty the target, make a project, play the customer, move the clock, show
 * the provider's log; configure a merchant, have it start a purchase, let its books fail, visit a return address of it.
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
  | 'visit';

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

/** What a customer saw in a tab after a move, and what the browser did meanwhile. */
export interface PageSeen {
  readonly kind: 'page';
  readonly as: Label;
  readonly tab: Label;
  readonly move: 'open' | PageMove;
  /** The parameters that opened the page; `null` for other moves. */
  readonly sent: Json;
  readonly url: string;
  /** HTTP status of the document that is shown; `null` where it is not known. */
  readonly status: number | null;
  /** The text that can be seen. */
  readonly text: string;
  readonly source: string;
  /** The elements of the page map that can be seen, by name, with their text. */
  readonly elements: Readonly<Record<string, string>>;
  /** What the pixels of the code say: its text, `null` where no code can be read in them; absent where no code is shown. */
  readonly qr?: string | null;
  /** Marks of the kit that became markup or ran as a script: the names of their parameters. */
  readonly injected: readonly string[];
  /** Addresses of the documents that the tab went through since the last look, the present one last. */
  readonly visited: readonly string[];
  readonly requests: readonly { readonly method: string; readonly url: string; readonly status: number | null }[];
  readonly console: readonly string[];
  /** Cookies and stores of the browser, as JSON text. */
  readonly storage: string;
  /** A PNG as Base64, or its file beside the evidence once it is written; `null` where none was taken. */
  readonly screenshot: string | null;
  /** What the browser could not do, such as load the page in time. */
  readonly failure: string | null;
  readonly clock: string | null;
}

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

/** One thing that happened. */
export type EvidenceEvent =
  | Exchange
  | CallbackSeen
  | ControlSeen
  | Waited
  | CallSeen
  | PageSeen
  | GateRequest
  | Delivery
  | BooksRead;

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
  readonly events: readonly EvidenceEvent[];
  /** Why the scenario could not be run to its end, or `null`. The rules behind it are unproven, never failed. */
  readonly abortReason: string | null;
}

/* ----------------------------------------------------------------- verdicts */

/** `contract/topic`, such as `promptpay/display/qr-crc`. */
export type RuleId = string;

/** What is wrong, where in the evidence, both sides always said. */
export interface Problem {
  readonly at: Pointer;
  readonly expected: string;
  readonly actual: string;
  /** Something did not come: in a scenario that broke off this says nothing. */
  readonly absent?: true;
  /** The kit could not see it, and `actual` says why: nothing fails by it, and its scenario proves nothing of the rule. */
  readonly unseen?: true;
}

/** A duty, where to look for it and what must hold there. */
export interface Rule<Subject = unknown> {
  readonly id: RuleId;
  /** Present tense, one sentence; printed as it stands. */
  readonly title: string;
  readonly level: 'must' | 'should';
  readonly source: Citation;
  readonly covers: readonly RequirementId[];
  readonly judges: TargetKind;
  /** What breaking it has cost somebody, one sentence. */
  readonly cost?: string;
  /** Claims without which the kit cannot observe it: unclaimed gives unproven. */
  readonly needs?: readonly Claim[];
  /** Claims without which the target never said that it can do this: unclaimed gives inapplicable. */
  readonly offers?: readonly Claim[];
  /** Why the rule does not apply to a target that says so of itself, in words; empty where it applies. */
  whyInapplicable?(capabilities: Capabilities): string;
  /** The written scenarios that show it, by id; any scenario of its contract where it is left out. */
  readonly scenarios?: readonly string[];
  /** Where to look: nothing found is unproven, never a pass. */
  select(evidence: Evidence): readonly Subject[];
  /** What must hold there; pure, and it never throws for anything a target did. */
  check(subject: Subject): readonly Problem[];
}

/** An open point of the documents and how a target reads it; never a failure. */
export interface Ambiguity {
  readonly id: string;
  readonly title: string;
  readonly source: Citation;
  readonly covers: readonly string[];
  /** The readings seen, in words: `[]` where the scenario did not reach the point. */
  read(evidence: Evidence): readonly string[];
}

/** Something that a run may come to and that is counted: one that never occurred is unproven by name. */
export interface Situation {
  readonly id: string;
  /** A phrase. */
  readonly title: string;
  /** How often it occurred in one scenario. */
  count(evidence: Evidence): number;
}

/** How often a situation occurred in a run. */
export interface SituationSeen {
  readonly id: string;
  readonly title: string;
  readonly count: number;
}

/** What must hold of one method and channel, or of one kind of target. */
export interface Contract {
  readonly id: string;
  readonly title: string;
  readonly judges: TargetKind;
  /** Absent where the contract is not about one method. */
  readonly scope?: Scope;
  readonly scenarios: readonly Scenario[];
  readonly rules: readonly Rule<never>[];
  readonly ambiguities: readonly Ambiguity[];
  /** What its scenarios should come to. */
  readonly situations?: readonly Situation[];
  /**
   * Why nothing of what the target sent in a scenario could be read, such as “9 callbacks came, none could be read”; empty where
   * something could. Rules that had nothing to judge for it are unproven, and what it seems to lack is not missing.
   */
  unread?(evidence: Evidence): string;
}

export type Outcome = 'pass' | 'fail' | 'inapplicable' | 'unproven';

/** A problem, and the scenario and the message where it was seen. */
export interface Finding extends Omit<Problem, 'absent' | 'unseen'> {
  readonly scenario: string;
  /** What was sent or received there, short; secrets removed when it is written. */
  readonly excerpt: string;
}

/** What came of one rule. */
export interface Verdict {
  readonly rule: RuleId;
  readonly title: string;
  readonly level: 'must' | 'should';
  readonly outcome: Outcome;
  readonly source: Citation;
  readonly covers: readonly RequirementId[];
  /** What breaking the rule has cost somebody. */
  readonly cost?: string;
  /** How many subjects were judged. */
  readonly subjects: number;
  readonly problems: readonly Finding[];
  /** Why it is inapplicable or unproven; empty otherwise. */
  readonly because: string;
}

/** An open point and the readings seen. */
export interface Reading {
  readonly ambiguity: string;
  readonly title: string;
  readonly source: Citation;
  readonly readings: readonly string[];
}

/** The result of a run: everything that a report shows. Its members are the published `report.json`. */
export interface Report {
  readonly version: 2;
  /** Version of the kit. */
  readonly kit: string;
  readonly seed: number;
  /** ISO 8601 with offset. */
  readonly started: string;
  readonly took_ms: Millis;
  readonly target: { readonly name: string; readonly version: string; readonly kind: TargetKind; readonly at: string };
  readonly claims: readonly Claim[];
  readonly methods: readonly Scope[];
  readonly outcome: 'conformant' | 'not-conformant' | 'incomplete' | 'not-judged';
  readonly verdicts: readonly Verdict[];
  readonly ambiguities: readonly Reading[];
  /** What the run came to, and how often; absent where its contracts count nothing. */
  readonly situations?: readonly SituationSeen[];
  /** The scenarios run: how many events each has, and its evidence file beside the report. */
  readonly scenarios: readonly {
    readonly id: string;
    readonly title: string;
    readonly events: number;
    readonly abort_reason: string | null;
    readonly evidence: string | null;
  }[];
  /** What the reader should know of the run itself, such as a retry or a refused control call. */
  readonly notes: readonly string[];
}

/* ------------------------------------------------------------------ targets */

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
  /** What happened up to now. */
  evidence(abortReason: string | null): Evidence;
  close(): Promise<void>;
}
