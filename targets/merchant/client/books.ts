import { setTimeout as pause } from 'node:timers/promises';
import { isReflected } from '#core/books';
import { at, type Json } from '#core/json';
import type { BooksRead, Label } from '#core/model';
import { type Millis, SECOND } from '#core/time';
import type { SessionState } from './connection.ts';
import { booksCall } from './control/calls.ts';
import { advance, hasClock } from './control/controls.ts';
import { beginning, tick } from './session-state.ts';

/** Whether the merchant shows its books. */
const showsBooks = ({ connection }: SessionState): boolean => connection.capabilities.claims.includes('books');

/** The first wait before books are read again; each further one is twice as long, up to a second. */
const FIRST_WAIT: Millis = 5;
/** How often the whole patience of the run is spent on books that never show what was taken. */
const MOST_WAITS = 4;
/** How long they are waited for after that, at least: some of what was taken is never shown, and rightly so. */
const SHORT_PATIENCE: Millis = 50;
/** So many times as long as books ever took to show it, where that is longer. */
const TIMES_THE_SLOWEST = 4;

/** Reads the books of a payment, again and again while they do not show what was taken, or that status. */
export async function readBooks(state: SessionState, payment: Label, until?: string): Promise<void> {
  if (showsBooks(state)) await readUntilReflected(state, [payment], until);
}

/** Reads all books of the scenario until they hold what was taken, or the run's patience is over. */
export async function audit(state: SessionState): Promise<void> {
  if (!showsBooks(state)) return;
  for (const complete of await readUntilReflected(state, Object.keys(state.payments)))
    remember(state, complete({ last: true }));
}

type Complete = (end: Partial<BooksRead>) => BooksRead;

/** How long books are waited for. */
function patienceOf({ connection: { learnt, limits } }: SessionState): Millis {
  const { booksMs } = limits.patience;
  if (learnt.laggards < MOST_WAITS) return booksMs;
  return Math.min(Math.max(SHORT_PATIENCE, TIMES_THE_SLOWEST * learnt.slowestBooksMs), booksMs);
}

async function readUntilReflected(
  state: SessionState,
  payments: readonly Label[],
  until?: string,
): Promise<readonly Complete[]> {
  const { learnt } = state.connection;
  const begun = Date.now();
  const end = begun + patienceOf(state);
  const shown = (look: BooksRead) =>
    isReflected(state, look) && (until === undefined || at(look.answer, '/status') === until);
  for (let wait = FIRST_WAIT; ; wait = Math.min(wait * 2, SECOND)) {
    const looks = await Promise.all(payments.map((payment) => looked(state, payment, idOf(state, payment))));
    if (looks.every((complete) => shown(complete({})))) {
      learnt.slowestBooksMs = Math.max(learnt.slowestBooksMs, Date.now() - begun);
      return looks;
    }
    if (Date.now() >= end) {
      learnt.laggards += 1;
      return looks;
    }
    // Schedulers of a merchant whose clock stands still run only when it is moved.
    if (hasClock(state)) await advance(state, SECOND);
    await pause(wait);
  }
}

const idOf = (state: SessionState, payment: Label): string => state.payments[payment] ?? `${state.prefix}-${payment}`;

async function looked(
  state: SessionState,
  payment: Label,
  id: string,
  more: Partial<BooksRead> = {},
): Promise<Complete> {
  const complete = beginning<BooksRead>(state, {
    kind: 'books',
    payment,
    status: null,
    answer: null,
    failure: 'not answered yet',
    tookMs: 0,
    last: false,
    ...more,
    clock: state.clock,
    began: tick(state),
    ended: null,
  });
  const start = performance.now();
  const answer = await booksCall(state.connection.control, id);
  complete({ ...answer, tookMs: Math.round(performance.now() - start), ended: tick(state) });
  return complete;
}

function remember({ connection, payments }: SessionState, { status, payment, answer }: BooksRead): void {
  const id = payments[payment];
  if (status === 200 && id !== undefined) connection.learnt.configured?.books.set(id, { label: payment, answer });
}

/** Reads the books of every earlier scenario of this configuration once more: nothing was sent since, but by its own timers it may have asked. */
export async function auditRun(state: SessionState): Promise<void> {
  if (!showsBooks(state)) return;
  const { learnt, pace } = state.connection;
  const { configured, toldPaid } = learnt;
  const all = [...(configured?.books ?? [])];
  const again = async ([id, { answer }]: [string, { readonly answer: Json }]) => {
    state.payments[id] = id;
    const explained = toldPaid.has(id.toLowerCase()) ? { explained: true as const } : {};
    await looked(state, id, id, { before: answer, last: true, ...explained });
  };
  for (let from = 0; from < all.length; from += pace.reads)
    await Promise.all(all.slice(from, from + pace.reads).map(again));
}
