import { strict as assert } from 'node:assert';
import { test } from '@playwright/test';
import { errata } from '#contracts/register/errata/index';
import { openPoint, openPoints } from '#contracts/register/open-points';
import { requirement, requirements } from '#contracts/register/requirements/index';
import { cite, type DocumentId, sources } from '#contracts/register/sources';

/** How the ids of the rows and errata of a document begin; linked pages share X and have no errata. */
const letters = (document: DocumentId): { readonly row: string; readonly erratum?: string } | undefined => {
  const source = sources[document];
  return 'letters' in source ? source.letters : undefined;
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

test('every row stands in a known document, in one sentence', () => {
  for (const row of requirements) {
    assert.ok(row.document in sources, row.id);
    assert.ok(row.section.length > 0, row.id);
    assert.match(row.statement, /^[A-Z][^\n]*[^.]\.$/, row.id);
    assert.doesNotMatch(row.statement, /[.!?] [A-Z]/, `${row.id} is more than one sentence`);
    if (row.note !== undefined) assert.match(row.note, /\S+ \S+.*\.$/, row.id);
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
  for (const { id, excluded, note = '' } of requirements)
    for (const mention of `${excluded?.reason ?? ''} ${note}`.match(/\b(EN|RU|TQ|KR|MX)-\d+\b/g) ?? [])
      assert.ok(known.has(mention), `${id} mentions ${mention}`);
  for (const { id, excluded, note = '' } of requirements)
    for (const mention of `${excluded?.reason ?? ''} ${note}`.match(/\b[EKMPQRX]-\d+\b/g) ?? [])
      assert.equal(requirement(mention).id, mention, id);
});

test('the register keeps at least what the first reading found', () => {
  assert.ok(requirements.length >= 500);
  assert.ok(errata.length >= 160);
  assert.ok(openPoints.length >= 67);
});

test('documents are pinned by their bytes and cited by id', () => {
  for (const [id, source] of Object.entries(sources)) {
    if (source.kind === 'pinned') assert.match(source.sha256, /^[0-9a-f]{64}$/, id);
    assert.ok(source.confidence.length > 0, id);
  }
  assert.deepEqual(cite('platform-codes', 'Codes'), { document: 'platform-codes', section: 'Codes' });
});

function consecutive(ids: readonly string[]): void {
  const numbers = ids.map((id) => Number(id.split('-')[1]));
  assert.deepEqual(
    numbers,
    numbers.map((_, index) => index + 1),
  );
}
