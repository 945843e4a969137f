import { bankTransferFacts } from '#contracts/gateway/methods/bank-transfer-thailand';
import type { Scenario } from '#core/model';
import { type SeriesCommand, seriesSteps } from './commands.ts';

/** A scenario of random commands, for the one method that has series. */
export function generatedSeriesScenario(commands: readonly SeriesCommand[]): Scenario {
  const facts = bankTransferFacts();
  return {
    id: `${facts.id}/series-generated`,
    title: 'A generated sequence of purchases',
    needs: ['customer', 'clock'],
    steps: seriesSteps(facts, commands),
  };
}
