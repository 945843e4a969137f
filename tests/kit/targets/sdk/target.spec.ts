import assert from 'node:assert/strict';
import { test } from '@playwright/test';
import { execute } from '#core/execute';
import { isUnreachable } from '#core/faults';
import { modulePort } from '#targets/sdk/client/module/module';
import { sdkTarget, sdkTargetOf } from '#targets/sdk/client/target';

/** A value of so many levels. */
function nested(levels: number): object {
  let value = {};
  for (let level = 1; level < levels; level += 1) value = { value };
  return value;
}

test('a library that describes itself otherwise than the protocol has it is not judged', async () => {
  const sign = () => ({ signature: 's' });
  for (const [described, words] of [
    [{ protocol: 2, name: 'x', operations: ['sign'] }, /does not describe itself: describe\/protocol: /],
    [{ protocol: 1, operations: ['sign'] }, /does not describe itself: describe\/name: /],
    [{ protocol: 1, name: 'x', operations: [] }, /offers no operation of the protocol/],
    [{ protocol: 1, name: 'x', operations: ['dance'] }, /offers no operation of the protocol/],
    [{ protocol: 1, name: 'x', operations: ['sign'], deep: nested(20_000) }, /at most 100 levels/],
  ] as const)
    await assert.rejects(sdkTargetOf(modulePort({ describe: () => described, sign }), 'odd'), (error: Error) => {
      assert.match(error.message, words);
      return isUnreachable(error);
    });
});

test('a program that the kit gives up on before the first scenario cannot be judged', async () => {
  const dying = sdkTarget('cmd:node tests/kit/targets/sdk/program.mjs dies', { limits: { deaths: 1 } });
  await assert.rejects(dying, (error: Error) => {
    assert.match(error.message, /gave up on .* ended 1 times in a row/);
    return isUnreachable(error);
  });
});

test('an answer thousands of levels deep is one of another shape, and leaves its scenario unproven', async () => {
  let levels = 90;
  const target = await sdkTargetOf(
    modulePort({
      describe: () => ({ protocol: 1, name: 'deep', operations: ['sign'] }),
      sign: () => ({ signature: 's', more: nested(levels) }),
    }),
    'deep',
  );
  const steps = [{ do: 'call', as: 'one', operation: 'sign', params: {} }] as const;
  const run = () => execute(target, { id: 'sdk/deep', title: 'deep', needs: [], steps });
  assert.equal((await run()).abortReason, null);
  for (levels of [150, 3_000, 100_000]) assert.match((await run()).abortReason ?? '', /of at most 100 levels is due/);
  await target.close();
});
