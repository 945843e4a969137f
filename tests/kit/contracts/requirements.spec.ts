import { strict as assert } from 'node:assert';
import { test } from '@playwright/test';
import { errata } from '#contracts/register/errata/index';
import { openPoint, openPoints } from '#contracts/register/open-points';
import { renderAmbiguities, renderRequirements } from '#contracts/register/render';
import { requirement, requirements } from '#contracts/register/requirements/index';
import { cite, type DocumentId, sources } from '#contracts/register/sources';

/** How the ids of the rows and errata of a pinned document begin. */
const letters = (document: DocumentId) => {
  const source = sources[document];
  return source.kind === 'pinned' ? source.letters : undefined;
};

test('every row has an id of its own, with the letter of its document and no number left out', () => {
  const ids = requirements.map((row) => row.id);
  assert.equal(new Set(ids).size, ids.length);
  for (const row of requirements) {
    const letter = letters(row.document)?.row ?? 'X';
    assert.match(row.id, new RegExp(`^${letter}-\\d{2,3}$`), `${row.id} of ${row.document}`);
    assert.equal(requirement(row.id), row);
  }
  for (const letter of new Set(ids.map((id) => id.slice(0, 1)))) consecutive(ids.filter((id) => id.startsWith(letter)));
  assert.throws(() => requirement('E-00'), /E-00/);
});

test('every row stands in a known document, in one sentence, with a party and a known standing', () => {
  for (const row of requirements) {
    assert.ok(row.document in sources, row.id);
    assert.ok(row.section.length > 0, row.id);
    assert.match(row.statement, /^[A-Z][^\n]*[^.]\.$/, row.id);
    assert.doesNotMatch(row.statement, /[.!?] [A-Z]/, `${row.id} is more than one sentence`);
    assert.ok(row.obliges.length > 0, row.id);
    for (const party of row.obliges)
      assert.ok(['platform', 'merchant', 'payment-page', 'provider', 'customer'].includes(party), `${row.id} ${party}`);
    assert.ok(['must', 'should'].includes(row.level), row.id);
    if (sources[row.document].kind === 'linked') assert.ok(row.confidence !== undefined, `${row.id} says whose word`);
  }
});

test('a row is covered by rules, planned for the kind that shows it, or excluded with class and reason', () => {
  const classes = ['not-observable', 'informative', 'another-party', 'contradicted'];
  for (const { id, status, judged_on } of requirements) {
    assert.equal(['rules', 'planned', 'excluded'].filter((word) => word in status).length, 1, id);
    if ('rules' in status) assert.ok(status.rules && judged_on !== null, id);
    if ('planned' in status) assert.equal(status.planned, judged_on, id);
    if (!('excluded' in status)) continue;
    assert.ok(classes.includes(status.excluded), id);
    assert.match(status.reason, /\S+ \S+ .*\.$/, id);
  }
});

test('every erratum has an id of its own, of its document, and says what is wrong and how it is read', () => {
  const ids = errata.map((erratum) => erratum.id);
  assert.equal(new Set(ids).size, ids.length);
  for (const one of errata) {
    assert.match(one.id, new RegExp(`^${letters(one.document)?.erratum}-\\d{2,3}$`), one.id);
    for (const text of [one.location, one.fragment, one.problem, one.reading])
      assert.ok(text.trim().length > 0, one.id);
    assert.ok(one.fragment.length <= 40, `${one.id} quotes more than a few words`);
    assert.ok(['typo', 'example', 'contradiction', 'omission', 'translation', 'naming'].includes(one.class), one.id);
    assert.ok(['none', 'lenient', 'ambiguity', 'negative-case'].includes(one.effect), one.id);
  }
  for (const letters of new Set(ids.map((id) => id.slice(0, 2))))
    consecutive(ids.filter((id) => id.startsWith(letters)));
});

