import type { Scenario } from '#core/model';

/** Scenarios in the order in which they are begun side by side: the one that takes longest decides how long all take. */
export function longestFirst<T extends { readonly scenario: Scenario }>(plan: readonly T[]): readonly T[] {
  return plan.toSorted((one, other) => lengthOf(other.scenario) - lengthOf(one.scenario));
}

/** How much a target does in a scenario, roughly: its steps, and the callbacks that it sends again where they are not taken. */
function lengthOf({ steps }: Scenario): number {
  return steps.reduce((length, step) => length + (step.do === 'answer' ? (step.most ?? 1) : 1), 0);
}
