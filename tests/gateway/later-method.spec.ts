import { strict as assert } from 'node:assert';
import { test } from '@playwright/test';
import type { Contract } from '#core/model';
import { inspect } from '#run/inspect';
import { referenceInProcess } from '#targets/gateway/client/target';
import { compliant } from '#targets/gateway/reference/compliant';
import { failedRules, methodContracts } from './judged.ts';

test('a defect of one method alone is seen where scenarios are much the same for all methods', async () => {
  const target = await referenceInProcess({
    ...compliant,
    delivered: (status, text) => !text.includes('Thailand bank transfer') && compliant.delivered(status, text),
  });
  const contracts = methodContracts.map(({ contract }) => onlyOfAllMethods(contract));
  const { report } = await inspect(target, contracts, { seed: 1, strict: false });
  await target.close();
  const failed = failedRules(report.verdicts);
  assert.ok(failed.length > 0);
  assert.deepEqual(
    failed.filter((rule) => !rule.startsWith('bank-transfer-thailand/')),
    [],
  );
});

/** The contract with the scenarios alone of which a slow target runs only one for all methods, and the rules that name them. */
function onlyOfAllMethods(contract: Contract): Contract {
  const scenarios = contract.scenarios.filter(({ once }) => once !== undefined);
  const ids = scenarios.map(({ id }) => id);
  return {
    ...contract,
    scenarios,
    rules: contract.rules.filter((rule) => rule.scenarios?.some((id) => ids.includes(id))),
  };
}
