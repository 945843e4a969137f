import { join } from 'node:path';
import type { Command } from 'commander';
import pc from 'picocolors';
import type { Scenario } from '#core/model';
import { comparedWith, comparisonText } from '#reports/baseline';
import { consoleSummary } from '#reports/console';
import { redactor } from '#reports/redact';
import { writeReport } from '#reports/write';
import { comparable, readBaseline } from '#run/config/read-baseline';
import { configuredKeys } from '#run/config/read-config';
import { evidenceOnDisk } from '#run/evidence-store';
import { judge } from '#run/judge';
import { exitOf } from '../exit.ts';
import { guardedExit } from '../guarded-exit.ts';
import { addTargetOptions, configOf, duration, list, natural, type RunOptions } from '../options.ts';
import { clearProgress, showProgress, showWork } from '../progress.ts';
import { makeReportDirectory } from '../report-directory.ts';

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
    .option(
      '--baseline <file>',
      'an earlier report.json: only what fails now and did not fail there makes the run fail',
    )
    .option('--budget <time>', 'how long the run may take, such as 60s or 5m: what does not fit is unproven', duration)
    .addHelpText('after', EXAMPLES)
    .action((options: RunOptions) => guardedExit(() => judgeAndReport(options)));
}

const EXAMPLES = `
Examples:
  $ tpc run                                            the embedded reference gateway
  $ tpc run --kind gateway --target http://127.0.0.1:8080 --control http://127.0.0.1:8081
  $ tpc run --kind sdk --target 'cmd:python3 adapter.py'
  $ tpc run --config sandbox.json --methods promptpay:display

Exit codes: 0 conformant, 1 a must fails, 2 usage or configuration, 3 the target cannot be reached,
4 a must of something claimed is unproven, 5 a fault of the kit. With --baseline 1 and 4 count only what is new.`;

/** Judges the target that is named, by one scenario or by all; writes the report, prints the result and gives the exit code. */
export async function judgeAndReport(options: RunOptions, scenario?: Scenario): Promise<number> {
  const { baseline: file, ...others } = options;
  const baseline = file === undefined ? undefined : readBaseline(file);
  const config = configOf(others);
  const { strict = false, out = join('reports', 'out') } = config;
  makeReportDirectory(out);
  const store = evidenceOnDisk(out, configuredKeys(config));
  const told = { progress: showProgress, say: showWork };
  const { report, secrets } = await judge(config, { store, ...told, ...(scenario ? { scenario } : {}) });
  clearProgress();
  const written = await writeReport(report, { out, secrets, strict });
  const terminal = { color: pc.isColorSupported, ...(process.stdout.columns ? { width: process.stdout.columns } : {}) };
  process.stdout.write(consoleSummary(redactor(secrets)(report), terminal));
  process.stdout.write(`\nReport: ${written.html}\n`);
  if (file === undefined || baseline === undefined) return exitOf(report.outcome);
  comparable(report, baseline, file);
  const comparison = comparedWith(report, baseline, {
    strict,
    narrowed: config.only !== undefined || config.methods !== undefined,
  });
  process.stdout.write(`\n${comparisonText(comparison, file, terminal)}`);
  return exitOf(comparison.outcome);
}
