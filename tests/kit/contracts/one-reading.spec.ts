import { strict as assert } from 'node:assert';
import { test } from '@playwright/test';
import { formatProblems } from '#contracts/gateway/callback/format';
import { provenBy } from '#contracts/gateway/callback/signature';
import * as genuine from '#contracts/sdk/receiving/genuine-bodies';
import { signedBodies } from '#contracts/sdk/receiving/success';
import { KEY } from '#contracts/sdk/scenario';
import { at, type Json, type JsonObject } from '#core/json';
import { readJson, writtenIn } from '#schemas/json/read';

/** Every callback of the contract for libraries that is called genuine, by its name, as text. */
const GENUINE = {
  ...genuine.JSON_SPELLINGS,
  ...signedBodies({
    ...genuine.NULL_MEMBERS,
    ...genuine.OTHER_EMPTIES,
    ...genuine.EXTRA_OR_MISSING,
    ...genuine.ORDER_AND_NEIGHBOURS,
    ...genuine.UNUSUAL_TEXT,
    ...genuine.SIGNATURE_IN_NAMES,
    ...genuine.LARGE_INTEGERS,
  }),
};

/** What the contract of the gateway has against a callback. */
function problemsOf(json: Json) {
  const status = at(json, '/payment/status');
  return formatProblems({ json, status: typeof status === 'string' ? status : undefined });
}

test('what one contract calls genuine the other does not fail', () => {
  assert.ok(Object.keys(GENUINE).length >= 40, String(Object.keys(GENUINE).length));
  for (const [name, text] of Object.entries(GENUINE)) {
    const read = readJson(Buffer.from(text));
    assert.ok(read.ok, name);
    assert.deepEqual(problemsOf(read.value), [], name);
    assert.ok(provenBy(writtenIn(read) as JsonObject, KEY, text), name);
  }
});

test('a member that must be there must also say something', () => {
  const read = readJson(Buffer.from(genuine.JSON_SPELLINGS.tabs ?? ''));
  assert.ok(read.ok);
  for (const where of ['payment', 'operation', 'project_id'])
    for (const empty of [null, [], {}] as const) {
      const found = problemsOf({ ...(read.value as JsonObject), [where]: empty }).map((one) => one.at);
      assert.ok(
        found.some((one) => one.startsWith(`/${where}`)),
        `${where} ${JSON.stringify(empty)}`,
      );
    }
});
