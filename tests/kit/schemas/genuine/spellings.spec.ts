import assert from 'node:assert/strict';
import { test } from '@playwright/test';
import { spellings } from '#schemas/genuine/spellings';
import { longText, textClasses } from '#schemas/genuine/texts';
import { readJson } from '#schemas/json/read';
import { sign } from '#schemas/signature/sign';

const MESSAGE = {
  general: { project_id: 7, payment_id: 'a/b' },
  payment: { amount: 12_345, description: `1/2 ชา 🍵 <b> & 'x' "y" \\ a, b: c` },
  list: [1, { z: true, a: null }],
};
const TEXT = JSON.stringify(MESSAGE);

const read = (text: string) => {
  const found = readJson(new TextEncoder().encode(text));
  assert.ok(found.ok, text);
  return found.value;
};

test('every spelling is another text that means the same', () => {
  for (const { id, spell } of spellings) {
    assert.notEqual(spell(TEXT), TEXT, id);
    assert.deepEqual(read(spell(TEXT)), MESSAGE, id);
  }
  assert.equal(new Set(spellings.map(({ spell }) => spell(TEXT))).size, spellings.length);
});

test('the spellings are those that writers of other languages have', () => {
  const spelled = (id: string, text: string) => spellings.find((one) => one.id === id)?.spell(text);
  assert.equal(spelled('escaped-slashes', '{"a":"1/2"}'), '{"a":"1\\/2"}');
  assert.equal(spelled('escaped-unicode', '{"a":"ชา🍵"}'), '{"a":"\\u0e0a\\u0e32\\ud83c\\udf75"}');
  assert.equal(spelled('escaped-upper-case', '{"a":"ช"}'), '{"a":"\\u0E0A"}');
  assert.equal(spelled('escaped-markup', '{"a":"<&>"}'), '{"a":"\\u003c\\u0026\\u003e"}');
  assert.equal(spelled('escaped-letters', '{"ab":"cd"}'), '{"\\u0061b":"\\u0063d"}');
  assert.equal(spelled('blanks', '{"a":"b,c:d","e":1}'), '{"a": "b,c:d", "e": 1}');
  assert.equal(spelled('carriage-returns', '{"a":1}'), '{\r\n  "a": 1\r\n}');
  assert.equal(spelled('members-reversed', '{"a":1,"b":{"c":2,"d":3}}'), '{"b":{"d":3,"c":2},"a":1}');
});

test('every class of text is another text, and what web layers do to it shows in the signature', () => {
  const values = textClasses.map(({ value }) => value);
  assert.equal(new Set(values).size, values.length);
  assert.equal(longText(255).value.length, 255);
  const layers: Readonly<Record<string, (text: string) => string>> = {
    'reads a plus as a blank': (text) => text.replaceAll('+', ' '),
    'decodes percent signs': (text) =>
      text.replaceAll(/%([0-9a-f]{2})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16))),
    'trims texts': (text) => text.trim(),
    'strips markup': (text) => text.replaceAll(/<[^>]*>/g, ''),
    'escapes markup': (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;'),
    'escapes quotes': (text) => text.replaceAll(/["']/g, '\\$&'),
    'strips slashes': (text) => text.replaceAll(/\\(.)/g, '$1'),
    'normalises to NFC': (text) => text.normalize('NFC'),
    'normalises to NFD': (text) => text.normalize('NFD'),
    'normalises to NFKC': (text) => text.normalize('NFKC'),
    'keeps ASCII alone': (text) => text.replaceAll(/[^\x20-\x7e]/g, '?'),
    'keeps three bytes a character': (text) => text.replaceAll(/[\u{10000}-\u{10ffff}]/gu, '?'),
    'strips control characters': (text) => text.replaceAll(/[\p{Cc}]/gu, ''),
    'folds line ends': (text) => text.replaceAll('\r\n', '\n'),
    'folds blanks': (text) => text.replaceAll(/ +/g, ' '),
    'reads words as values': (text) => (text === 'null' ? '' : text === 'true' ? '1' : text),
    'reads digits as numbers': (text) => (/^\d+$/.test(text) ? String(Number(text)) : text),
    'cuts at a separator': (text) => text.split(';')[0] ?? '',
    'lowers letters': (text) => text.toLowerCase(),
  };
  for (const [what, layer] of Object.entries(layers))
    assert.ok(
      textClasses.some(({ value }) => sign({ a: value }, 'k') !== sign({ a: layer(value) }, 'k')),
      `no class shows a layer that ${what}`,
    );
});
