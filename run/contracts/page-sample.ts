import { pageContracts } from '#contracts/index';
import type { Contract } from '#core/model';
import type { RunConfig } from '#schemas/generated/types';

/** The scenario that a short run looks at, and what the report says of it. */
const SAMPLE = 'payment-page/promptpay/display/paid';
export const SAMPLE_NOTE = `Of Payment Page a sample was judged, ${SAMPLE}: tpc run judges all of it`;

/** The contracts of Payment Page that a run judges: all, those rules alone that one purchase shows, or none. */
export function pagesFor({ browser: { pages = 'all' } = {} }: RunConfig): readonly Contract[] {
  if (pages === 'none') return [];
  return pages === 'all' ? pageContracts : pageContracts.flatMap(sampled);
}

function sampled(contract: Contract): readonly Contract[] {
  const scenarios = contract.scenarios.filter(({ id }) => id === SAMPLE);
  const rules = contract.rules
    .filter((rule) => rule.scenarios?.includes(SAMPLE))
    .map((rule) => ({ ...rule, scenarios: [SAMPLE] }));
  return scenarios.length > 0 ? [{ ...contract, scenarios, rules }] : [];
}
