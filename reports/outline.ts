import type { Outcome, Report, RuleId, Verdict } from '#core/model';
import { byCause } from './causes.ts';

/** Every outcome, in the order in which a reader cares. */
export const OUTCOMES: readonly Outcome[] = ['fail', 'unproven', 'pass', 'inapplicable'];

/** How many verdicts have each outcome. */
type Counts = Readonly<Record<Outcome, number>>;

/** The contract that a rule belongs to: its id without the topic. */
export function contractOf(rule: RuleId): string {
  return rule.slice(0, Math.max(0, rule.lastIndexOf('/'))) || rule;
}

/** The verdicts of each contract, in the order of the report. */
export function byContract(verdicts: readonly Verdict[]): ReadonlyMap<string, readonly Verdict[]> {
  return grouped(verdicts, ({ rule }) => contractOf(rule));
}

/** The unproven verdicts of each reason, the commonest reason first. */
export function byReason(verdicts: readonly Verdict[]): ReadonlyMap<string, readonly Verdict[]> {
  const groups = grouped(verdicts, ({ because }) => because || 'no reason was given');
  return new Map([...groups].sort(([, one], [, other]) => other.length - one.length));
}

function grouped(verdicts: readonly Verdict[], by: (verdict: Verdict) => string): Map<string, readonly Verdict[]> {
  const groups = new Map<string, Verdict[]>();
  for (const verdict of verdicts) {
    const group = groups.get(by(verdict));
    if (group) group.push(verdict);
    else groups.set(by(verdict), [verdict]);
  }
  return groups;
}

/** Counts verdicts by outcome. */
export function countsOf(verdicts: readonly Verdict[]): Counts {
  const counts: Record<Outcome, number> = { pass: 0, fail: 0, unproven: 0, inapplicable: 0 };
  for (const { outcome } of verdicts) counts[outcome] += 1;
  return counts;
}

/** The verdicts with that level and outcome. */
export function those(report: Report, level: Verdict['level'], outcome: Outcome): readonly Verdict[] {
  return report.verdicts.filter((verdict) => verdict.level === level && verdict.outcome === outcome);
}

/** A number and its noun: `1 rule`, `2 rules`. */
export function many(count: number, noun: string): string {
  return `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;
}

/** The result of a run in words: a heading and the sentences under it. */
export function verdictOf(report: Report): { readonly heading: string; readonly sentence: string } {
  const failed = those(report, 'must', 'fail').length;
  const unseen = those(report, 'must', 'unproven').length;
  const passed = many(countsOf(report.verdicts).pass, 'rule');
  const beside = ignored(report);
  switch (report.outcome) {
    case 'conformant':
      return { heading: 'Conformant', sentence: `Every must that binds this target holds: ${passed} passed.${beside}` };
    case 'not-conformant': {
      const why =
        failed > 0
          ? `${many(failed, 'must')} ${agreed(failed, 'fail')}${causesOf(report)}.`
          : 'No must fails, but the run is strict.';
      const more = unseen > 0 ? ` ${unseen.toLocaleString('en')} more could not be observed.` : '';
      return { heading: 'Not conformant', sentence: why + more + beside };
    }
    case 'incomplete': {
      const claimed = `${many(unseen, 'must')} could not be observed.`;
      return { heading: 'Incomplete', sentence: `No must fails, but ${claimed}${beside}` };
    }
    case 'not-judged':
      return {
        heading: 'Not judged',
        sentence: 'No must found anything to judge, so nothing can be said of this target.',
      };
  }
}

/** By how many causes the musts fail, where these are fewer. */
function causesOf(report: Report): string {
  const failed = those(report, 'must', 'fail');
  const causes = byCause(failed).length;
  return causes < failed.length ? `, by ${many(causes, 'cause')}` : '';
}

function ignored(report: Report): string {
  const count = those(report, 'should', 'fail').length;
  return count > 0 ? ` ${many(count, 'recommendation')} ${count === 1 ? 'is' : 'are'} not followed.` : '';
}

/** A verb in the present that agrees with a number: `1 must fails`, `2 musts fail`. */
export function agreed(count: number, verb: string): string {
  return count === 1 ? `${verb}s` : verb;
}
