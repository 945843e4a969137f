import assert from 'node:assert/strict';
import { test } from '@playwright/test';
import { type Advice, checkAdapter } from '#targets/sdk/client/check/check';

const QUICK = { limits: { startMs: 10_000, callMs: 700 } };
const habit = (name: string) => checkAdapter(`cmd:node tests/kit/targets/sdk/program.mjs ${name}`, QUICK);

/** What is wrong as one line: the level, and the remedy that helps. */
const remedies = (advice: readonly Advice[], level: Advice['level']) =>
  advice
    .filter((one) => one.level === level)
    .map(({ remedy }) => remedy)
    .join('\n');

test('a right adapter gets no advice', async () => {
  for (const name of ['module:targets/sdk/reference/module.ts', 'module:tests/sdk/adapters/ecommpay.ts'])
    assert.deepEqual(await checkAdapter(name), [], name);
});

test('each way in which an adapter is usually wrong gets its remedy', async () => {
  for (const [name, level, remedy] of [
    ['dies-at-once', 'wrong', /flush after each line and keep reading/],
    ['hangs', 'hint', /members of params reach the library: data, key/],
    ['text-id', 'hint', /its id as it came: a number stays a number/],
    ['text-id', 'wrong', /flush after each line/],
    ['headers', 'hint', /without headers/],
    ['pretty', 'hint', /on one line, without indentation/],
    ['noisy', 'hint', /print to standard error/],
    ['twice', 'hint', /answer each request once/],
    ['no-version', 'hint', /"jsonrpc":"2\.0"/],
    ['bare-result', 'wrong', /answer \{"signature":"…"\} as the result/],
    ['does-not-know', 'wrong', /take sign out of the operations of describe/],
    ['offers-too-much', 'hint', /the operations are sign, verify/],
    ['none', 'hint', /hand the key of each call to the library/],
    ['refuses', 'hint', /members of params reach the library/],
    ['refuses', 'wrong', /mend what stands above first/],
    ['deep', 'wrong', /answer a value of at most 100 levels as the result/],
    ['offers-nothing', 'wrong', /name those of: sign, verify/],
    ['no-describe', 'wrong', /answer describe with \{"protocol":1/],
    ['one-shot', 'hint', /keep reading until the input ends/],
  ] as const)
    assert.match(remedies(await habit(name), level), remedy, name);
});

test('an adapter none of whose operations answers is wrong, and the words for it are whole', async () => {
  const whats = async (name: string) => (await habit(name)).map(({ what }) => what);
  assert.ok((await whats('refuses')).includes('no operation answers a plain call'));
  assert.deepEqual(await whats('none'), ['two keys give one signature']);
  assert.deepEqual(await whats('no-describe'), ['describe is not offered: what?']);
});

test('how a library turns input away is looked at before it is judged', async () => {
  const throwing = await checkAdapter('module:tests/kit/targets/sdk/throwing.mjs');
  assert.match(remedies(throwing, 'hint'), /error -32000 where the library throws to turn input away/);
  assert.deepEqual(
    throwing.map(({ what }) => what),
    [
      'verify of a body that is not JSON ends in a crash: bad input',
      'verify of a wrong signature ends in a crash: bad input',
    ],
  );
});

test('an adapter that does not read UTF-8 is distinguished from a library that cannot sign', async () => {
  assert.match(remedies(await checkAdapter('module:tests/kit/targets/sdk/latin.mjs'), 'hint'), /read and write UTF-8/);
});
