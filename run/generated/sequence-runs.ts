import type { Millis } from '#core/time';
import type { ScenarioRunner } from '#run/scenario-runner';
import { durationText } from '#run/stopping';

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
  /** Begins with sequences that will be asked for, so that they run side by side. */
  prepare(sequences: readonly T[]): void;
  /** Begins none any more, and waits for those that run. */
  end(): Promise<void>;
}

/** Runs sequences until the run stops, or until `timeMs` after the first of them ended. */
export function sequenceRuns({ stop }: Pick<ScenarioRunner, 'stop'>, timeMs?: Millis): SequenceRuns {
  let began: Millis | undefined;
  let run = 0;
  let skipped = 0;
  const timeIsUp = () => timeMs !== undefined && began !== undefined && Date.now() - began > timeMs;
  const isOver = () => stop() !== null || timeIsUp();
  return {
    isOver,
    once: (show) => {
      const shown = new Map<string, Promise<readonly string[]>>();
      let ended = false;
      const begin = async (sequence: Parameters<typeof show>[0]) => {
        if (ended) return [];
        if (isOver()) {
          skipped += 1;
          return [];
        }
        run += 1;
        const what = await show(sequence);
        // The first may have waited for its turn behind all that is written down.
        began ??= Date.now();
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
          for (const sequence of sequences) of(sequence).catch(() => undefined);
        },
        async end() {
          ended = true;
          await Promise.allSettled(shown.values());
        },
      };
    },
    notes: () =>
      skipped === 0
        ? []
        : [
            `${skipped} of ${run + skipped} generated sequences were not run: ${stop() ?? `they had ${durationText(timeMs ?? 0)}, and --runs gives them more`}`,
          ],
  };
}
