import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from '@playwright/test';
import { isUnreachable, isUsage, said } from '#core/faults';
import { sdkPort } from '#targets/sdk/client/connect';
import { loadedModule, modulePort } from '#targets/sdk/client/module/module';
import { sdkTarget, sdkTargetOf } from '#targets/sdk/client/target';

const thrown = (members: object) => () => {
  throw Object.assign(new Error('no\nmore'), members);
};

test('results, refusals and crashes of functions are distinguished', async () => {
  const port = modulePort(
    {
      plain: () => ({ signature: 's', left: undefined }),
      async: async () => [1, 'ก'],
      nothing: () => undefined,
      refuses: thrown({ refusal: true }),
      'refuses-by-code': thrown({ code: -32000 }),
      fails: thrown({}),
      'throws-a-text': () => Promise.reject('just words'),
      'cannot-be-reported': () => ({ big: 1n }),
      hangs: () => new Promise(() => {}),
    },
    100,
  );
  const came = async (operation: string) => {
    const { outcome, result, message } = await port.call(operation, {});
    return [outcome, result, message];
  };
  assert.deepEqual(await came('plain'), ['result', { signature: 's' }, '']);
  assert.deepEqual(await came('async'), ['result', [1, 'ก'], '']);
  assert.deepEqual(await came('nothing'), ['result', null, '']);
  assert.deepEqual(await came('refuses'), ['refusal', null, 'no more']);
  assert.deepEqual(await came('refuses-by-code'), ['refusal', null, 'no more']);
  assert.deepEqual(await came('fails'), ['crash', null, 'no more']);
  assert.deepEqual(await came('throws-a-text'), ['crash', null, 'just words']);
  assert.equal((await came('cannot-be-reported'))[0], 'crash');
  assert.deepEqual(await came('hangs'), ['crash', null, 'gave no answer within 0.1 s']);
  assert.equal((await came('toString'))[0], 'absent');
  await port.close();
});

test('a library cannot write into what it is given, nor into what the kit shares with it', async () => {
  const port = modulePort({
    sign: ({ data }: { data: Record<string, unknown> }) => {
      data.amount = 0;
      Object.assign(Object.prototype, { polluted: 'yes' });
      return {};
    },
    verify: () => ({ polluted: ({} as { polluted?: string }).polluted ?? null }),
  });
  const data = { amount: 1 };
  const { irregular } = await port.call('sign', { data });
  assert.equal(data.amount, 1);
  assert.deepEqual(irregular, [{ kind: 'prototype', what: 'every object of the process now has polluted' }]);
  assert.deepEqual((await port.call('verify', {})).result, { polluted: null });
  await port.close();
});

test('a name that names no library, or one that cannot be loaded, is distinguished from a wrong adapter', async () => {
  for (const name of ['adapter.js', 'module:', 'module: ', 'cmd:', "cmd:''"])
    await assert.rejects(sdkPort(name), isUsage);
  await assert.rejects(loadedModule('no/such/adapter.js'), isUnreachable);
  await assert.rejects(loadedModule('tests/kit/targets/sdk/endless.mjs', 100), /was not loaded within 0.1 s/);
  await assert.rejects(sdkPort('module:no/such/adapter.js'), isUnreachable);
  await assert.rejects(sdkTarget('cmd:no-such-program-anywhere'), isUnreachable);
  await assert.rejects(sdkTargetOf(modulePort({}), 'empty'), isUnreachable);
  const described = { describe: () => ({ protocol: 1, name: 'x', operations: ['sign', 'verify'] }) };
  await assert.rejects(sdkTargetOf(modulePort(described), 'promising'), /it offers sign and then does not know it/);
  const target = await sdkTargetOf(
    modulePort({ ...described, sign: () => ({ signature: 's' }), verify: () => ({ valid: false }) }),
    'fair',
  );
  assert.deepEqual(target.capabilities.claims, ['operation:sign', 'operation:verify', 'in-process']);
  await target.close();
});

test('whatever is thrown is put into words', async () => {
  const hostile = new Proxy(new Error('x'), {
    get: () => assert.fail('looked at'),
    getPrototypeOf: () => assert.fail('looked at'),
  });
  const revoked = Proxy.revocable({}, {});
  revoked.revoke();
  const cyclic: unknown[] = [];
  cyclic.push(cyclic, { toString: () => 'in it' });
  const things: readonly [unknown, string][] = [
    [hostile, 'something that cannot be put into words'],
    [revoked.proxy, 'something that cannot be put into words'],
    [Object.create(null), 'something that cannot be put into words'],
    [
      Object.defineProperty(new Error(), 'message', { get: () => assert.fail('read') }),
      'something that cannot be put into words',
    ],
    [Object.assign(new Error(), { message: { toString: () => 'no text\n' } }), 'no text'],
    [Symbol('sign'), 'Symbol(sign)'],
    [null, 'null'],
    [undefined, 'undefined'],
    [cyclic, ',in it'],
    [new TypeError(), 'TypeError'],
  ];
  for (const [thing, words] of things) {
    assert.equal(said(thing), words);
    const port = modulePort({ sign: () => Promise.reject(thing) });
    const { outcome, message } = await port.call('sign', {});
    await port.close();
    assert.deepEqual([outcome, message], ['crash', words]);
  }
});

test('what a library throws between calls crashes the next one, and nothing where none follows', () => {
  const script = `
    import { modulePort } from '#targets/sdk/client/module/module';
    const wait = globalThis.setTimeout;
    const soon = (ms) => new Promise((resolve) => wait(resolve, ms));
    globalThis.setTimeout = globalThis.clearTimeout = () => {};
    const port = modulePort({
      later: () => { wait(() => { throw new Error('a timer'); }, 5); return 1; },
      rejects: () => { Promise.reject(new Error('nobody waits')); return 1; },
      sign: () => 2,
      hangs: () => new Promise(() => {}),
    }, 50);
    const answers = [await port.call('later', {})];
    await soon(30);
    for (const name of ['sign', 'sign', 'rejects', 'hangs', 'later']) answers.push(await port.call(name, {}));
    await soon(30);
    await port.close();
    console.log(JSON.stringify(answers.map(({ outcome, result, message }) => result ?? [outcome, message])));`;
  const options = ['--import', 'tsx', '--input-type=module', '--eval', script];
  const { stdout, stderr, status } = spawnSync(process.execPath, options, { encoding: 'utf8' });
  assert.equal(status, 0, stderr);
  assert.deepEqual(JSON.parse(stdout), [
    1,
    ['crash', 'threw out of turn: a timer'],
    2,
    ['crash', 'threw out of turn: nobody waits'],
    ['crash', 'gave no answer within 0.05 s'],
    1,
  ]);
});

test('a library that throws where nobody waits crashes its call and not the kit', () => {
  const script = `
    import { modulePort } from '#targets/sdk/client/module/module';
    const stray = () => new Promise(() => { setTimeout(() => { throw new Error('late'); }, 5); });
    const port = modulePort({ stray, sign: () => ({ signature: 's' }) });
    const answers = [await port.call('stray', {}), await port.call('sign', {})];
    console.log(JSON.stringify(answers.map(({ outcome, message }) => [outcome, message])));`;
  const options = ['--import', 'tsx', '--input-type=module', '--eval', script];
  const { stdout, stderr } = spawnSync(process.execPath, options, { encoding: 'utf8' });
  assert.equal(stdout.trim(), '[["crash","threw out of turn: late"],["result",""]]', stderr);
});
