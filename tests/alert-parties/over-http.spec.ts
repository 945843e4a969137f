import { strict as assert } from 'node:assert';
import { test } from '@playwright/test';
import { contractsFor } from '#run/contracts/contracts-for';
import { inspect } from '#run/inspect';
import { openTarget } from '#run/target/open-target';

for (const name of ['reference:alert-bank', 'reference:alert-biller'])
  test(`${name} passes every rule over HTTP too, where answers take their time`, async () => {
    const config = { target: name };
    const target = await openTarget(config);
    const { report } = await inspect(target, await contractsFor(config), { seed: 1, strict: true });
    await target.close();
    assert.deepEqual(
      report.verdicts
        .filter(({ outcome }) => outcome !== 'pass')
        .map(({ rule, problems }) => [rule, problems[0]?.actual]),
      [],
    );
    assert.equal(report.outcome, 'conformant');
  });
