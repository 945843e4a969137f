import { strict as assert } from 'node:assert';
import { createHmac } from 'node:crypto';
import { test } from '@playwright/test';
import type { JsonObject } from '#core/json';
import { bodyMistakes } from '#schemas/signature/diagnosis/texts/body-mistakes';
import { dialectMistakes } from '#schemas/signature/diagnosis/texts/dialect-mistakes';
import { encodingMistakes } from '#schemas/signature/diagnosis/texts/encoding-mistakes';
import { lineMistakes } from '#schemas/signature/diagnosis/texts/line-mistakes';
import { valueMistakes } from '#schemas/signature/diagnosis/texts/value-mistakes';
import { canonical, linesIn } from '#schemas/signature/dialects/dialect';
import { stringToSign } from '#schemas/signature/sign';
import { explained, hmac, KEY, MESSAGE } from './explained.ts';

test('each departure from the dialect is recognised from the signature', () => {
  for (const mistake of dialectMistakes) {
    const text = linesIn(MESSAGE, { ...canonical, ...mistake.with }).join(';');
    assert.notEqual(text, stringToSign(MESSAGE), mistake.id);
    const said = explained(MESSAGE, hmac(text).toString('base64'));
    assert.equal(said.verdict, 'mistake', mistake.id);
    assert.equal(said.mistake?.id, mistake.id);
    const { index = 0, expected, received } = said.firstDifference ?? {};
    assert.equal(said.firstDifference?.in, 'string-to-sign');
    assert.equal(expected, stringToSign(MESSAGE).slice(index, index + 24));
    assert.equal(received, text.slice(index, index + 24));
    assert.notEqual(expected?.[0], received?.[0]);
  }
});

/** What a signer signs that makes one mistake, written by hand; what no public library would sign so is beside it. */
const BY_HAND: readonly (readonly [mistake: string, message: JsonObject, signed: string])[] = [
  ['document-order', { b: 1, a: 2 }, 'b:1;a:2'],
  [
    'byte-path',
    { l: [...'abcdefghijk'], m: [{ signature: 's' }], n: 1.5 },
    'l:0:a;l:1:b;l:10:k;l:2:c;l:3:d;l:4:e;l:5:f;l:6:g;l:7:h;l:8:i;l:9:j;n:1.5',
  ],
  ['utf16-path', { '～': 1, '😀': 2, 'x:y': 3, none: null }, 'none:;x::y:3;😀:2;～:1'],
  ['locale-path', { B: 1, a: 2 }, 'a:2;B:1'],
  ['byte-line', { a: 1, 'a-b': 2, n: 1.5, none: null }, 'a-b:2;a:1;n:1.5;none:'],
  ['utf16-line', { a: 1, 'a-b': 2, '～': 3, '😀': 4, none: null }, 'a-b:2;a:1;none:;😀:4;～:3'],
  ['per-level', { 'a-b': 2, a: { z: 1 }, 'x:y': 3 }, 'a:z:1;a-b:2;x::y:3'],
  ['colons-plain', { 'a:b': 1, 'p-q': 2, p: { z: 3 } }, 'a:b:1;p-q:2;p:z:3'],
  ['colons-top', { 'a:b': 1, c: { 'd:e': 2 }, n: 1.5 }, 'a::b:1;c:d:e:2;n:1.5'],
  ['numbers-with-point', { n: 3 }, 'n:3.0'],
  ['numbers-truncated', { n: 1.5, c: { 'd:e': 2 } }, 'c:d::e:2;n:1'],
  ['booleans-as-words', { b: true }, 'b:true'],
  ['null-as-word', { n: null }, 'n:null'],
  ['null-dropped', { a: 1, n: null }, 'a:1'],
  ['empty-dropped', { a: 1, e: '' }, 'a:1'],
  ['empty-and-null-dropped', { a: 1, e: '', n: null }, 'a:1'],
  ['frame-mode-signed', { frame_mode: 'popup', id: 'p' }, 'frame_mode:popup;id:p'],
  ['nested-signature-signed', { a: { signature: 's', z: 1 }, none: null }, 'a:signature:s;a:z:1;none:'],
  [
    'listed-signature-signed',
    { a: { signature: 's' }, l: [{ signature: 't' }, ...'bcdefghijk'] },
    'l:0:signature:t;l:1:b;l:2:c;l:3:d;l:4:e;l:5:f;l:6:g;l:7:h;l:8:i;l:9:j;l:10:k',
  ],
];

for (const [mistake, message, signed] of BY_HAND)
  test(`who signs “${signed}” is told ${mistake}`, () => {
    assert.equal(explained(message, hmac(signed).toString('base64')).mistake?.id, mistake);
  });

test('of each departure from the dialect there is a text by hand', () => {
  assert.deepEqual(
    dialectMistakes.map(({ id }) => id),
    BY_HAND.map(([mistake]) => mistake),
  );
});

test('each mistake of the text is recognised from the signature', () => {
  for (const mistake of [...valueMistakes, ...lineMistakes, ...bodyMistakes]) {
    const text = mistake.text(MESSAGE, '/signature');
    assert.equal(explained(MESSAGE, hmac(text).toString('base64')).mistake?.id, mistake.id);
  }
});

test('each encoding of the text is recognised from the signature', () => {
  for (const mistake of encodingMistakes) {
    const signature = createHmac('sha512', KEY)
      .update(mistake.encoded(stringToSign(MESSAGE)))
      .digest('base64');
    assert.equal(explained(MESSAGE, signature).mistake?.id, mistake.id);
  }
});
