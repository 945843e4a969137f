import type { GateScenario } from '#contracts/gateway/templates';
import { MINUTE, SECOND } from '#core/time';
import { type SeriesCommand, seriesSteps } from './commands.ts';

/** A sequence of purchases as a scenario. */
export function sequence(name: string, title: string, ...commands: readonly SeriesCommand[]): GateScenario {
  return {
    name: `series-${name}`,
    title,
    needs: [],
    when: ({ series }) => series !== undefined,
    steps: (facts) => seriesSteps(facts, commands),
  };
}

/** As near to the end of the window as a provider that takes a few seconds allows. */
export const NEAR_MS = 10 * SECOND;
export const JUST_BEFORE = 30 * MINUTE - NEAR_MS;
export const JUST_AFTER = 30 * MINUTE + NEAR_MS;
