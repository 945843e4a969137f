import { strict as assert } from 'node:assert';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { test } from '@playwright/test';
import { systemBrowsers } from '#targets/payment-page/client/browser/candidates';

test('a browser without windows is taken before a whole one, wherever it stands on the path, and each once', () => {
  const root = mkdtempSync(join(tmpdir(), 'tpc-browsers-'));
  const [first, second] = [join(root, 'first'), join(root, 'second')];
  for (const folder of [first, second]) mkdirSync(folder);
  const whole = join(first, 'chromium');
  const shell = join(second, 'chromium-headless-shell');
  for (const path of [whole, shell]) writeFileSync(path, '');
  const found = systemBrowsers([first, second, first].join(delimiter)).filter(({ path }) => path?.startsWith(root));
  assert.deepEqual(found, [
    { name: shell, path: shell, windowless: true },
    { name: whole, path: whole },
  ]);
  rmSync(root, { recursive: true });
});
