import type { Scenario } from '#core/model';
import type { GateFacts } from './facts.ts';

/** A scenario whose steps follow from the facts of a method. */
type Tell = (facts: GateFacts) => Scenario;

/** A scenario of every method: its name behind the method's, the claims without which it cannot be run, and its steps. */
export const scenario = (
  name: string,
  title: string,
  needs: Scenario['needs'],
  steps: (facts: GateFacts) => Scenario['steps'],
): Tell => {
  return (facts) => ({ id: `${facts.id}/${name}`, title, needs, steps: steps(facts) });
};
