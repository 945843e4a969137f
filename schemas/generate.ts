import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { schemaFiles } from './generation/schema-files.ts';
import { typesModule } from './generation/types.ts';
import { validatorsModule, validatorsTypes } from './generation/validators.ts';

const FOLDER = new URL('./generated/', import.meta.url);

function written(name: string): string | undefined {
  try {
    return readFileSync(new URL(name, FOLDER), 'utf8');
  } catch {
    return undefined;
  }
}

const files = schemaFiles();
const made = {
  'validators.js': validatorsModule(files),
  'validators.d.ts': validatorsTypes(files),
  'types.ts': await typesModule(files),
};
const stale = Object.entries(made).filter(([name, text]) => written(name) !== text);

if (process.argv.includes('--check')) {
  for (const [name] of stale) console.error(`schemas/generated/${name} is stale: run npm run generate`);
  process.exitCode = stale.length === 0 ? 0 : 1;
} else {
  mkdirSync(FOLDER, { recursive: true });
  for (const [name, text] of stale) writeFileSync(new URL(name, FOLDER), text);
}
