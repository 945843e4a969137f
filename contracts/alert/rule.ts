import { levelOf } from '#contracts/register/level';
import { requirement } from '#contracts/register/requirements/index';
import { type RuleTemplate, ruleOf, type ScenarioTemplate } from '#contracts/rule';
import type { RequirementId } from '#core/model';

/** The parties of PromptPay Alert that are judged. */
export type AlertParty = 'alert-bank' | 'alert-biller';

/** A scenario of PromptPay Alert: no facts of a method differ. */
export type AlertScenario = ScenarioTemplate<AlertParty>;

/** A rule of PromptPay Alert. */
export type AlertRule = RuleTemplate<AlertParty>;

/** A rule as it is written: it stands on the rows that it covers, which give its level and, by the first, its citation. */
interface Written<Subject> extends Omit<RuleTemplate<AlertParty, Subject>, 'level' | 'cites'> {
  readonly covers: readonly [RequirementId, ...RequirementId[]];
}

/** Rules of one party, whose subjects and check agree in type. */
export function ruleOfParty(party: AlertParty) {
  return <Subject>({ covers, ...rest }: Written<Subject>): AlertRule => {
    const rows = covers.map(requirement);
    const { document, section } = requirement(covers[0]);
    return ruleOf<AlertParty>()({
      ...rest,
      level: levelOf(rows, party),
      cites: { source: { document, section }, covers },
    });
  };
}
