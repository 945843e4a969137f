import type { Scenario } from '#core/model';
import type { GateFacts } from './gate.ts';

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

/** The same, where what it shows does not depend on the method: a run needs it once, and the rules of every method judge it. */
export const oncePerPlatform = (tell: Tell): Tell => {
  return (facts) => {
    const whole = tell(facts);
    return { ...whole, once: whole.id.slice(facts.id.length + 1) };
  };
};
