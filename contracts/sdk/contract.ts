import { rulesOf, scenariosOf } from '#contracts/rule';
import type { Contract } from '#core/model';
import { openPoints } from './dialect/open-points.ts';
import { receivingOpenPoints } from './receiving/open-points.ts';
import { sdkRules } from './rules.ts';
import { type Samples, undisputedOnly } from './samples.ts';
import { CONTRACT } from './scenario.ts';
import { sdkScenarios } from './scenarios.ts';

/** What must hold of a library that signs, verifies, builds requests and reads callbacks, with these generated payloads. */
export function sdkContract(samples: Samples): Contract {
  const instance = { contract: CONTRACT, judges: 'sdk', facts: undisputedOnly(samples) } as const;
  return {
    id: instance.contract,
    title: 'Libraries that sign, verify, build requests and read callbacks',
    judges: instance.judges,
    scenarios: scenariosOf(instance, sdkScenarios),
    rules: rulesOf(instance, sdkRules),
    ambiguities: [...openPoints, ...receivingOpenPoints],
  };
}
