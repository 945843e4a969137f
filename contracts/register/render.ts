import type { RequirementId, RuleId } from '#core/model';
import { type Erratum, errata } from './errata/index.ts';
import { type OpenPoint, openPoints } from './open-points.ts';
import { type Requirement, requirements } from './requirements/index.ts';
import { type DocumentId, sources } from './sources.ts';

/** The text of docs/ambiguities.md: the open points with their readings, then the errata, a table a document. */
export function renderAmbiguities(): string {
  return page(
    '# Open points and errata',
    'Generated from `contracts/register/open-points.json` and `contracts/errata/`: edit there, then `npm run generate`.',
    'An open point is a question that the documents, or the vendors’ own libraries, leave open. The kit reports which ' +
      'reading a target follows and fails none of them.',
    '## Open points',
    ...openPoints.map(pointSection),
    '## Errata',
    'Effects: *none* – nothing follows; *lenient* – the kit accepts what the slip suggests and what it contradicts; ' +
      '*ambiguity* – an open point above; *negative-case* – the literal is sent or decoded where it must be refused.',
    ...documentsOf(errata).map(erratumTable),
  );
}

/** The text of docs/requirements.md: every row and what the kit does about it, a table a document. */
export function renderRequirements(coveredBy: ReadonlyMap<RequirementId, readonly RuleId[]>): string {
  return page(
    '# Requirements',
    'Generated from `contracts/requirements/` and the rules’ `covers`: edit there, then `npm run generate`.',
    'Every normative statement of every document, in our own words. A row is covered by rules, planned for a kind of ' +
      'target, or excluded with a reason. Of the Russian edition only what differs from the English one is listed.',
    summaryTable(coveredBy),
    '## Documents',
    sourceTable(),
    ...documentsOf(requirements).map((document) => requirementTable(document, coveredBy)),
  );
}

function pointSection(point: OpenPoint): string {
  const cited = point.documents.map((document) => sources[document].title).join('; ');
  const slips = point.errata.length > 0 ? ` Errata: ${point.errata.join(', ')}.` : '';
  const words = (point.words ?? []).map(
    ({ document, section: where, fragment }) => `“${fragment}” (${sources[document].title}, ${where})`,
  );
  return [
    `### ${point.id}`,
    `**${point.title}** ${point.question}`,
    point.readings.map((reading) => `- \`${reading.id}\` – ${reading.sentence}`).join('\n'),
    `Documents: ${cited}.${slips}${words.length > 0 ? ` Words: ${words.join('; ')}.` : ''} Verdict: ${point.verdict}.`,
  ].join('\n\n');
}

function erratumTable(document: DocumentId): string {
  const rows = errata.filter((erratum) => erratum.document === document);
  return section(
    document,
    table(
      ['Id', 'Place', 'Fragment', 'Problem', 'Reading', 'Class', 'Effect'],
      rows.map((row: Erratum) => [row.id, row.location, row.fragment, row.problem, row.reading, row.class, row.effect]),
    ),
  );
}

function requirementTable(document: DocumentId, coveredBy: ReadonlyMap<RequirementId, readonly RuleId[]>): string {
  const rows = requirements.filter((row) => row.document === document);
  return section(
    document,
    table(
      ['Id', 'Section', 'Statement', 'Obliges', 'Level', 'Status'],
      rows.map((row) => [
        row.id,
        row.section,
        row.statement,
        row.obliges.join(', '),
        row.confidence ? `${row.level} (${row.confidence})` : row.level,
        statusText(row, coveredBy),
      ]),
    ),
  );
}

function statusText(row: Requirement, coveredBy: ReadonlyMap<RequirementId, readonly RuleId[]>): string {
  if ('planned' in row.status) return `planned: ${row.status.planned}`;
  if ('excluded' in row.status) return `excluded, ${row.status.excluded}: ${row.status.reason}`;
  const rules = [...(coveredBy.get(row.id) ?? [])].sort();
  return rules.length > 0 ? rules.map((rule) => `\`${rule}\``).join(', ') : '**no rule**';
}

function summaryTable(coveredBy: ReadonlyMap<RequirementId, readonly RuleId[]>): string {
  const counts = documentsOf(requirements).map((document) => {
    const rows = requirements.filter((row) => row.document === document);
    const ruled = rows.filter((row) => 'rules' in row.status);
    return [
      sources[document].title,
      rows.length,
      ruled.filter((row) => coveredBy.has(row.id)).length,
      ruled.filter((row) => !coveredBy.has(row.id)).length,
      rows.filter((row) => 'planned' in row.status).length,
      rows.filter((row) => 'excluded' in row.status).length,
    ].map(String);
  });
  return table(['Document', 'Rows', 'Covered', 'Without a rule', 'Planned', 'Excluded'], counts);
}

function sourceTable(): string {
  const rows = Object.entries(sources).map(([id, source]) => [
    `\`${id}\``,
    source.title,
    source.publisher,
    source.kind === 'pinned' ? `read ${source.read}, SHA-256 \`${source.sha256}\`` : source.at,
    source.confidence.join(', '),
  ]);
  return table(['Id', 'Title', 'Publisher', 'Where', 'Confidence'], rows);
}

function section(document: DocumentId, body: string): string {
  return `### ${sources[document].title}\n\n\`${document}\`\n\n${body}`;
}

function documentsOf(rows: readonly { readonly document: DocumentId }[]): readonly DocumentId[] {
  return [...new Set(rows.map((row) => row.document))];
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function line(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('\\', '\\\\').replaceAll('|', '\\|')).join(' | ')} |`;
}

function page(...blocks: readonly string[]): string {
  return `${blocks.join('\n\n')}\n`;
}
