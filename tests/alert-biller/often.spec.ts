import { strict as assert } from 'node:assert';
import { test } from '@playwright/test';
import { alertBiller } from '#contracts/alert-biller/contract';
import { execute } from '#core/execute';
import { SECOND } from '#core/time';
import { referenceBillerInProcess } from '#targets/alert-biller/client/target';
import { compliant } from '#targets/alert-biller/reference/compliant';

test('a biller that inquires every second is not kept at it for the day that another scenario lets pass', async () => {
  let inquiries = 0;
  const behaviour = {
    ...compliant,
    capabilities: { ...compliant.capabilities, settings: { poll_ms: SECOND } },
    pollMs: SECOND,
    inquiryFields: (id: string) => {
      inquiries += 1;
      return compliant.inquiryFields(id);
    },
  };
  const target = await referenceBillerInProcess({ behaviour });
  const wanted = ['time-passes', 'request-times', 'reconciled'];
  const scenarios = alertBiller.scenarios.filter(({ id }) => wanted.some((name) => id.endsWith(`/${name}`)));
  const evidences = await Promise.all(scenarios.map((scenario) => execute(target, scenario)));
  await target.close();
  assert.deepEqual(
    evidences.map(({ abortReason }) => abortReason),
    [null, null, null],
  );
  assert.ok(inquiries > 0 && inquiries < 250, `${inquiries} inquiries`);
});
