import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from '@playwright/test';
import { generatedModules } from '#schemas/generation/modules';

test('validators and types are those of the schemas', async () => {
  for (const [name, text] of Object.entries(await generatedModules())) {
    const written = readFileSync(new URL(`../../../schemas/generated/${name}`, import.meta.url), 'utf8');
    assert.ok(written === text, `schemas/generated/${name} is stale: see \`npm run generate\``);
  }
});
