import { type RuleTemplate, ruleOf, type ScenarioTemplate } from '#contracts/rule';
import type { Step } from '#core/model';
import type { MerchantFacts } from './facts.ts';

/** A rule of merchants: each says what breaking it has cost somebody. */
interface MerchantRule<Subject> extends RuleTemplate<MerchantFacts, Subject> {
  readonly cost: string;
}

/** A rule of merchants whose subjects and check agree in type. */
export function rule<Subject>(whole: MerchantRule<Subject>): RuleTemplate<MerchantFacts> {
  return ruleOf<MerchantFacts>()<Subject>(whole);
}

/** The claim without which books cannot be read. */
export const BOOKS = ['books'] as const;

/** A scenario of every method. */
export function scenario(
  name: string,
  title: string,
  steps: (facts: MerchantFacts) => readonly Step[],
  more: Pick<Partial<ScenarioTemplate<MerchantFacts>>, 'needs' | 'when'> = {},
): ScenarioTemplate<MerchantFacts> {
  return { name, title, needs: [], ...more, steps: (facts) => [configured(facts), ...steps(facts)] };
}

/** The merchant is configured for the method. */
function configured({ method: { method, channel } }: MerchantFacts): Step {
  return { do: 'project', as: 'main', scope: { method, channel } };
}
