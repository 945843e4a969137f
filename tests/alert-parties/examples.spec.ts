import { strict as assert } from 'node:assert';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from '@playwright/test';
import { outcomeOf } from '#core/evaluate';
import { bankOverHttp } from '#targets/alert-bank/client/target';
import { billerOverHttp } from '#targets/alert-biller/client/target';
import { failedTopics, judged } from '../alert-bank/judged.ts';
import { judged as judgedBiller } from '../alert-biller/judged.ts';
import { isInstalled, started, stopped } from './program.ts';

/** Recommendations that the bank of Go does not follow: it knows a number by its spelling, and no sender by name. */
const NOT_FOLLOWED = ['block-in-any-spelling', 'spellings-one-party', 'unknown-sender-refused', 'wrong-number-refused'];

test('the bank in Go, written from the documents alone, is conformant', async () => {
  test.skip(!isInstalled('go', 'version'), 'go is not installed on this machine');
  test.setTimeout(180_000);
  const folder = mkdtempSync(join(tmpdir(), 'tpc-bank-'));
  const program = join(folder, 'bank');
  const built = spawnSync('go', ['build', '-o', program, '.'], { cwd: 'examples/alert/bank-go', encoding: 'utf8' });
  assert.equal(built.status, 0, built.stderr);
  const { line, child } = await started(program);
  try {
    const verdicts = await judged(await bankOverHttp({ url: line.url ?? '', control: line.control ?? '' }));
    assert.deepEqual(failedTopics(verdicts), NOT_FOLLOWED);
    assert.equal(outcomeOf(verdicts), 'conformant');
  } finally {
    await stopped(child);
    rmSync(folder, { recursive: true });
  }
});

test('the biller in Python, written from the documents alone, is conformant', async () => {
  test.skip(!isInstalled('python3', '-c', 'import sys; assert sys.version_info >= (3, 11)'), 'python3.11 is missing');
  test.setTimeout(180_000);
  const { line, child } = await started('python3', 'examples/alert/biller-python/biller.py');
  try {
    const verdicts = await judgedBiller(await billerOverHttp({ control: line.control ?? '' }));
    assert.deepEqual(failedTopics(verdicts), []);
    assert.equal(outcomeOf(verdicts), 'conformant');
  } finally {
    await stopped(child);
  }
});
