import type { Scenario } from '#core/model';
import type { Millis } from '#core/time';

/** Scenarios in the order in which they are begun side by side: the one that takes longest decides how long all take. */
export function longestFirst<T extends { readonly scenario: Scenario }>(plan: readonly T[]): readonly T[] {
  return plan.toSorted((one, other) => lengthOf(other.scenario) - lengthOf(one.scenario));
}

/** How far a scenario moves the clock, which is how long a target is busy in it. */
function lengthOf({ steps }: Scenario): Millis {
  return steps.reduce((furthest, step) => (step.do === 'advance' ? Math.max(furthest, step.ms) : furthest), 0);
}
