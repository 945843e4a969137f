import assert from 'node:assert/strict';
import { test } from '@playwright/test';
import { at } from '#core/json';
import type { Contract } from '#core/model';
import { genuinePurchases } from '#generators/scenarios/genuine-purchases';
import { samples } from '#generators/scenarios/search';
import { runGeneratedPurchases } from '#run/generated/run-purchases';
import { inspect } from '#run/inspect';
import { textsOf, valuesOf } from '#schemas/genuine/combinations';
import { referenceInProcess } from '#targets/gateway/client/target';
import { refusing } from '#targets/gateway/overrides/checks';
import { type Override, overridden } from '#targets/gateway/overrides/override';
import { textsUnread } from '#targets/gateway/overrides/web-layer';
import { compliant } from '#targets/gateway/reference/compliant';
import { methodContracts } from '../../gateway/judged.ts';

/** The contract of one method with no written scenario beyond the texts, and no rule beyond those on genuine texts. */
function onlyGenuine(): Contract {
  const [one] = methodContracts.filter(({ contract }) => contract.id === 'thai-qr/redirect');
  assert.ok(one);
  const { contract } = one;
  return {
    ...contract,
    scenarios: contract.scenarios.filter(({ id }) => id.endsWith('/genuine-texts')),
    rules: contract.rules.filter(({ id }) => /\/genuine-(texts|combined)$/.test(id)),
  };
}

async function judged(override: Override, runs: number) {
  const target = await referenceInProcess(overridden(override)(compliant));
  const { report } = await inspect(target, [onlyGenuine()], {
    seed: 1,
    strict: false,
    runGenerated: (contract, runner) => runGeneratedPurchases({ seed: 1, runs }, contract, runner),
  });
  await target.close();
  return report;
}

const flagBesideName = refusing(
  ({ message }) =>
    at(message, '/callback/force_disable') !== undefined && at(message, '/customer/first_name') === 'TeA mIlK',
);

test('a combination that is refused is shrunk to the values that it takes, and they are named', async () => {
  const report = await judged(flagBesideName, 300);
  const [verdict] = report.verdicts.filter(({ rule }) => rule.endsWith('/genuine-combined'));
  const [found] = (verdict?.problems ?? []).filter(({ scenario }) => scenario.endsWith('-found-1'));
  assert.match(
    found?.expected ?? JSON.stringify(verdict),
    /^acceptance of a purchase with \{customer\.first_name: "TeA mIlK", callback\.force_disable: (true|false)\}, like the one/,
  );
  assert.ok(report.scenarios.some(({ id }) => id === 'thai-qr/redirect/genuine-combined-found-1'));
});

test('where a value alone is refused, no combination is blamed for it', async () => {
  const report = await judged(textsUnread(/\+milk/), 20);
  assert.deepEqual(
    report.verdicts.map(({ rule, outcome }) => `${rule} ${outcome}`),
    ['thai-qr/redirect/genuine-texts fail', 'thai-qr/redirect/genuine-combined unproven'],
  );
});

test('the same seed gives the same purchases, and the catalogue has all that is in them', () => {
  const some = samples(genuinePurchases(), { seed: 7, count: 200 });
  assert.deepEqual(some, samples(genuinePurchases(), { seed: 7, count: 200 }));
  for (const one of some) {
    assert.equal(textsOf(one).length, one.texts.length);
    assert.equal(new Set(one.texts.map(({ member }) => member)).size, one.texts.length);
    for (const { value } of valuesOf(one)) assert.notEqual(value, null);
  }
  assert.equal(new Set(some.flatMap(({ texts }) => texts.map(({ member }) => member))).size, 11);
});
