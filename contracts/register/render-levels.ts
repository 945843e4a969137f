import type { Contract, Rule, RuleId } from '#core/model';
import { judgedBy } from './coverage.ts';
import { levelsBefore, type Reason, reasonsChanged, reasonsGone } from './history/index.ts';
import { binding } from './level.ts';
import { names, page, table } from './markdown.ts';
import { type Level, type Requirement, requirement } from './requirements/index.ts';

/** A rule, the rows that make it a must, and all that it covers. */
interface Levelled {
  readonly rule: Rule<never>;
  readonly binding: readonly Requirement[];
  readonly rows: readonly Requirement[];
}

/** The text of docs/levels.md: what changed since version 0.1 and why, then every rule with the rows that make its level. */
export function renderLevels(contracts: readonly Contract[], before = levelsBefore): string {
  const all = contracts.flatMap(levelled);
  return page(
    '# Levels',
    'Generated from the rules’ `covers` and `contracts/register/`: edit there, then `npm run generate`.',
    'The level of a rule is computed. A rule is a *must* only through a row that is a must, is stated by a document (or by a ' +
      'platform page that a document links to) or settled by the target protocol, and obliges the party for the method. ' +
      'All else is a *should*.',
    '## Since version 0.1',
    'In version 0.1 the levels were written down by hand.',
    '### Rules whose level changed',
    tableOrNone(['Rule', 'Level in 0.1', 'Level now', 'Why', 'Rows'], changes(all, before)),
    '### Rules that are gone',
    tableOrNone(['Rule', 'Level in 0.1', 'Why'], departures(all, before)),
    '### Rules that are new',
    tableOrNone(['Rule', 'Level', 'Rows'], all.filter(({ rule }) => !before.has(rule.id)).map(levelRow)),
    ...contracts.map(levelsOfContract),
  );
}

function levelled(contract: Contract): readonly Levelled[] {
  return contract.rules.map((rule) => {
    const { party, scope } = judgedBy(rule, contract);
    const rows = rule.covers.map(requirement);
    return { rule, binding: binding(rows, party, scope), rows };
  });
}

function changes(all: readonly Levelled[], before: ReadonlyMap<RuleId, Level>): readonly (readonly string[])[] {
  return all.flatMap((one) => {
    const { id, level } = one.rule;
    const was = before.get(id);
    return was === undefined || was === level ? [] : [[names([id]), was, level, why(id, reasonsChanged), rowsOf(one)]];
  });
}

function departures(all: readonly Levelled[], before: ReadonlyMap<RuleId, Level>): readonly (readonly string[])[] {
  const there = new Set(all.map(({ rule }) => rule.id));
  return [...before].filter(([id]) => !there.has(id)).map(([id, was]) => [names([id]), was, why(id, reasonsGone)]);
}

/** The reason for a rule, by its topic; a rule without one is a fault of the kit and throws. */
function why(id: RuleId, reasons: readonly Reason[]): string {
  const found = reasons.find(({ topic }) => id.endsWith(`/${topic}`));
  if (!found) throw new Error(`contracts/register/history/reasons.json says nothing of ${id}`);
  return found.why;
}

function levelsOfContract(contract: Contract): string {
  return [`## ${contract.title}`, table(['Rule', 'Level', 'Rows'], levelled(contract).map(levelRow))].join('\n\n');
}

function levelRow(one: Levelled): readonly string[] {
  return [names([one.rule.id]), one.rule.level, rowsOf(one)];
}

/** The rows that bind, or what the rows are where none does. */
function rowsOf({ binding: rows, rows: all }: Levelled): string {
  if (rows.length > 0) return rows.map(({ id, basis }) => `${id} (${basis})`).join(', ');
  return `no row binds: ${all.map(({ id, basis, level }) => `${id} (${basis}, ${level})`).join(', ')}`;
}

function tableOrNone(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return rows.length === 0 ? 'None.' : table(head, rows);
}
