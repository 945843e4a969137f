import type { AlertScenario } from '#contracts/alert/rule';
import { needsClock, oneProxy, wait } from '#contracts/alert-biller/steps';
import type { Scenario } from '#core/model';
import { HOUR } from '#core/time';
import { type BillerCommand, stepsOf } from './commands.ts';

const NEEDS = ['clock'] as const;

/** Alerts that come, come again, are forged and decided, at a bank that does not always answer. */
const WRITTEN: readonly BillerCommand[] = [
  { do: 'deliver', alert: 0, times: 1, how: 'right' },
  { do: 'deliver', alert: 1, times: 1, how: 'forged' },
  { do: 'look', alert: 0 },
  { do: 'look', alert: 1 },
  { do: 'deliver', alert: 2, times: 1, how: 'right' },
  { do: 'bank', answers: 'fault' },
  { do: 'decide', alert: 0, times: 1, decision: 'accept' },
  { do: 'decide', alert: 0, times: 1, decision: 'accept' },
  { do: 'look', alert: 0 },
  { do: 'bank', answers: 'refusal' },
  { do: 'decide', alert: 2, times: 1, decision: 'refuse' },
  { do: 'look', alert: 2 },
  { do: 'deliver', alert: 3, times: 1, how: 'right' },
  { do: 'decide', alert: 3, times: 1, decision: 'accept' },
  { do: 'look', alert: 3 },
];

/** A sequence that is written down; the run generates others like it. */
export const series: AlertScenario = {
  name: 'series',
  title: 'A sequence of alerts, forged alerts, decisions and answers of the bank',
  needs: [],
  steps: () => [oneProxy, ...stepsOf(WRITTEN), needsClock, wait(HOUR)],
};

/** The scenario of a generated sequence. */
export function generatedSequence(commands: readonly BillerCommand[]): Omit<Scenario, 'for'> {
  return {
    id: 'alert-biller/generated-sequence',
    title: 'A generated sequence of alerts, decisions and answers of the bank',
    needs: NEEDS,
    steps: [oneProxy, ...stepsOf(commands)],
  };
}
