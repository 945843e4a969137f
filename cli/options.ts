import { InvalidArgumentError } from 'commander';
import { usage } from '#core/faults';
import { unknown } from '#run/suggest-name';
import type { RunConfig } from '#schemas/generated/types';

/** A comma-separated list; a repeated option adds to it. */
export function list(value: string, before: readonly string[] = []): readonly string[] {
  return [
    ...before,
    ...value
      .split(',')
      .map((word) => word.trim())
      .filter((word) => word !== ''),
  ];
}

/** A whole number from zero. */
export function natural(value: string): number {
  if (!/^\d{1,15}$/.test(value)) throw new InvalidArgumentError('a whole number is needed.');
  return Number(value);
}

/** Generated scenarios beyond these need more memory and time than a machine has. */
const MOST_RUNS = 100_000;

/** The configuration, where it asks for no more runs than can be made; a usage fault otherwise. */
export function bounded(config: RunConfig): RunConfig {
  if ((config.runs ?? 0) > MOST_RUNS) throw usage(`${config.runs} runs are too many: ${MOST_RUNS} can be made at most`);
  return config;
}

/** The kinds of target, as they are named on the command line. */
export const KINDS = ['gateway', 'merchant', 'sdk', 'alert-bank', 'alert-biller'] as const;

/** One of a list of words; a usage fault with the nearest one otherwise. */
export function words<Word extends string>(what: string, value: string, known: readonly Word[]): Word {
  const found = known.find((word) => word === value);
  if (found === undefined) throw unknown(what, value, known);
  return found;
}
