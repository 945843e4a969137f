import { SEQUENCE_TOPICS } from '#contracts/merchant/sequences/rules';
import type { Contract, Rule } from '#core/model';
import { sequenceRules } from './run-alerts.ts';
import { billerSequenceRules } from './run-billers.ts';
import { purchaseRules } from './run-purchases.ts';
import { seriesRules } from './run-series.ts';
import { hasGeneratedPayloads } from './shrink-payload.ts';

/** What a run makes for a rule beside the written scenarios, in words: `undefined` where it makes nothing. */
export function madeFor(contract: Contract, rule: Rule<never>): string | undefined {
  if (contract.judges === 'merchant') return madeForMerchant(rule);
  if (seriesRules(contract).includes(rule.id)) return 'sequences of purchases that are generated for the run';
  if (purchaseRules(contract).includes(rule.id)) return 'purchases that are generated for the run';
  if (contract.judges === 'alert-bank' && sequenceRules(contract).includes(rule.id))
    return 'sequences of requests to pay that are generated for the run';
  if (contract.judges === 'alert-biller' && billerSequenceRules(contract).includes(rule.id))
    return 'sequences of alerts and decisions that are generated for the run';
  if (rule.scenarios?.some(hasGeneratedPayloads)) return 'the smallest generated payload on which it fails';
  return undefined;
}

function madeForMerchant({ id }: Rule<never>): string | undefined {
  const isJudged = SEQUENCE_TOPICS.some((topic) => id.endsWith(`/${topic}`));
  return isJudged ? 'sequences of callbacks that are generated for the run' : undefined;
}
