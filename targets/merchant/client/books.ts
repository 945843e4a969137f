import { setTimeout as pause } from 'node:timers/promises';
import { applicationsOf, intervalAt, lookOf } from '#core/books';
import type { Json } from '#core/json';
import type { BooksRead, Label } from '#core/model';
import { SECOND } from '#core/time';
import { controlCall } from '#targets/gateway/client/control';
import type { SessionState } from './connection.ts';
import { advance, hasClock } from './controls.ts';
import { beginning, tick } from './session-state.ts';

/** Whether the merchant shows its books. */
const showsBooks = ({ connection }: SessionState): boolean => connection.capabilities.claims.includes('books');

/** Reads the books of a payment, and gives a way to say later that nothing was waited for any more. */
export async function readBooks(
  state: SessionState,
  payment: Label,
): Promise<((end: Partial<BooksRead>) => BooksRead) | undefined> {
  if (!showsBooks(state)) return undefined;
  return looked(state, payment, state.payments[payment] ?? `${state.prefix}-${payment}`);
}

async function looked(state: SessionState, payment: Label, id: string, before?: Json) {
  const complete = beginning<BooksRead>(state, {
    kind: 'books',
    payment,
    status: null,
    answer: null,
    failure: 'not answered yet',
    tookMs: 0,
    last: false,
    ...(before === undefined ? {} : { before }),
    clock: state.clock,
    began: tick(state),
    ended: null,
  });
  const start = performance.now();
  const answer = await controlCall(state.connection.control, `GET /purchases/${encodeURIComponent(id)}`, null);
  complete({ ...answer, tookMs: Math.round(performance.now() - start), ended: tick(state) });
  return complete;
}

/** Reads all books of the scenario until they hold what was taken, or the run's patience is over. */
export async function audit(state: SessionState): Promise<void> {
  if (!showsBooks(state)) return;
  const end = Date.now() + state.connection.limits.patience.booksMs;
  for (let wait = 5; ; wait = Math.min(wait * 2, SECOND)) {
    const looks = await Promise.all(Object.keys(state.payments).map((payment) => readBooks(state, payment)));
    const over = Date.now() >= end;
    const done = looks.map((complete) => complete?.({}));
    if (over || done.every((look) => !look || isSettled(state, look))) {
      for (const complete of looks) remember(state, complete?.({ last: true }));
      return;
    }
    // Schedulers of a merchant whose clock stands still run only when it is moved.
    if (hasClock(state)) await advance(state, SECOND);
    await pause(wait);
  }
}

/** Whether the books hold all that was surely applied. */
function isSettled(state: SessionState, read: BooksRead): boolean {
  const look = lookOf(read);
  if (!look) return false;
  return look.credit.amount >= intervalAt(applicationsOf(state, read.payment), look).surely;
}

function remember({ connection, payments }: SessionState, read: BooksRead | undefined): void {
  const id = read && payments[read.payment];
  if (read?.status === 200 && id !== undefined)
    connection.learnt.configured?.books.set(id, { label: read.payment, answer: read.answer });
}

/** Reads the books of every earlier scenario of this configuration once more: nothing was sent since. */
export async function auditRun(state: SessionState): Promise<void> {
  if (!showsBooks(state)) return;
  const known = [...(state.connection.learnt.configured?.books ?? [])];
  await Promise.all(
    known.map(async ([id, { answer }]) => {
      state.payments[id] = id;
      const complete = await looked(state, id, id, answer);
      complete({ last: true });
    }),
  );
}
