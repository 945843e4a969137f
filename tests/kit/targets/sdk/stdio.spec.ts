import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from '@playwright/test';
import { isStuck, isUsage } from '#core/faults';
import type { Answer, Port } from '#targets/sdk/client/port';
import { stdioPort } from '#targets/sdk/client/program/stdio';

const PARAMS = { data: { a: 'ก' }, key: 'k' };
const QUICK = { startMs: 10_000, callMs: 700 };

const port = (habit: string, limits = {}): Port =>
  stdioPort(`node tests/kit/targets/sdk/program.mjs ${habit}`, { ...QUICK, ...limits });

/** What comes of two calls, one after the other. */
async function twoCalls(habit: string): Promise<readonly [Answer, Answer]> {
  const program = port(habit);
  try {
    return [await program.call('sign', PARAMS), await program.call('sign', PARAMS)];
  } finally {
    await program.close();
  }
}

test('answers, refusals and errors are distinguished', async () => {
  const [first] = await twoCalls('none');
  assert.deepEqual(first, { outcome: 'result', result: { signature: 's' }, message: '', irregular: [], exchanges: [] });
  const [refusal] = await twoCalls('refuses');
  assert.deepEqual([refusal.outcome, refusal.message], ['refusal', 'not like this']);
  const [crash, after] = await twoCalls('fails');
  assert.deepEqual([crash.outcome, crash.message], ['crash', 'error -32603: TypeError: x is undefined']);
  assert.equal(after.outcome, 'crash');
  assert.equal((await twoCalls('does-not-know'))[0].outcome, 'absent');
  assert.deepEqual((await twoCalls('half-a-letter'))[0].result, { signature: 'ก' });
});

