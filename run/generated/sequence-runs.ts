import { type Millis, SECOND } from '#core/time';
import type { ScenarioRunner } from '#run/scenario-runner';
import { durationText } from '#run/stopping';
import { inLanes } from './in-lanes.ts';

/** What generated sequences show, each run once, as long as there is time. */
interface SequenceRuns {
  /** Whether there is no time for any other. */
  isOver(): boolean;
  /** A round in which each sequence is run at most once, by `run`. */
  once<T>(run: (sequence: T) => Promise<readonly string[]>): Round<T>;
  /** What there was no time for. */
  notes(): readonly string[];
}

interface Round<T> {
  /** What a sequence shows; nothing where there was no time for it. */
  readonly of: (sequence: T) => Promise<readonly string[]>;
  /** Begins with sequences that will be asked for, so many side by side, until one of them shows something. */
  prepare(sequences: readonly T[]): void;
  /** Begins none any more, and waits for those that run. */
  end(): Promise<void>;
  /** Whether something smaller might have been found with more time. */
  wasCutShort(): boolean;
}

/** How much time sequences have. */
interface SequenceTime {
  /** From the end of the first one on; as long as they take where it is left out. */
  readonly timeMs?: Millis;
  /** So many are run whatever time they take. */
  readonly least?: number;
  /** For what is smaller than a sequence that shows something. */
  readonly shrinkMs?: Millis;
}

/** How long what was found is shrunk by default: a slow target would keep everybody waiting for a shorter example. */
export const SHRINK_MS: Millis = 20 * SECOND;

type Runner = Pick<ScenarioRunner, 'stop'> & Partial<Pick<ScenarioRunner, 'sideBySide'>>;

/** Runs sequences until the run stops, or their time is over. */
export function sequenceRuns(
  { stop, sideBySide = 1 }: Runner,
  { timeMs, least = 1, shrinkMs = SHRINK_MS }: SequenceTime = {},
): SequenceRuns {
  let began: Millis | undefined;
  let run = 0;
  let skipped = 0;
  const timeIsUp = () => timeMs !== undefined && run >= least && began !== undefined && Date.now() - began > timeMs;
  const isOver = () => stop() !== null || timeIsUp();
  return {
    isOver,
    once: (show) => {
      const shown = new Map<string, Promise<readonly string[]>>();
      let ended = false;
      let foundAt: Millis | undefined;
      let cutShort = false;
      const begin = async (sequence: Parameters<typeof show>[0]) => {
        if (ended) return [];
        if (foundAt !== undefined && (stop() !== null || Date.now() - foundAt > shrinkMs)) {
          cutShort = true;
          return [];
        }
        if (foundAt === undefined && isOver()) {
          skipped += 1;
          return [];
        }
        run += 1;
        const what = await show(sequence);
        // The first may have waited for its turn behind all that is written down.
        began ??= Date.now();
        if (what.length > 0) foundAt ??= Date.now();
        return what;
      };
      const of: Round<Parameters<typeof show>[0]>['of'] = (sequence) => {
        const key = JSON.stringify(sequence);
        const running = shown.get(key) ?? begin(sequence);
        shown.set(key, running);
        return running;
      };
      return {
        of,
        prepare(sequences) {
          // Whoever asks for it hears of its failure.
          const prepared = async (sequence: Parameters<typeof show>[0]) =>
            foundAt === undefined && !ended ? void (await of(sequence).catch(() => undefined)) : undefined;
          // At a slow target whatever has begun when the time is up is run: two rounds make the least number.
          const most = least > 1 ? Math.ceil(least / 2) : sideBySide;
          void inLanes(Math.min(sideBySide, most), sequences, prepared);
        },
        async end() {
          ended = true;
          await Promise.allSettled(shown.values());
        },
        wasCutShort: () => cutShort,
      };
    },
    notes: () => {
      if (skipped === 0) return [];
      const had = `they had ${durationText(timeMs ?? 0)}${least > 1 ? `, or ${least} of them` : ''}, and --runs gives them more`;
      return [`${skipped} of ${run + skipped} generated sequences were not run: ${stop() ?? had}`];
    },
  };
}
