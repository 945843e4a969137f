import { gateFacts } from '#contracts/gateway/facts';
import type { RuleId, Scenario, Scope } from '#core/model';
import type { Satang } from '#core/money';
import type { Combination } from '#schemas/genuine/combinations';
import { besideBaseline } from './combined.ts';

/** The topic of the rule that judges generated purchases. */
export const COMBINED = 'genuine-combined';

/** The topics of the rules on what stands alone: where one fails, a combination shows nothing of its own. */
export const ALONE: readonly string[] = ['genuine-texts', 'genuine-spellings', 'genuine-values', 'genuine-integers'];

/** Within the limits of every method. */
const AMOUNT: Satang = 25_634;

/** A scenario of one generated combination beside its tame purchase, for the rules that it is made for. */
export function generatedPurchase(
  scope: Scope,
  combination: Combination,
  name: string,
  rules: readonly RuleId[],
): Scenario {
  const facts = gateFacts(scope, { title: 'generated', amount: AMOUNT });
  return {
    id: `${facts.id}/${COMBINED}-${name}`,
    title: 'A generated purchase beside a tame one',
    needs: [],
    steps: besideBaseline(facts, combination),
    for: rules,
  };
}
