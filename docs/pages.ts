import { mappingsOf } from '#contracts/register/coverage';
import { renderAmbiguities, renderRequirements } from '#contracts/register/render';
import { renderLevels } from '#contracts/register/render-levels';
import type { Contract } from '#core/model';
import { allContracts } from '#run/contracts/contracts-for';

/** The pages that say what the code says, by their names in this folder: rules, levels, requirements and open points. */
export async function generatedPages(): Promise<Readonly<Record<string, string>>> {
  const all = await allContracts();
  return {
    'ambiguities.md': renderAmbiguities(),
    'levels.md': renderLevels(all),
    'requirements.md': renderRequirements(mappingsOf(all)),
    'rules.md': catalogue(all),
  };
}

function catalogue(all: readonly Contract[]): string {
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
