import type { Story } from '#core/model';
import type { GateFacts } from './gate.ts';

/** A story whose steps follow from the facts of a method. */
type Tell = (facts: GateFacts) => Story;

/** A story of every method: its name behind the method's, the claims without which it cannot be told, and its steps. */
export const story = (
  name: string,
  title: string,
  needs: Story['needs'],
  steps: (facts: GateFacts) => Story['steps'],
): Tell => {
  return (facts) => ({ id: `${facts.id}/${name}`, title, needs, steps: steps(facts) });
};
