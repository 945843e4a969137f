import { readFileSync, writeFileSync } from 'node:fs';
import { mappingsOf } from '#contracts/register/coverage';
import { renderAmbiguities, renderRequirements } from '#contracts/register/render';
import { renderLevels } from '#contracts/register/render-levels';
import type { Contract } from '#core/model';
import { allContracts } from '#run/contracts/contracts-for';

/** Writes the pages that say what the code says: rules, levels, requirements and open points. `--check` only compares. */
const all = await allContracts();

const pages: Readonly<Record<string, string>> = {
  'ambiguities.md': renderAmbiguities(),
  'levels.md': renderLevels(all),
  'requirements.md': renderRequirements(mappingsOf(all)),
  'rules.md': catalogue(),
};

for (const [name, text] of Object.entries(pages)) {
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

function catalogue(): string {
  const count = all.reduce((sum, { rules }) => sum + rules.length, 0);
  return [
    '# Rules',
    '',
    `Written by \`npm run generate\`; do not edit. ${count} rules in ${all.length} contracts. \`tpc explain RULE\` says more of each.`,
    ...all.flatMap(section),
    '',
  ].join('\n');
}

function section({ title, rules }: Contract): readonly string[] {
  return [
    '',
    `## ${title}`,
    '',
    '| rule | level | what must hold | covers | stands on |',
    '|---|---|---|---|---|',
    ...rules.map(
      ({ id, level, title: what, covers, source }) =>
        `| \`${id}\` | ${level} | ${cell(what)} | ${covers.join(', ')} | ${source.document}: ${cell(source.section)} |`,
    ),
  ];
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}
