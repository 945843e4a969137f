import { strict as assert } from 'node:assert';
import { test } from '@playwright/test';
import { gatewayDefects } from '#targets/gateway/defects/all';
import { compliant } from '#targets/gateway/reference/compliant';
import { judgedReference } from '../judged.ts';

/** The verdicts on a gateway whose callbacks nobody can read. */
async function unreadable(id: string) {
  const defect = gatewayDefects.find((one) => one.id === id);
  assert.ok(defect);
  return judgedReference(defect.behaviour(compliant));
}

test('callbacks that nobody can read fail one rule, and the others say how many came and why', async () => {
  const verdicts = await unreadable('callback-byte-order-mark');
  const failed = verdicts.filter(({ outcome }) => outcome === 'fail');
  assert.deepEqual([...new Set(failed.map(({ rule }) => rule.split('/').at(-1)))], ['callback-json']);
  for (const { problems } of failed) assert.match(problems[0]?.actual ?? '', /^starts with a byte order mark$/);
  const unproven = verdicts.filter(({ outcome }) => outcome === 'unproven');
  assert.ok(unproven.length > 100, String(unproven.length));
  for (const { rule, because } of unproven)
    assert.match(
      because,
      /^scenario \S+: (1 callback came, it could not be read|\d+ callbacks came, none could be read): starts with a byte order mark$/,
      rule,
    );
  assert.ok(unproven.every(({ rule }) => !rule.endsWith('/accepts-purchase')));
});

test('the rule on what can be read at all is the first of its contract', async () => {
  const verdicts = await unreadable('callback-as-list');
  const [first] = verdicts.filter(({ outcome }) => outcome === 'fail');
  assert.equal(first?.rule, verdicts[0]?.rule);
  assert.match(first?.rule ?? '', /\/callback-json$/);
});
