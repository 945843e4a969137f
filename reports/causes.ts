import { memberAt } from '#core/json';
import type { Finding, Verdict } from '#core/model';
import { problemKind } from '#core/problem-kind';

/** Failed verdicts of one cause, as far as it can be seen: the first of them stands for all. */
export type Cause = readonly [lead: Verdict, ...others: readonly Verdict[]];

/**
 * Failed verdicts by what they have in common: the same rule of several methods with the same kind of problem, or rules
 * with problems at the same message or member. Causes and their verdicts come in the order given.
 */
export function byCause(failed: readonly Verdict[]): readonly Cause[] {
  const leadOf = new Map<string, number>();
  const leads = failed.map((_, index) => index);
  const lead = (index: number): number => (leads[index] === index ? index : lead(leads[index] ?? index));
  for (const [index, verdict] of failed.entries())
    for (const key of keysOf(verdict)) {
      const [one, other] = [lead(leadOf.get(key) ?? index), lead(index)];
      leads[Math.max(one, other)] = Math.min(one, other);
      leadOf.set(key, Math.min(one, other));
    }
  return failed.flatMap((verdict, index): readonly Cause[] =>
    lead(index) === index ? [[verdict, ...failed.filter((_, other) => other !== index && lead(other) === index)]] : [],
  );
}

/** What a failed verdict may have in common with another. */
function keysOf({ rule, problems }: Verdict): readonly string[] {
  const [first] = problems;
  const topic = rule.slice(rule.lastIndexOf('/') + 1);
  return [...(first ? [`${topic} ${problemKind({ ...first, expected: '' })}`] : []), ...problems.map(locationOf)];
}

/** Where a problem was seen: the member of a message, or the whole message. */
function locationOf({ scenario, at }: Finding): string {
  return `${scenario} ${memberAt(at) === '' ? at.split('/', 3).join('/') : at}`;
}
