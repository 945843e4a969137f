import { strict as assert } from 'node:assert';
import { test } from '@playwright/test';
import { gatewayFlaws } from '#targets/flaws/gateway';
import type { Conduct } from '#targets/reference/gateway/conduct';
import { honest } from '#targets/reference/gateway/honest';
import type { Method } from './stand.ts';
import { tour } from './tour.ts';

const SCOPES = [
  ['promptpay', 'display', 'promptpay/display'],
  ['promptpay', 'redirect', 'promptpay/redirect'],
  ['thai-qr', 'redirect', 'thai-qr/redirect'],
  ['bank-transfer-thailand', 'redirect', 'bank-transfer-thailand/redirect'],
] as const satisfies readonly (readonly [Method, string, string])[];

const heardOf = async (scope: number, conduct: Conduct): Promise<string> => {
  const [method, channel] = SCOPES[scope] ?? SCOPES[0];
  return JSON.stringify(await tour(method, channel, conduct));
};

test('every flaw has a name of its own and changes what a merchant hears, in each contract that it names', async () => {
  test.setTimeout(120_000);
  const ids = gatewayFlaws.map(({ id }) => id);
  assert.equal(new Set(ids).size, ids.length);
  const right = await Promise.all(SCOPES.map((_, scope) => heardOf(scope, honest)));
  const unseen: string[] = [];
  for (const [index, flaw] of gatewayFlaws.entries()) {
    // A flaw of every contract is toured in one of them, by turns: a tour costs some 20 ms.
    const scopes = flaw.in
      ? flaw.in.map((id) => SCOPES.findIndex(([, , contract]) => contract === id))
      : [index % SCOPES.length];
    for (const scope of scopes) {
      assert.ok(scope >= 0, `${flaw.id} names contracts that there are`);
      if ((await heardOf(scope, flaw.conduct(honest))) === right[scope])
        unseen.push(`${flaw.id} in ${SCOPES[scope]?.[2]}`);
    }
  }
  assert.deepEqual(unseen, []);
  assert.deepEqual(await Promise.all(SCOPES.map((_, scope) => heardOf(scope, honest))), right, 'the same each time');
});