test('an open point names known documents and errata, and at least two readings', () => {
  const known = new Set(errata.map((erratum) => erratum.id));
  assert.equal(new Set(openPoints.map((point) => point.id)).size, openPoints.length);
  for (const point of openPoints) {
    assert.match(point.id, /^AMB-[a-z][a-z-]*$/);
    assert.equal(openPoint(point.id), point);
    assert.match(point.title, /\?$/, point.id);
    assert.ok(point.documents.length > 0 && point.documents.every((document) => document in sources), point.id);
    for (const erratum of point.errata) assert.ok(known.has(erratum), `${point.id} names ${erratum}`);
    assert.ok(new Set(point.readings.map((reading) => reading.id)).size >= 2, point.id);
    assert.equal(new Set(point.readings.map((reading) => reading.id)).size, point.readings.length, point.id);
    for (const { id, sentence } of point.readings) {
      assert.match(id, /^[a-z0-9][a-z0-9-]*$/, point.id);
      assert.match(sentence, /^\S.*\.$/, point.id);
    }
    assert.equal(point.verdict, 'reported, never failed');
  }
  assert.throws(() => openPoint('AMB-none'), /AMB-none/);
});

test('an open point quotes each pinned document that it names, by an erratum or in a few words', () => {
  const documentOf = new Map(errata.map((erratum) => [erratum.id, erratum.document]));
  for (const { id, documents, errata: slips, words = [] } of openPoints) {
    for (const { document, section, fragment } of words) {
      assert.ok(documents.includes(document) && section.length > 0, id);
      assert.ok(fragment.length > 0 && fragment.length <= 40, `${id} quotes more than a few words`);
    }
    const quoted = new Set([...slips.map((slip) => documentOf.get(slip)), ...words.map(({ document }) => document)]);
    for (const document of documents)
      if (sources[document].kind === 'pinned') assert.ok(quoted.has(document), `${id} quotes nothing of ${document}`);
  }
});

test('errata that open a point are named by one, and errata named in reasons exist', () => {
  const named = new Set(openPoints.flatMap((point) => point.errata));
  const known = new Set(errata.map((erratum) => erratum.id));
  for (const erratum of errata) if (erratum.effect === 'ambiguity') assert.ok(named.has(erratum.id), erratum.id);
  for (const { id, status } of requirements)
    for (const mention of ('excluded' in status && status.reason.match(/\b[A-Z]{2}-\d+\b/g)) || [])
      assert.ok(known.has(mention), `${id} mentions ${mention}`);
  for (const { id, status } of requirements)
    if ('excluded' in status && status.excluded === 'contradicted') assert.match(status.reason, /[A-Z]{2}-\d+/, id);
});

test('the register keeps at least what the first reading found', () => {
  assert.ok(requirements.length >= 226);
  assert.ok(errata.length >= 126);
});

test('documents are pinned by their bytes and cited by id', () => {
  for (const [id, source] of Object.entries(sources)) {
    if (source.kind === 'pinned') assert.match(source.sha256, /^[0-9a-f]{64}$/, id);
    assert.ok(source.confidence.length > 0, id);
  }
  assert.deepEqual(cite('platform-codes', 'Codes'), { document: 'platform-codes', section: 'Codes' });
});

test('the pages are the same each time, name everything and keep their tables whole', () => {
  const covered = new Map([['E-56', ['common/b', 'common/a']]]);
  const catalogue = renderRequirements(covered);
  const open = renderAmbiguities();
  assert.equal(renderRequirements(covered), catalogue);
  assert.equal(renderAmbiguities(), open);
  for (const row of requirements) assert.ok(catalogue.includes(`\n| ${row.id} | `), row.id);
  for (const one of errata) assert.ok(open.includes(`\n| ${one.id} | `), one.id);
  for (const point of openPoints) assert.ok(open.includes(`\n### ${point.id}\n`), point.id);
  assert.match(catalogue, /\| E-56 \|.*\| `common\/a`, `common\/b` \|\n/);
  assert.match(catalogue, /\| E-57 \|.*\| \*\*no rule\*\* \|\n/);
  for (const line of catalogue.match(/^\| [A-Z]-\d+ .*$/gm) ?? [])
    assert.equal(line.match(/(?<!\\)\|/g)?.length, 7, line);
  for (const line of open.match(/^\| [A-Z]{2}-\d+ .*$/gm) ?? [])
    assert.equal(line.match(/(?<!\\)\|/g)?.length, 8, line);
});

function consecutive(ids: readonly string[]): void {
  const numbers = ids.map((id) => Number(id.split('-')[1]));
  assert.deepEqual(
    numbers,
    numbers.map((_, index) => index + 1),
  );
}
