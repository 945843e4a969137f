import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from '@playwright/test';
import { generatedModules } from '#schemas/generation/modules';
import { generatedPages } from '../../docs/pages.ts';

const MADE = { docs: generatedPages, 'schemas/generated': generatedModules };

for (const [folder, made] of Object.entries(MADE))
  test(`what is generated in ${folder} is what \`npm run generate\` would write`, async () => {
    for (const [name, text] of Object.entries(await made())) {
      const written = readFileSync(new URL(`../../${folder}/${name}`, import.meta.url), 'utf8');
      assert.ok(written === text, `${folder}/${name} is stale`);
    }
  });
