import { isUnreachable, isUsage, said } from '#core/faults';
import type { Report } from '#core/model';
import { visible } from '#reports/escape-control';

/** The exit codes that pipelines rely on. */
export const EXIT = {
  conformant: 0,
  'not-conformant': 1,
  usage: 2,
  unreachable: 3,
  incomplete: 4,
  'not-judged': 4,
  fault: 5,
} as const;

/** The exit code of a run's outcome. */
export const exitOf = (outcome: Report['outcome']): number => EXIT[outcome];

/** Says on one line why a command ended early, and gives its exit code; a fault of the kit shows its stack too. */
export function explainEnd(error: unknown): number {
  if (isUsage(error)) return printed(said(error), EXIT.usage);
  if (isUnreachable(error)) return printed(said(error), EXIT.unreachable);
  const stack = error instanceof Error ? `\n${error.stack ?? ''}` : '';
  return printed(`this is a fault of the kit, not of the target: ${said(error)}${stack}`, EXIT.fault);
}

function printed(line: string, code: number): number {
  process.stderr.write(`tpc: ${visible(line)}\n`);
  return code;
}
