import { strict as assert } from 'node:assert';
import { test } from '@playwright/test';
import { startedPython } from '../../gateway/foreign.ts';
import { asTyped, emptyDirectory } from './tpc.ts';

test('a gateway in Python that has no page, no bank transfers and no worlds is conformant by the plain command', async () => {
  test.setTimeout(300_000);
  const { url, control, end } = await startedPython();
  const run = ['run', '--kind', 'gateway', '--target', url, '--control', control, '--out', emptyDirectory()];
  const { code, out, err } = await asTyped(run);
  end();
  assert.equal(code, 0, `${out}${err}`);
});
