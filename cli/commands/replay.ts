import type { Command } from 'commander';
import { usage } from '#core/faults';
import { isObject } from '#core/json';
import type { Scenario } from '#core/model';
import { readJsonFile } from '#run/config/read-file';
import { validate } from '#schemas/validate';
import { guardedExit } from '../guarded-exit.ts';
import { addTargetOptions, type RunOptions } from '../options.ts';
import { judgeAndReport } from './run.ts';

/** Adds `replay`: run one stored scenario again. */
export function addReplay(program: Command): void {
  addTargetOptions(
    program
      .command('replay <file>')
      .description('run the scenario in FILE (a scenario, or the evidence of one) again and judge what happens'),
  )
    .addHelpText(
      'after',
      '\nExample:\n  $ tpc replay reports/out/evidence/SCENARIO.json --kind gateway --target URL --control URL\n',
    )
    .action((file: string, options: RunOptions) => guardedExit(async () => judgeAndReport(options, scenarioIn(file))));
}

function scenarioIn(file: string): Scenario {
  const value = readJsonFile(file);
  const scenario = isObject(value) && isObject(value.scenario) ? value.scenario : value;
  const [problem] = validate('report/scenario', scenario);
  if (problem)
    throw usage(
      `${file} holds no scenario: ${problem.at || 'the file'} must be ${problem.expected}, was ${problem.actual}`,
    );
  return scenario as unknown as Scenario;
}
