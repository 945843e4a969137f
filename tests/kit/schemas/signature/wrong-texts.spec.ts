import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { test } from '@playwright/test';
import type { JsonObject } from '#core/json';
import type { TextMistake } from '#schemas/signature/diagnosis/mistake';
import { bodyMistakes } from '#schemas/signature/diagnosis/texts/body-mistakes';
import { encodingMistakes } from '#schemas/signature/diagnosis/texts/encoding-mistakes';
import { lineMistakes } from '#schemas/signature/diagnosis/texts/line-mistakes';
import { valueMistakes } from '#schemas/signature/diagnosis/texts/value-mistakes';

/** What is signed by each mistake, to the letter: read by eye once, and never made by the kit again. */
const WRONG: Readonly<Record<'values' | 'lines' | 'bodies', { message: JsonObject; texts: Record<string, string> }>> & {
  readonly encodings: { readonly text: string; readonly bytes: Readonly<Record<string, string>> };
} = JSON.parse(readFileSync(new URL('wrong-texts.json', import.meta.url), 'utf8'));

const textsOf = (mistakes: readonly TextMistake[], message: JsonObject) =>
  mistakes.map(({ id, text }) => [id, text(message, '/signature')]);

for (const [which, mistakes] of [
  ['values', valueMistakes],
  ['lines', lineMistakes],
  ['bodies', bodyMistakes],
] as const)
  test(`each mistake of ${which} signs the text that stands written`, () => {
    const { message, texts } = WRONG[which];
    assert.deepEqual(textsOf(mistakes, message), Object.entries(texts));
  });

test('each mistake of the encoding signs the bytes that stand written', () => {
  const { text, bytes } = WRONG.encodings;
  assert.deepEqual(
    encodingMistakes.map(({ id, encoded }) => [id, encoded(text).toString('hex')]),
    Object.entries(bytes),
  );
});
