import { HOUR, type Millis } from '#core/time';
import type { AlertState } from './state.ts';

/** Does something for all scenarios that share a target, by one call each. */
export interface SharedCalls<State> {
  /** Empties the target for them, and sets it up. */
  begin(states: readonly State[]): Promise<void>;
  /** Moves the clock of the target, which is that of all of them. */
  move(states: readonly State[], by: Millis): Promise<void>;
}

/**
 * Scenarios that share a target and its clock: they are begun together, and the clock moves when all of them wait for it,
 * to the nearest instant that one of them waits for. Each sees what it would see alone, and the target is asked less.
 */
export interface Turns<State> {
  /** Waits until the earlier ones have ended, and begins with all that wait too; `alone` with no other. */
  begin(state: State, alone: boolean): Promise<void>;
  /** Waits until the clock has moved so far. */
  advance(state: State, by: Millis): Promise<void>;
  end(state: State): void;
}

/** Somebody waits for something. */
interface Waiting {
  readonly resolve: () => void;
  readonly reject: (reason: unknown) => void;
}

/** A move of a quarter of a day at most: who has much to send or to inquire gets the time of several calls for it. */
const LONGEST_MOVE: Millis = 6 * HOUR;

/** No scenario yet. */
export function newTurns<State extends AlertState>({ begin, move }: SharedCalls<State>): Turns<State> {
  const queue: (Waiting & { readonly state: State; readonly alone: boolean })[] = [];
  const present = new Set<State>();
  const wishes = new Map<State, Waiting & { left: Millis }>();
  let isMoving = false;

  async function beginNext(): Promise<void> {
    const [first] = queue;
    if (present.size > 0 || !first) return;
    const next = first.alone ? [first] : queue.filter(({ alone }) => !alone);
    for (const one of next) {
      queue.splice(queue.indexOf(one), 1);
      present.add(one.state);
    }
    const failed = await failureOf(begin(next.map(({ state }) => state)));
    for (const one of next) end(one, failed);
  }

  /** Moves on as long as all that are present wait for it: one move at a time, whoever ends meanwhile. */
  async function moveOn(): Promise<void> {
    if (isMoving) return;
    isMoving = true;
    while (wishes.size > 0 && wishes.size === present.size) {
      const by = Math.min(LONGEST_MOVE, ...[...wishes.values()].map(({ left }) => left));
      const failed = await failureOf(move([...present], by));
      for (const [state, wish] of wishes) {
        wish.left -= by;
        if (!failed && wish.left > 0) continue;
        wishes.delete(state);
        end(wish, failed);
      }
    }
    isMoving = false;
  }

  return {
    begin: (state, alone) =>
      new Promise((resolve, reject) => {
        queue.push({ state, alone, resolve, reject });
        setImmediate(beginNext);
      }),
    advance: (state, by) =>
      new Promise((resolve, reject) => {
        wishes.set(state, { left: by, resolve, reject });
        void moveOn();
      }),
    end(state) {
      wishes.delete(state);
      if (!present.delete(state)) return;
      if (present.size === 0) setImmediate(beginNext);
      else void moveOn();
    },
  };
}

/** Why some work failed, if it did. */
const failureOf = (work: Promise<void>): Promise<{ readonly reason: unknown } | undefined> =>
  work.then(
    () => undefined,
    (reason) => ({ reason }),
  );

function end({ resolve, reject }: Waiting, failed: { readonly reason: unknown } | undefined): void {
  if (failed) reject(failed.reason);
  else resolve();
}
