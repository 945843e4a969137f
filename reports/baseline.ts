import picocolors from 'picocolors';
import type { Report, RuleId, Verdict } from '#core/model';
import { oneLine } from './escape-control.ts';
import { labelled, readable } from './lines.ts';
import { many } from './outline.ts';

/** What a run shows beside an earlier one of the same target. Only rules that bind are compared: musts, and with `strict` recommendations. */
export interface Comparison {
  /** Fail now, and did not fail before. */
  readonly newFailures: readonly RuleId[];
  /** Fail now as before. */
  readonly knownFailures: readonly RuleId[];
  /** Failed before, and pass now. */
  readonly mended: readonly RuleId[];
  /** Passed or failed before, and are unproven, inapplicable or not there now. */
  readonly noLongerProven: readonly RuleId[];
  /** How the run ends by this comparison. */
  readonly outcome: Report['outcome'];
}

/** What the user asked of the later run. */
interface Asked {
  /** Recommendations count too. */
  readonly strict?: boolean;
  /** Only some rules or methods were to be judged, so that the others are missing for no fault of the target. */
  readonly narrowed?: boolean;
}

/** Compares a report with an earlier one. */
export function comparedWith(report: Report, baseline: Report, { strict, narrowed }: Asked = {}): Comparison {
  const before = new Map(baseline.verdicts.map((verdict) => [verdict.rule, verdict.outcome]));
  const binding = report.verdicts.filter(({ level }) => level === 'must' || strict === true);
  const those = (holds: (verdict: Verdict, was: Verdict['outcome'] | undefined) => boolean): readonly RuleId[] =>
    binding.filter((verdict) => holds(verdict, before.get(verdict.rule))).map(({ rule }) => rule);
  const newFailures = those(({ outcome }, was) => outcome === 'fail' && was !== 'fail');
  // A recommendation that cannot be seen never made a run incomplete.
  const unproven = those(({ outcome, level }, was) => level === 'must' && !PROVEN.has(outcome) && wasProven(was));
  const noLongerProven = [...unproven, ...(narrowed ? [] : gone(report, baseline))];
  return {
    newFailures,
    knownFailures: those(({ outcome }, was) => outcome === 'fail' && was === 'fail'),
    mended: those(({ outcome }, was) => outcome === 'pass' && was === 'fail'),
    noLongerProven,
    outcome: outcomeBy(report, newFailures.length, noLongerProven.length),
  };
}

const PROVEN: ReadonlySet<Verdict['outcome']> = new Set(['pass', 'fail']);

function wasProven(was: Verdict['outcome'] | undefined): boolean {
  return was !== undefined && PROVEN.has(was);
}

/** Rules that are not judged any more, as those of a method that the target does not name any more. */
function gone(report: Report, baseline: Report): readonly RuleId[] {
  const now = new Set(report.verdicts.map(({ rule }) => rule));
  return baseline.verdicts
    .filter(({ rule, level, outcome }) => level === 'must' && wasProven(outcome) && !now.has(rule))
    .map(({ rule }) => rule);
}

function outcomeBy({ outcome }: Report, failures: number, unproven: number): Report['outcome'] {
  if (outcome === 'not-judged') return outcome;
  if (failures > 0) return 'not-conformant';
  return unproven > 0 ? 'incomplete' : 'conformant';
}

/** The comparison for a terminal, its result as the last line. */
export function comparisonText(
  comparison: Comparison,
  file: string,
  terminal: { color: boolean; width?: number },
): string {
  const paint = picocolors.createColors(terminal.color);
  const width = readable(terminal.width);
  const { newFailures, knownFailures, mended, noLongerProven } = comparison;
  const block = (title: string, rules: readonly RuleId[]): readonly string[] =>
    rules.length === 0 ? [] : labelled(`  ${title}  `, rules.map(oneLine).join(', '), width);
  const result =
    newFailures.length > 0
      ? paint.red(`${many(newFailures.length, 'new failure')}`)
      : noLongerProven.length > 0
        ? paint.yellow(`no new failure, and ${many(noLongerProven.length, 'must')} no longer proven`)
        : paint.green('no new failure');
  return `${[
    paint.dim(`Compared with ${oneLine(file)}`),
    ...block('new', newFailures),
    ...block('no longer proven', noLongerProven),
    ...block('known', knownFailures),
    ...block('mended', mended),
    `Against the baseline: ${result}`,
  ].join('\n')}\n`;
}
