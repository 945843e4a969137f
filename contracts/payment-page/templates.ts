import { type RuleTemplate, ruleOf, type ScenarioTemplate } from '#contracts/rule';
import type { PageFacts } from './facts.ts';

/** A scenario of every method on Payment Page for which it makes sense. */
export type PageScenario = ScenarioTemplate<PageFacts>;

/** A rule of Payment Page; the register gives it its level. */
export type PageRule = RuleTemplate<PageFacts>;

const typed = ruleOf<PageFacts>();

/** A rule of Payment Page: a target that does not claim the page is not judged by it. */
export function rule<Subject>(whole: Omit<RuleTemplate<PageFacts, Subject>, 'offers'>): PageRule {
  return typed({ ...whole, offers: ['payment-page'] });
}
