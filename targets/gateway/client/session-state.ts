import { randomBytes } from 'node:crypto';
import type { Capabilities, EvidenceEvent, Label, ProjectUsed, Scenario, Scope } from '#core/model';
import type { Millis } from '#core/time';
import type { RunBrowser } from '#targets/payment-page/client/browser/run-browser';
import type { PageSession } from '#targets/payment-page/client/page-session';
import type { Asking } from './asking.ts';
import type { Listener } from './listener.ts';
import type { GatewaySetup, Limits } from './setup.ts';

/** The connection to a gateway, shared by all scenarios of a run. */
export interface Connection {
  /** Base URL of the payment API and of Payment Page. */
  readonly url: string;
  /** The browser of the run; absent where pages are not looked at. */
  readonly browser?: RunBrowser;
  readonly payment: Asking;
  /** Absent for a gateway without control. */
  readonly control: Asking | null;
  readonly listener: Listener;
  readonly setup: GatewaySetup;
  readonly limits: Limits;
  readonly capabilities: Capabilities;
  /** The number of the project that was made last, in whichever world. */
  readonly projects: { last: number };
  /** Marks this run's payments, so that runs against one sandbox do not meet. */
  readonly run: string;
  /**
   * How often a callback was waited for in vain, whether any ever came, and whether one came only after the control call
   * had answered: a mute target is not waited for forever.
   */
  readonly patience: {
    misses: number;
    /** How often it was waited whether a callback leaves after the control call has answered. */
    graces: number;
    heard: boolean;
    straggled: boolean;
    /** Stages that came when they were waited for, and stages that were waited for long and in vain. */
    readonly seen: Set<string>;
    readonly despaired: Set<string>;
  };
  /** How many callbacks came while the clock was moved, and how long that took: a slow target's clock goes in smaller steps. */
  readonly pace: { callbacks: number; tookMs: Millis };
}

/** What the kit read of a callback while it waits for one; judging is not done here. */
export interface ReceivedCallback {
  readonly paymentId: string;
  readonly stage: 'intermediate' | 'final' | 'other';
}

/** What is known while one scenario runs; its steps fill it. */
export interface SessionState {
  readonly connection: Connection;
  readonly scenario: Scenario;
  /** Prefix of the scenario's ids and of its addresses at the listener. */
  readonly prefix: string;
  readonly projects: Record<Label, ProjectUsed>;
  readonly payments: Record<Label, string>;
  readonly customers: Record<Label, string>;
  readonly urls: Record<Label, string>;
  readonly events: EvidenceEvent[];
  readonly heard: ReceivedCallback[];
  /** Characters of callbacks that may still be kept; beyond them nothing is. */
  room: number;
  /** When each labelled message was sent, on the target's clock. */
  readonly sentAt: Record<Label, Millis>;
  /** Messages whose replies are not waited for yet. */
  readonly underway: Promise<void>[];
  /** What the listener answers to how many callbacks of one payment and stage; `null` for nothing at all. */
  answer: { readonly status: number | null; readonly most: number; readonly given: Map<string, number> };
  clock: string | null;
  /** How far the clock is moved at once on a slow target. */
  strideMs: Millis | null;
  /** Wakes whoever waits for a callback. */
  wake: () => void;
  /** The pages that the scenario has open. */
  page: PageSession | null;
}

/** What the target's clock said last, or the kit's own where there is none. */
export function clockMsOf({ clock }: SessionState): Millis {
  return clock === null ? Date.now() : Date.parse(clock);
}

/** The time of an event, for the evidence: by the target's clock, or the kit's own where there is none. */
export function stampOf({ clock }: SessionState): string {
  return clock ?? new Date().toISOString();
}

/** An empty state for a scenario. */
export function newSessionState(connection: Connection, scenario: Scenario, number: number): SessionState {
  return {
    connection,
    scenario,
    prefix: `${connection.run}-${number}`,
    projects: {},
    payments: {},
    customers: {},
    urls: {},
    events: [],
    heard: [],
    room: MOST_CALLBACKS,
    sentAt: {},
    underway: [],
    answer: answering(200),
    clock: null,
    strideMs: null,
    wake: () => undefined,
    page: null,
  };
}

/** How many characters of callbacks a scenario keeps, each with its share of the kit's own words. */
export const MOST_CALLBACKS = 24 * 2 ** 20;
export const PER_CALLBACK = 500;

/** Six digits always, so that messages are as long in every run. */
const FIRST_PROJECT = 100_000;

/** The number before that of the first project of a run, which differs from run to run. */
export const firstProject = (): number => FIRST_PROJECT + Math.floor(Math.random() * 8_000) * 100;

/** How callbacks are answered from here on. */
export function answering(status: number | null, most = Number.POSITIVE_INFINITY): SessionState['answer'] {
  return { status, most, given: new Map() };
}

/** A mark for a run, unlike that of any other. */
export const runMark = (): string => `Tpc-${randomBytes(5).toString('hex')}`;

/** A key that the kit makes for a project of its own. */
export const freshKey = (): string => randomBytes(24).toString('hex');

/** Whether the kit makes the projects of a scenario; otherwise they stand ready, with addresses of their own. */
export const canMakeProjects = ({ connection }: SessionState): boolean =>
  connection.control !== null && connection.capabilities.claims.includes('projects');

/** Whether two names mean the same method and channel. */
export function sameScope(one: Scope, other: Scope): boolean {
  return one.method === other.method && one.channel === other.channel;
}

/** The address of a label at the listener, written down as used. */
export function addressOf(state: SessionState, label: Label): string {
  const url = `${state.connection.listener.url}/${state.prefix}/${encodeURIComponent(label)}`;
  state.urls[label] = url;
  return url;
}

/** Writes down that something begins, so that what happens meanwhile stands after it; the returned function completes it. */
export function beginning<T extends EvidenceEvent>(state: SessionState, begun: T): (end: Partial<T>) => T {
  const index = state.events.push(begun) - 1;
  return (end) => {
    const whole = { ...begun, ...end };
    state.events[index] = whole;
    return whole;
  };
}
