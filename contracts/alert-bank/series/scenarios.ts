import type { AlertScenario } from '#contracts/alert/rule';
import { fourParties, NEEDS, wait } from '#contracts/alert-bank/steps';
import type { Scenario } from '#core/model';
import { HOUR, MINUTE, SECOND } from '#core/time';
import { type AlertCommand, partiesOf, stepsOf } from './commands.ts';

/** Requests of several billers at several times, with blocks and unblocks between. */
const WRITTEN: readonly AlertCommand[] = [
  { do: 'initiate', from: 0, to: 0, inMs: HOUR },
  { do: 'initiate', from: 1, to: 0, inMs: HOUR + MINUTE },
  { do: 'block', from: 0, to: 0 },
  { do: 'list', to: 0 },
  { do: 'initiate', from: 0, to: 1, inMs: 0 },
  { do: 'advance', ms: HOUR - SECOND },
  { do: 'inquire', request: 1 },
  { do: 'advance', ms: 30 * MINUTE },
  { do: 'inquire', request: 1 },
  { do: 'unblock', from: 0, to: 0 },
  { do: 'list', to: 0 },
  { do: 'initiate', from: 0, to: 0, inMs: 10 * MINUTE },
  { do: 'advance', ms: 30 * MINUTE },
];

/** A sequence that is written down; the run generates others like it. */
export const series: AlertScenario = {
  name: 'series',
  title: 'A sequence of requests, blocks and moves of the clock for several billers',
  needs: NEEDS,
  steps: () => [...fourParties, ...stepsOf(WRITTEN)],
};

/** The scenario of a generated sequence; it ends when everything that it asked for is due. */
export function generatedSequence(commands: readonly AlertCommand[]): Omit<Scenario, 'for'> {
  return {
    id: 'alert-bank/generated-sequence',
    title: 'A generated sequence of requests, blocks and moves of the clock',
    needs: NEEDS,
    steps: [...partiesOf(commands), ...stepsOf(commands), wait(0, 1)],
  };
}
