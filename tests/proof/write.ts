import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gatewayAnswers, gatewayInputs, gatewayMatrix } from './gateway.ts';
import { proofOf } from './proof.ts';
import { referencePins } from './references.ts';
import { sdkAnswers, sdkInputs, sdkMatrix } from './sdk.ts';

const HELP = `Writes what each input proves and what the references come to.

  npm run proof                     all of it, in about two minutes
  npm run proof -- sdk references   these files of tests/proof alone: sdk, gateway, references`;

const KINDS = {
  sdk: async () => proofOf(await sdkMatrix(), sdkInputs, await sdkAnswers()),
  gateway: async () => proofOf(await gatewayMatrix(), gatewayInputs, await gatewayAnswers()),
  references: referencePins,
};
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in KINDS));
if (unknown.length > 0) {
  console.error(HELP);
  process.exit(wanted.includes('--help') ? 0 : 2);
}

for (const [name, proof] of Object.entries(KINDS)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  writeFileSync(new URL(`${name}.json`, import.meta.url), `${JSON.stringify(await proof(), null, 1)}\n`);
}

execFileSync('npx', ['biome', 'check', '--write', fileURLToPath(new URL('.', import.meta.url))]);