test('a program that dies, hangs or floods is a crash with its words, and is started again', async () => {
  for (const [habit, words] of [
    ['dies', /^ended with exit code 3\nFatal: out of luck$/],
    ['hangs', /^gave no answer within 0\.7 s$/],
    ['null-id', /^error -32700: cannot read that$/],
    ['floods', /^wrote more than 256 kB on standard output for one call$/],
    ['pads', /^wrote more than 256 kB/],
    ['both', /^answered with a result and an error in one: \{"code":-32000/],
    ['error-text', /^error "no"$/],
  ] as const) {
    const program = port(habit);
    const answers = [await program.call('sign', PARAMS), await program.call('sign', PARAMS)];
    const described = await program.call('describe', {});
    await program.close();
    for (const { outcome, message } of answers) {
      assert.equal(outcome, 'crash', habit);
      assert.match(message, words);
    }
    assert.equal(described.outcome, 'result', habit);
  }
});

test('100 MB of output take no memory', async () => {
  const before = process.memoryUsage().rss;
  const program = port('floods');
  await program.call('sign', PARAMS);
  assert.ok(process.memoryUsage().rss - before < 60 * 2 ** 20);
  await program.close();
});

test('what comes beside an answer is kept, cut short, and does not disturb it', async () => {
  for (const [habit, kind, what] of [
    ['noisy', 'noise', /^debug: about to answer$/],
    ['headers', 'noise', /^Content-Length: \d+/],
    ['twice', 'answer', /"signature":"s"/],
    ['late-answer', 'answer', /"signature":"s"/],
    ['no-version', 'form', /"result"/],
    ['byte-order-mark', 'noise', /^a byte-order mark before an answer$/],
  ] as const) {
    const answers = await twoCalls(habit);
    const irregular = answers.flatMap((answer) => answer.irregular);
    assert.ok(
      answers.every(({ outcome, result }) => outcome === 'result' && JSON.stringify(result) === '{"signature":"s"}'),
      habit,
    );
    assert.ok(irregular.length > 0 && irregular.every((one) => one.what.length <= 201), habit);
    assert.ok(
      irregular.some((one) => one.kind === kind && what.test(one.what)),
      habit,
    );
  }
  const [loud] = await twoCalls('writes-errors');
  assert.equal(loud.outcome, 'result');
  assert.equal(loud.message, 'x'.repeat(4096));
});

test('standard error belongs to the call that wrote it, also where it comes after the answer', async () => {
  const program = port('writes-errors-first');
  for (let i = 0; i < 50; i += 1) {
    const { message, irregular } = await program.call('sign', PARAMS);
    assert.deepEqual([message, irregular], ['before the answer', []]);
  }
  await program.close();
  const late = port('writes-errors-late');
  const answers: Answer[] = [];
  for (let i = 0; i < 2; i += 1) {
    answers.push(await late.call('sign', PARAMS));
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  await late.close();
  assert.deepEqual(
    answers.map(({ message, irregular }) => [message, irregular]),
    [
      ['', []],
      ['', [{ kind: 'late-error', what: 'after the answer' }]],
    ],
  );
});

test('a program that ends after its answer is started again, and that is told', async () => {
  const program = port('one-shot');
  const answers: Answer[] = [];
  for (let i = 0; i < 3; i += 1) {
    answers.push(await program.call('sign', PARAMS));
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
  await program.close();
  assert.deepEqual(
    answers.map(({ outcome }) => outcome),
    ['result', 'result', 'result'],
  );
  assert.deepEqual(
    answers.map(({ irregular }) => irregular.map(({ kind }) => kind)),
    [[], ['end'], ['end']],
  );
});

test('the kit gives up on a program that does nothing but end or hang', async () => {
  for (const [habit, limits, calls] of [
    ['dies', { deaths: 4 }, 4],
    ['hangs', { hangs: 2, callMs: 200 }, 2],
    ['hangs', { hangsInAll: 2, callMs: 200 }, 2],
    ['dies-at-once', { deaths: 3 }, 3],
  ] as const) {
    const program = port(habit, limits);
    for (let i = 0; i < calls; i += 1) assert.equal((await program.call('sign', PARAMS)).outcome, 'crash', habit);
    await assert.rejects(program.call('sign', PARAMS), isStuck);
    await program.close();
  }
});

test('a program that cannot be started is a crash that says so', async () => {
  const program = stdioPort('no-such-program-anywhere', QUICK);
  const { outcome, message } = await program.call('describe', {});
  assert.deepEqual([outcome, message], ['crash', 'cannot be started: spawn no-such-program-anywhere ENOENT']);
  await program.close();
  assert.throws(() => stdioPort('  '), isUsage);
});

test('what a program leaves running when it ends is named and ended, and what came with its start is not its doing', async () => {
  for (const [habit, what] of [
    ['forks', /^left 2 processes running when it ended$/],
    ['forks-and-dies', /^left a process running when it ended$/],
    ['grandchild', undefined],
  ] as const) {
    const program = port(habit);
    const described = await program.call('describe', {});
    const answers = [await program.call('sign', PARAMS), await program.call('sign', PARAMS)];
    const orphans = [...answers.flatMap(({ irregular }) => irregular), ...((await program.rest?.()) ?? [])].filter(
      ({ kind }) => kind === 'orphan',
    );
    const pids = [described, ...answers].flatMap(({ result, message }) =>
      [...JSON.stringify([result, message]).matchAll(/pid (\d+)/g)].map(([, pid]) => Number(pid)),
    );
    if (what) assert.match(orphans[0]?.what ?? '', what);
    else assert.deepEqual(orphans, []);
    await program.close();
    assert.ok(pids.length > 0 && pids.every((pid) => !runs(pid)), `${habit}: ${pids}`);
  }
});

test('closing ends the program and what it started', async () => {
  const program = port('grandchild');
  const { result } = await program.call('describe', {});
  const pid = Number((result as { version: string }).version.slice(4));
  assert.ok(runs(pid));
  await program.close();
  assert.ok(!runs(pid));
});

/** Whether a process runs; one that has ended and was not yet waited for does not. */
function runs(pid: number): boolean {
  const { stdout } = spawnSync('ps', ['-o', 'stat=', '-p', String(pid)], { encoding: 'utf8' });
  return /^[^Z\s]/.test(stdout.trim());
}
