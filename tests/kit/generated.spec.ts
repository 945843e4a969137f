import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from '@playwright/test';
import { generatedPages } from '../../docs/pages.ts';

test('the generated pages say what the code says', async () => {
  for (const [name, text] of Object.entries(await generatedPages())) {
    const written = readFileSync(new URL(`../../docs/${name}`, import.meta.url), 'utf8');
    assert.ok(written === text, `docs/${name} is stale: see \`npm run generate\``);
  }
});
