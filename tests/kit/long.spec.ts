import { strict as assert } from 'node:assert';
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { test } from '@playwright/test';
import { gatewayDefects } from '#targets/gateway/defects/all';
import { compliant } from '#targets/gateway/reference/compliant';
import { seriesVariants } from '#targets/gateway/variants/series';
import { failedSequences, sequencesOf } from '../../bench/long/sequences.ts';

test('a long run names each rule of series that a gateway breaks, with the sequence and the words', async () => {
  const defect = gatewayDefects.find(({ id }) => id === 'series-across-customers');
  assert.ok(defect);
  const failed = await failedSequences(defect.behaviour(compliant), sequencesOf(1, 40));
  assert.ok(failed.length > 0);
  for (const { rule, commands, problem } of failed) {
    assert.match(rule, /^bank-transfer-thailand\/redirect\/series-/);
    assert.ok(commands.length > 0);
    assert.match(problem, /^expected .+, was .+$/);
  }
});

test('the script runs the reference and each variant with five seeds, and ends with 0 where none fails', async () => {
  const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', 'bench/long/main.ts', '4', '1']);
  const lines = stdout.trim().split('\n');
  assert.equal(lines.filter((line) => /^reference, seed [1-5]: 4 sequences, 0 rules failed, /.test(line)).length, 5);
  for (const { id } of seriesVariants.filter(({ reading }) => reading !== 'AMB-series-limited/off'))
    assert.equal(lines.filter((line) => line.startsWith(`${id}, seed `)).length, 5, id);
});
