import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { generatedModules } from './generation/modules.ts';

const FOLDER = new URL('./generated/', import.meta.url);

function written(name: string): string | undefined {
  try {
    return readFileSync(new URL(name, FOLDER), 'utf8');
  } catch {
    return undefined;
  }
}

const stale = Object.entries(await generatedModules()).filter(([name, text]) => written(name) !== text);

if (process.argv.includes('--check')) {
  for (const [name] of stale) console.error(`schemas/generated/${name} is stale: run npm run generate`);
  process.exitCode = stale.length === 0 ? 0 : 1;
} else {
  mkdirSync(FOLDER, { recursive: true });
  for (const [name, text] of stale) writeFileSync(new URL(name, FOLDER), text);
}
