import type { Millis } from '#core/time';

/** A clock of an instance: things fall due on it, and in a controlled instance only `advance` moves it. */
export interface Clock {
  /** The present, in milliseconds since 1970. */
  now(): Millis;
  /** Plans something for that instant; what is due already happens soon, after the current reply has left. */
  at(instant: Millis, happen: () => void | Promise<void>): void;
  /** Moves on by so much; when it resolves, everything due by then has happened in its order. From here on the clock stands still. */
  advance(by: Millis): Promise<void>;
  /** Forgets what was planned. */
  stop(): void;
}

interface Due {
  readonly instant: Millis;
  readonly happen: () => void | Promise<void>;
}

/** The longest wait that a timer of Node can hold. */
const LONGEST_TIMER: Millis = 2 ** 31 - 1;

/**
 * A clock that stands at `start`; with `running` it goes by real time until it is moved for the first time. What falls
 * due waits for what was due before it; with `sideBySide` what falls due at one instant, or at once, waits for nothing.
 */
export function virtualClock(start: Millis, running = false, sideBySide = false): Clock {
  const due: Due[] = [];
  let base = start;
  let runningSince = running ? Date.now() : undefined;
  let work: Promise<void> = Promise.resolve();
  let woken = false;
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;

  const now = () => (runningSince === undefined ? base : base + Date.now() - runningSince);

  async function until(target: Millis): Promise<void> {
    for (;;) {
      const next = due[0];
      if (!next || next.instant > target) break;
      const standsStill = runningSince === undefined;
      if (standsStill) base = Math.max(base, next.instant);
      const many = sideBySide ? placeFor(due, standsStill ? next.instant : target) : 1;
      await Promise.all(due.splice(0, many).map((one) => one.happen()));
    }
    if (runningSince === undefined && !stopped) base = Math.max(base, target);
    wind();
  }

  function soon(): void {
    if (woken) return;
    woken = true;
    setImmediate(() => {
      woken = false;
      const before = work;
      work = sideBySide ? until(now()).then(() => before) : before.then(() => until(now()));
    });
  }

  /** In real time nobody calls `advance`: a timer stands for it. */
  function wind(): void {
    clearTimeout(timer);
    const next = due[0];
    if (runningSince === undefined || !next) return;
    timer = setTimeout(soon, Math.min(Math.max(next.instant - now(), 0), LONGEST_TIMER)).unref();
  }

  return {
    now,
    at(instant, happen) {
      if (stopped) return;
      due.splice(placeFor(due, instant), 0, { instant, happen });
      if (instant <= now()) soon();
      else wind();
    },
    advance(by) {
      base = now();
      runningSince = undefined;
      clearTimeout(timer);
      work = work.then(() => until(base + by));
      return work;
    },
    stop() {
      stopped = true;
      due.length = 0;
      clearTimeout(timer);
    },
  };
}

/** Where a thing due at that instant goes: behind all that are due by then, so that equal instants keep their order. */
function placeFor(due: readonly Due[], instant: Millis): number {
  let low = 0;
  let high = due.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((due[middle]?.instant ?? Number.POSITIVE_INFINITY) <= instant) low = middle + 1;
    else high = middle;
  }
  return low;
}
