import assert from 'node:assert/strict';
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { test } from '@playwright/test';
import { merchantContracts } from '#contracts/merchant/contract';
import { outcomeOf } from '#core/evaluate';
import { merchantOverHttp } from '#targets/merchant/client/target';
import { judged, rulesWith } from './judged.ts';

const hasFlask = spawnSync('python3', ['-c', 'import flask']).status === 0;

/** Starts a program that says where it listens. */
async function started(
  program: string,
  ...args: readonly string[]
): Promise<{ readonly control: string; readonly child: ChildProcess }> {
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'ignore'] });
  const [line] = (await once(createInterface({ input: child.stdout }), 'line')) as [string];
  return { control: (JSON.parse(line) as { control: string }).control, child };
}

test('a shop of Flask and SQLite, written from the documents, is conformant', async () => {
  test.skip(!hasFlask, 'python3-flask is not installed');
  const { control, child } = await started('python3', 'examples/merchants/python/shop.py');
  try {
    const verdicts = await judged(await merchantOverHttp({ control }), merchantContracts.slice(1, 2));
    assert.deepEqual(rulesWith(verdicts, 'fail'), []);
    assert.equal(outcomeOf(verdicts), 'conformant');
  } finally {
    child.kill();
  }
});
