import { strict as assert } from 'node:assert';
import { createHmac } from 'node:crypto';
import { test } from '@playwright/test';
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
