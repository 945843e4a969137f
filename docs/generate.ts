import { readFileSync, writeFileSync } from 'node:fs';
import { generatedPages } from './pages.ts';

/** Writes the pages that say what the code says. `--check` only compares. */
for (const [name, text] of Object.entries(await generatedPages())) {
  const file = new URL(name, import.meta.url);
  if (written(file) === text) continue;
  if (process.argv.includes('--check')) {
    console.error(`docs/${name} is stale: run npm run generate`);
    process.exitCode = 1;
  } else writeFileSync(file, text);
}

function written(file: URL): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
