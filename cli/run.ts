import { join } from 'node:path';
import type { Command } from 'commander';
import pc from 'picocolors';
import type { Contract, Scenario, Target } from '#core/model';
import { consoleSummary } from '#reports/console';
import { redactor } from '#reports/redact';
import { writeReport } from '#reports/write';
import { readConfig } from '#run/config';
import { judgedBy, kindOf } from '#run/contracts-for';
import { furtherScenarios } from '#run/generated/scenarios';
import { opened } from '#run/open-target';
import { inspect } from '#run/run';
import { selected } from '#run/selection';
import { unknown } from '#run/suggest-name';
import type { RunConfig } from '#schemas/generated/types';
import { exitOf } from './exit.ts';
import { guardedExit } from './guarded-exit.ts';
import { bounded, KINDS, list, natural, words } from './options.ts';
import { prepared } from './out.ts';

/** Adds `run`: judge a target and write the report. */
export function addRun(program: Command): void {
  addTargetOptions(
    program
      .command('run', { isDefault: true })
      .description('judge a target against the documents and write report.json, report.html and junit.xml'),
  )
    .option('--methods <list>', 'methods to judge, such as promptpay:display,thai-qr', list)
    .option('--only <pattern>', "rules to judge, such as 'promptpay/display/*'", list)
    .option('--seed <n>', 'seed of everything generated (default: 1)', natural)
    .option('--runs <n>', 'number of generated sequences, or payloads of a library (default: 100, or 2000)', natural)
    .addHelpText('after', EXAMPLES)
    .action((options: RunOptions) => guardedExit(() => judge(options)));
}

/** Adds the options that name a target and where its report goes. */
export function addTargetOptions(command: Command): Command {
  return command
    .option('--config <file>', 'JSON file with what follows and with the projects of a target without control')
    .option('--target <target>', 'reference, http://host:port, cmd:PROGRAM ARGS or module:PATH (default: reference)')
    .option('--kind <kind>', 'what the target is: gateway or sdk')
    .option('--control <url>', 'base URL of the control API of the target')
    .option('--timeout-ms <n>', 'how long one request may take (default: 10000)', natural)
    .option(
      '--patience-ms <n>',
      'how long to wait for a callback where no clock can be moved (default: 10000)',
      natural,
    )
    .option('--out <dir>', 'where the report goes (default: reports/out)')
    .option('--strict', 'a recommendation (should) that fails makes the target not conformant');
}

const EXAMPLES = `
Examples:
  $ tpc run                                            the embedded reference gateway
  $ tpc run --kind gateway --target http://127.0.0.1:8080 --control http://127.0.0.1:8081
  $ tpc run --kind sdk --target 'cmd:python3 adapter.py'
  $ tpc run --config sandbox.json --methods promptpay:display

Exit codes: 0 conformant, 1 a must fails, 2 usage or configuration, 3 the target cannot be reached,
4 a must of something claimed is unproven, 5 a fault of the kit.`;

/** What the command line says of a run; the rest comes from the configuration file. */
export interface RunOptions
  extends Pick<RunConfig, 'target' | 'control' | 'methods' | 'only' | 'seed' | 'runs' | 'out' | 'strict'> {
  readonly config?: string;
  readonly kind?: string;
  readonly timeoutMs?: number;
  readonly patienceMs?: number;
}

/** The configuration file with what the command line says put over it. */
function configured({ config, timeoutMs, patienceMs, kind, ...options }: RunOptions): RunConfig {
  return bounded({
    ...(config === undefined ? {} : readConfig(config)),
    ...options,
    ...(kind === undefined ? {} : { kind: words('kind', kind, KINDS) }),
    ...(timeoutMs === undefined ? {} : { timeout_ms: timeoutMs }),
    ...(patienceMs === undefined ? {} : { patience_ms: patienceMs }),
  });
}

/** Judges the target that is named, by one scenario or by all of its contracts; prints the result and gives the exit code. */
export async function judge(options: RunOptions, scenario?: Scenario): Promise<number> {
  const config = configured(options);
  // What is asked for is checked before a target is started, so that a misspelt word costs nothing.
  const { methods = [], only = [] } = config;
  const asked = selected(await judgedBy(kindOf(config), config), { methods, only });
  const contracts = scenario ? [narrowedTo(asked, scenario)] : asked;
  const out = prepared(config.out ?? join('reports', 'out'));
  const target = await opened(config);
  try {
    return await report(target, contracts, { ...config, out, ...(scenario ? { runs: 0 } : {}) });
  } finally {
    await target.close();
  }
}

/** The contract that a scenario belongs to, with that scenario alone and the rules that it shows. */
function narrowedTo(contracts: readonly Contract[], scenario: Scenario): Contract {
  const contract = contracts.find(({ id }) => scenario.id.startsWith(`${id}/`));
  if (!contract)
    throw unknown(
      'contract of a scenario',
      scenario.id,
      contracts.map(({ id }) => id),
    );
  const known = contract.scenarios.some(({ id }) => id === scenario.id);
  const rules = contract.rules.filter(({ scenarios }) => !known || !scenarios || scenarios.includes(scenario.id));
  return { ...contract, scenarios: [scenario], rules: rules.map(({ scenarios: _, ...rule }) => rule) };
}

async function report(
  target: Target,
  contracts: readonly Contract[],
  config: RunConfig & { readonly out: string },
): Promise<number> {
  const { seed = 1, strict = false, out } = config;
  const further = furtherScenarios(target, config);
  const inspected = await inspect(target, contracts, { seed, strict, further, progress });
  clear();
  const { secrets } = inspected;
  const written = await writeReport(inspected.report, inspected.evidence, { out, secrets, strict });
  const terminal = { color: pc.isColorSupported, ...(process.stdout.columns ? { width: process.stdout.columns } : {}) };
  process.stdout.write(consoleSummary(redactor(secrets)(inspected.report), terminal));
  process.stdout.write(`\nReport: ${written.html}\n`);
  return exitOf(inspected.report.outcome);
}

/** How often a run that nobody watches says where it is. */
const EVERY_MS = 10_000;
let toldAt = Date.now();

/** One line on a terminal, rewritten; elsewhere a line now and then, so that a slow target does not look like a hang. */
function progress(scenario: Scenario, done: number, of: number): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${done}/${of} ${scenario.id}`);
  else if (Date.now() - toldAt > EVERY_MS) {
    toldAt = Date.now();
    process.stderr.write(`${done} of ${of} scenarios run\n`);
  }
}

function clear(): void {
  if (process.stderr.isTTY) process.stderr.write('\r\u001b[K');
}
