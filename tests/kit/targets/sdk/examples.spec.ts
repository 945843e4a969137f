import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from '@playwright/test';
import { sdkContract } from '#contracts/sdk/contract';
import { evaluatorFor, outcomeOf } from '#core/evaluate';
import { execute } from '#core/execute';
import { checkAdapter } from '#targets/sdk/client/check/check';
import { sdkTarget } from '#targets/sdk/client/target';
import { payloads } from '../../../sdk/payloads.ts';

/** Judges an example: its adapter is right and its library conforms in everything that is asked of it. */
async function conforms(name: string): Promise<void> {
  assert.deepEqual(await checkAdapter(name), []);
  const contract = sdkContract(payloads);
  const target = await sdkTarget(name);
  const evaluator = evaluatorFor(contract, target.capabilities);
  for (const scenario of contract.scenarios) evaluator.record(await execute(target, scenario));
  await target.close();
  const verdicts = evaluator.verdicts();
  assert.deepEqual(
    verdicts.filter(({ outcome }) => outcome === 'fail'),
    [],
  );
  // Three rules are of programs alone, two of modules.
  const others = name.startsWith('module:') ? 3 : 2;
  assert.deepEqual(verdicts.filter(({ outcome }) => outcome === 'inapplicable').length, others);
  assert.equal(outcomeOf(verdicts, true), 'conformant');
}

const installed = (command: string, argument: string) => spawnSync(command, [argument]).status === 0;

test('the TypeScript example conforms', () => conforms('module:examples/adapters/typescript/adapter.ts'));

test('the Python example conforms', async () => {
  test.skip(!installed('python3', '--version'), 'python3 is not installed on this machine');
  await conforms('cmd:python3 examples/adapters/python/adapter.py');
});

test('the PHP example conforms', async () => {
  test.skip(!installed('php', '--version'), 'php is not installed on this machine');
  await conforms('cmd:php examples/adapters/php/adapter.php');
});

test('the Go example conforms', async () => {
  test.skip(!installed('go', 'version'), 'go is not installed on this machine');
  test.setTimeout(180_000);
  const folder = mkdtempSync(join(tmpdir(), 'tpc-example-'));
  const program = join(folder, 'adapter');
  const built = spawnSync('go', ['build', '-o', program, '.'], { cwd: 'examples/adapters/go', encoding: 'utf8' });
  assert.equal(built.status, 0, built.stderr);
  await conforms(`cmd:${program}`);
  rmSync(folder, { recursive: true });
});
