import { strict as assert } from 'node:assert';
import { createHmac } from 'node:crypto';
import { test } from '@playwright/test';
import { explain } from '#schemas/signature/diagnosis/explain';
import { signed, stringToSign } from '#schemas/signature/sign';

const KEY = 'durian-4711+x';
const BARE = { project_id: 3, payment: { id: 'd-1', status: 'success' } };
const MESSAGE = signed(BARE, KEY, '/signature');

/** What a person gave for the key, and what is said to stand around it. */
const AROUND: Readonly<Record<string, readonly [string, RegExp]>> = {
  'line feeds': [`${KEY}\n\n`, /has line feeds around it/],
  'a line end of Windows': [`${KEY}\r\n`, /has line feeds around it/],
  'double quotes': [`"${KEY}"`, /has quotes around it/],
  'single quotes': [`'${KEY}'`, /has quotes around it/],
  'typographic quotes': [`“${KEY}”`, /has quotes around it/],
  'a byte order mark': [`\ufeff${KEY}`, /has a byte order mark around it/],
  blanks: [`  ${KEY}\t`, /has white space around it/],
  'an assignment': [`TPC_KEY=${KEY}`, /has an assignment around it/],
  'an assignment of a shell': [`export KEY="${KEY}"`, /has an assignment and quotes around it/],
  'a file of settings': [`PROJECT=3\nKEY=${KEY}\n`, /has other lines and an assignment around it/],
  'a member of JSON': [`{"key": "${KEY}"}`, /has an assignment .*quotes around it|a JSON object/],
  'a spelled line feed': [`${KEY}\\n`, /has a line feed spelled as `\\n` around it/],
  'a zero-width space': [`${KEY}\u200b`, /has invisible characters around it/],
  'UTF-16': [`\ufeff${[...KEY].join('\0')}\0`, /UTF-16/],
};

for (const [title, [given, says]] of Object.entries(AROUND))
  test(`the key given with ${title} is what is wrong, not the message`, () => {
    const { verdict, mistake, ...rest } = explain(MESSAGE, given, { isKeyGiven: true });
    assert.equal(verdict, 'mistake');
    assert.match(mistake?.title ?? '', /^the key given to the kit .*; without that the signature is right$/);
    assert.match(mistake?.title ?? '', says);
    assert.equal(rest.firstDifference, undefined);
    assert.ok(!JSON.stringify({ mistake, ...rest }).includes(KEY));
  });

test('a key read in another encoding is named', () => {
  const thai = 'กุญแจลับ';
  const message = signed(BARE, thai, '/signature');
  for (const page of ['iso-8859-1', 'windows-874']) {
    const given = Buffer.from(thai).toString('latin1');
    const said = explain(message, page === 'iso-8859-1' ? given : new TextDecoder(page).decode(Buffer.from(thai)), {
      isKeyGiven: true,
    });
    assert.match(said.mistake?.title ?? '', new RegExp(`another encoding \\(UTF-8 read as ${page}\\)`));
  }
});

test('where the given key decodes to the right one, it stays open which side is wrong', () => {
  for (const [given, how] of [
    [Buffer.from(KEY).toString('hex'), 'hex'],
    [Buffer.from(KEY).toString('base64'), 'Base64'],
    [`${Buffer.from(KEY).toString('hex').toUpperCase()}\n\n`, 'hex'],
    [encodeURIComponent(KEY), 'percent-encoding'],
  ] as const) {
    const { mistake } = explain(MESSAGE, given, { isKeyGiven: true });
    assert.match(mistake?.title ?? '', new RegExp(`the signature is right under the given key decoded from ${how}$`));
    assert.match(mistake?.advice ?? '', /^Either the key given to the kit .* or the sender decodes/);
  }
});

test('a wrong key and a wrong message at once are both named', () => {
  const hex = createHmac('sha512', KEY).update(stringToSign(BARE)).digest('hex');
  const { mistake } = explain({ ...BARE, signature: hex }, `"${KEY}"`, { isKeyGiven: true });
  assert.match(mistake?.id ?? '', /^given-key-quotes\+hex$/);
});

test('where no person gave the key, the library is what cut it', () => {
  const { mistake } = explain(MESSAGE, ` ${KEY} `);
  assert.equal(mistake?.id, 'key-trimmed');
});
