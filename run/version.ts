import { readFileSync } from 'node:fs';

/** The version of the kit, as package.json has it. */
export const KIT_VERSION: string = JSON.parse(
  readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
).version;
