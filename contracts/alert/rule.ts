import { requirement } from '#contracts/register/requirements/index';
import { type RuleTemplate, ruleOf, type ScenarioTemplate } from '#contracts/rule';
import type { RequirementId } from '#core/model';

/** The parties of PromptPay Alert that are judged. */
export type AlertParty = 'alert-bank' | 'alert-biller';

/** A scenario of PromptPay Alert: no facts of a method differ. */
export type AlertScenario = ScenarioTemplate<AlertParty>;

/** A rule of PromptPay Alert. */
export type AlertRule = RuleTemplate<AlertParty>;

/** A rule as it is written: it stands on the rows that it covers, the first of which is its citation. */
interface Written<Subject> extends Omit<RuleTemplate<AlertParty, Subject>, 'cites'> {
  readonly covers: readonly [RequirementId, ...RequirementId[]];
}

/** A rule whose subjects and check agree in type. */
export function rule<Subject>({ covers, ...rest }: Written<Subject>): AlertRule {
  const { document, section } = requirement(covers[0]);
  return ruleOf<AlertParty>()({ ...rest, cites: { source: { document, section }, covers } });
}
