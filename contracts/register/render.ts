import { type Mapping, uncovered } from './coverage.ts';
import { type Erratum, errata } from './errata/index.ts';
import { names, page, table } from './markdown.ts';
import { type OpenPoint, openPoints } from './open-points.ts';
import { type Requirement, requirements } from './requirements/index.ts';
import { type DocumentId, sources } from './sources.ts';

/** The text of docs/ambiguities.md: the open points with their readings, then the errata, a table a document. */
export function renderAmbiguities(): string {
  return page(
    '# Open points and errata',
    'Generated from `contracts/register/open-points.json` and `contracts/register/errata/`: edit there, then `npm run generate`.',
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
export function renderRequirements(mappings: readonly Mapping[]): string {
  return page(
    '# Requirements',
    'Generated from `contracts/register/requirements/` and the rules’ `covers`: edit there, then `npm run generate`.',
    'Every normative statement of every document, in our own words. A row is covered by rules of the parties that it ' +
      'obliges, or excluded with a reason. Of the Russian edition only what differs from the English one is listed.',
    'Basis: *stated* – the words of the document, or of a platform page that a document links to; *example* – read out of ' +
      'an example; *inferred* – follows, and is not said; *sibling* – said by another document; *protocol* – settled by the ' +
      'target protocol. Which rules are a must by it stands in [levels.md](levels.md).',
    summaryTable(mappings),
    '## Documents',
    sourceTable(),
    ...documentsOf(requirements).map((document) => requirementTable(document, mappings)),
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
    point.readings.map(readingLine).join('\n'),
    `Documents: ${cited}.${slips}${words.length > 0 ? ` Words: ${words.join('; ')}.` : ''} Verdict: ${point.verdict}.`,
    ...(point.unobserved === undefined ? [] : [`Not observed: ${point.unobserved}`]),
  ].join('\n\n');
}

function readingLine({ id, sentence, unobserved }: OpenPoint['readings'][number]): string {
  return `- \`${id}\` – ${sentence}${unobserved === undefined ? '' : ` Not observed: ${unobserved}`}`;
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

function requirementTable(document: DocumentId, mappings: readonly Mapping[]): string {
  const rows = requirements.filter((row) => row.document === document);
  return section(
    document,
    table(
      ['Id', 'Section', 'Statement', 'Obliges', 'Level', 'Basis', 'Status'],
      rows.map((row) => [
        row.id,
        row.section,
        row.statement,
        row.obliges.join(', '),
        levelText(row),
        basisText(row),
        statusText(row, mappings),
      ]),
    ),
  );
}

function levelText({ level, levels = {} }: Requirement): string {
  return [level, ...Object.entries(levels).map(([party, own]) => `${party}: ${own}`)].join('; ');
}

function basisText({ basis, confidence, note }: Requirement): string {
  return `${basis}${confidence ? ` (${confidence})` : ''}${note ? `: ${note}` : ''}`;
}

function statusText(row: Requirement, mappings: readonly Mapping[]): string {
  if (row.excluded) return `excluded, ${row.excluded.class}: ${row.excluded.reason}`;
  const own = mappings.filter((one) => one.row === row && one.mismatch === null);
  const planned = uncovered(own).filter((duty) => duty.row === row);
  return [
    ...(own.length > 0 ? [names(own.map(({ rule }) => rule.id).sort())] : []),
    ...(planned.length > 0 ? [`planned: ${planned.map(({ party }) => party).join(', ')}`] : []),
  ].join('; ');
}

function summaryTable(mappings: readonly Mapping[]): string {
  const covered = new Set(mappings.filter((one) => one.mismatch === null).map(({ row }) => row));
  const counts = documentsOf(requirements).map((document) => {
    const rows = requirements.filter((row) => row.document === document);
    const excluded = rows.filter((row) => row.excluded);
    const ruled = rows.filter((row) => covered.has(row));
    return [
      sources[document].title,
      rows.length,
      ruled.length,
      rows.length - ruled.length - excluded.length,
      excluded.length,
      rows.filter(({ basis }) => basis === 'stated' || basis === 'protocol').length,
    ].map(String);
  });
  return table(['Document', 'Rows', 'Covered', 'Planned', 'Excluded', 'Stated or protocol'], counts);
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
