import type { Contract, Rule } from '#core/model';
import { judgedBy } from './coverage.ts';
import { binding, levelOf } from './level.ts';
import { names, page, table } from './markdown.ts';
import { type Level, type Requirement, requirement } from './requirements/index.ts';

/** A rule, the level that it has, the one that its rows give it, and the rows. */
interface Levelled {
  readonly rule: Rule<never>;
  readonly computed: Level;
  readonly binding: readonly Requirement[];
  readonly rows: readonly Requirement[];
}

/** The text of docs/levels.md: every rule with its level and the rows that make it so, first those that change. */
export function renderLevels(contracts: readonly Contract[]): string {
  const changed = contracts.flatMap(levelled).filter(({ rule, computed }) => rule.level !== computed);
  return page(
    '# Levels',
    'Generated from the rules’ `covers` and `contracts/register/`: edit there, then `npm run generate`.',
    'A rule is a *must* only through a row that is a must, is stated by a document (or by a platform page that a document ' +
      'links to) or settled by the target protocol, and obliges the party for the method. All else is a *should*.',
    '## Rules whose level would change',
    changed.length === 0
      ? 'None.'
      : table(['Rule', 'Level now', 'Level by its rows', 'Because'], changed.map(changedRow)),
    ...contracts.map(levelsOfContract),
  );
}

function levelled(contract: Contract): readonly Levelled[] {
  return contract.rules.map((rule) => {
    const { party, scope } = judgedBy(rule, contract);
    const rows = rule.covers.map(requirement);
    return { rule, computed: levelOf(rows, party, scope), binding: binding(rows, party, scope), rows };
  });
}

function changedRow(one: Levelled): readonly string[] {
  return [names([one.rule.id]), one.rule.level, one.computed, reason(one)];
}

function levelsOfContract(contract: Contract): string {
  return [
    `## ${contract.title}`,
    table(
      ['Rule', 'Level', 'Because'],
      levelled(contract).map((one) => [names([one.rule.id]), one.computed, reason(one)]),
    ),
  ].join('\n\n');
}

/** The rows that bind, or what the rows are where none does. */
function reason({ binding: rows, rows: all }: Levelled): string {
  if (rows.length > 0) return rows.map(({ id, basis }) => `${id} (${basis})`).join(', ');
  return `no row binds: ${all.map(({ id, basis, level }) => `${id} (${basis}, ${level})`).join(', ')}`;
}
