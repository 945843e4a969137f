import { type Command, InvalidArgumentError } from 'commander';
import { HOUR, MINUTE, type Millis, SECOND } from '#core/time';
import { boundedRuns, readConfig } from '#run/config/read-config';
import { targetKind } from '#run/config/target-kind';
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

const UNITS: Readonly<Record<string, number>> = { ms: 1, s: SECOND, m: MINUTE, h: HOUR };

/** A length of time with its unit, such as `60s` or `5m`, in milliseconds. */
export function duration(value: string): Millis {
  const [, number = '', unit = ''] = /^(\d{1,9})(ms|s|m|h)$/.exec(value) ?? [];
  const ms = Number(number) * (UNITS[unit] ?? 0);
  if (ms === 0) throw new InvalidArgumentError('a time with its unit is needed, such as 60s or 5m.');
  return ms;
}

/** What the command line says of a run; the rest comes from the configuration file. */
export interface RunOptions
  extends Pick<RunConfig, 'target' | 'control' | 'profile' | 'methods' | 'only' | 'seed' | 'runs' | 'out' | 'strict'> {
  readonly config?: string;
  readonly kind?: string;
  readonly timeoutMs?: number;
  readonly patienceMs?: number;
  readonly budget?: Millis;
  /** A program, or `false` for none. */
  readonly browser?: string | false;
  readonly headed?: boolean;
  readonly pageSample?: boolean;
  /** An earlier report.json. */
  readonly baseline?: string;
}

/** Adds the options that name a target and where its report goes. */
export function addTargetOptions(command: Command): Command {
  return command
    .option('--config <file>', 'JSON file with what follows and with the projects of a target without control')
    .option('--target <target>', 'reference, http://host:port, cmd:PROGRAM ARGS or module:PATH (default: reference)')
    .option('--kind <kind>', 'what the target is: gateway, merchant, sdk, alert-bank or alert-biller')
    .option('--control <url>', 'base URL of the control API of the target')
    .option('--profile <file>', 'profile of PromptPay Alert (default: krungsri-simulated)')
    .option('--timeout-ms <n>', 'how long one request may take (default: 10000)', natural)
    .option(
      '--patience-ms <n>',
      'how long to wait for a callback where no clock can be moved (default: 10000)',
      natural,
    )
    .option('--browser <path>', 'program of the browser that looks at Payment Page (default: the first that is found)')
    .option('--no-browser', 'leave Payment Page out')
    .option('--headed', 'show the windows of the browser')
    .option('--page-sample', 'judge a few rules of Payment Page instead of all')
    .option('--out <dir>', 'where the report goes (default: reports/out)')
    .option('--strict', 'a recommendation (should) that fails makes the target not conformant');
}

/** The configuration file with what the command line says put over it. */
export function configOf(given: Omit<RunOptions, 'baseline'>): RunConfig {
  const { config, timeoutMs, patienceMs, budget, kind, browser, headed, pageSample, ...options } = given;
  const file = config === undefined ? {} : readConfig(config);
  return boundedRuns({
    ...file,
    ...options,
    ...browserOf(file, { browser, headed, pageSample }),
    ...(kind === undefined ? {} : { kind: targetKind(kind) }),
    ...(timeoutMs === undefined ? {} : { timeout_ms: timeoutMs }),
    ...(budget === undefined ? {} : { budget_ms: budget }),
    ...(patienceMs === undefined ? {} : { patience_ms: patienceMs }),
  });
}

/** What the command line says of the browser, over what the file says. */
function browserOf(
  { browser: file }: RunConfig,
  { browser, headed, pageSample }: { [Name in 'browser' | 'headed' | 'pageSample']: RunOptions[Name] | undefined },
): Pick<RunConfig, 'browser'> {
  const said = {
    ...(browser === false ? { pages: 'none' as const } : pageSample ? { pages: 'sample' as const } : {}),
    ...(typeof browser === 'string' ? { path: browser } : {}),
    ...(headed ? { headed } : {}),
  };
  return file || Object.keys(said).length > 0 ? { browser: { ...file, ...said } } : {};
}
