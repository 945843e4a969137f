import type { Command } from 'commander';
import { requirement } from '#contracts/register/requirements/index';
import { sources } from '#contracts/register/sources';
import type { Contract, Rule } from '#core/model';
import { unknownName } from '#run/config/suggest-name';
import { allContracts } from '#run/contracts/contracts-for';
import { madeFor } from '#run/generated/made-for';

/** Adds `list` and `explain`: what is judged, and on whose word. */
export function addCatalogue(program: Command): void {
  program
    .command('list')
    .description('list every rule by contract')
    .action(async () => void process.stdout.write((await allContracts()).map(contents).join('\n')));
  program
    .command('explain <rule>')
    .description('tell what a rule demands, on whose word and how it is shown')
    .addHelpText('after', '\nExample:\n  $ tpc explain promptpay/display/qr-crc\n')
    .action(async (id: string) => void process.stdout.write(explained(id, await allContracts())));
}

function contents({ title, rules }: Contract): string {
  return [
    title,
    ...rules.map(({ id, level, title: what }) => `  ${id.padEnd(58)} ${level.padEnd(7)} ${what}`),
    '',
  ].join('\n');
}

function explained(id: string, known: readonly Contract[]): string {
  const contract = known.find(({ rules }) => rules.some((rule) => rule.id === id));
  const rule = contract?.rules.find((one) => one.id === id);
  if (!contract || !rule)
    throw unknownName(
      'rule',
      id,
      known.flatMap(({ rules }) => rules.map((one) => one.id)),
    );
  return [
    id,
    `  ${rule.title} (${rule.level})`,
    '',
    `Source: ${sources[rule.source.document as keyof typeof sources].title}, ${rule.source.section}`,
    ...rule.covers.map((row) => `  ${row}  ${requirement(row).statement}`),
    '',
    ...(rule.cost === undefined ? [] : [`What breaking it has cost: ${rule.cost}`, '']),
    ...needs(rule),
    ...scenarios(contract, rule),
    '',
  ].join('\n');
}

function needs({ needs: claims = [], offers = [] }: Rule<never>): readonly string[] {
  return [
    ...(offers.length > 0 ? [`Applies to targets that claim ${offers.join(', ')}`] : []),
    ...(claims.length > 0 ? [`Can be observed with ${claims.join(', ')}`] : []),
  ];
}

function scenarios(contract: Contract, rule: Rule<never>): readonly string[] {
  if (!rule.scenarios) return ['Judged in every scenario of its contract'];
  const shown = contract.scenarios.filter(({ id }) => rule.scenarios?.includes(id));
  const made = madeFor(contract, rule);
  return ['Judged in', ...shown.map(({ id, title }) => `  ${id}: ${title}`), ...(made ? [`  ${made}`] : [])];
}
