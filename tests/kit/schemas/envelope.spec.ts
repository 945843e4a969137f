import { strict as assert } from 'node:assert';
import { test } from '@playwright/test';
import type { JsonObject } from '#core/json';
import { misplacedSignature, unwrap } from '#schemas/envelope/unwrap';
import { signed, verify } from '#schemas/signature/sign';

const KEY = 'a key of envelopes';
const CALLBACK = signed(
  {
    project_id: 7,
    payment: { id: 'kopi-1', status: 'success', description: 'กาแฟ + 1/2 "hot"' },
    operation: { id: 31 },
  },
  KEY,
  '/signature',
);
const JSON_TEXT = JSON.stringify(CALLBACK);
const REQUEST = signed({ general: { project_id: 7, payment_id: 'kopi-2' } }, KEY, '/general/signature');
const PAGE = signed({ project_id: '7', payment_id: 'k 3', payment_amount: '500' }, KEY, '/signature');
const QUERY = String(new URLSearchParams(PAGE as Record<string, string>));

const messagesIn = (text: string | Buffer): readonly JsonObject[] => {
  const found = unwrap(Buffer.from(text));
  return found.ok ? found.messages.map(({ message }) => message) : [];
};
const layersOf = (text: string | Buffer): string => {
  const found = unwrap(Buffer.from(text));
  return found.ok
    ? found.messages.map(({ layers }) => layers.map(({ what, at }) => `${what}@${at}`).join(' ')).join(' | ')
    : '';
};

const HTTP = `POST /cb?x=1 HTTP/1.1\r\nHost: shop.example\r\n\r\n${JSON_TEXT}`;
const bytes = Buffer.from(JSON_TEXT);
const CHUNKED = [
  'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n',
  `${(40).toString(16)}\r\n`,
  bytes.subarray(0, 40),
  `\r\n${(bytes.length - 40).toString(16)}\r\n`,
  bytes.subarray(40),
  '\r\n0\r\n\r\n',
].map((part) => Buffer.from(part));

/** What a file holds, and what is taken off it. */
const ENVELOPES: Readonly<Record<string, readonly [string | Buffer, string]>> = {
  'the message alone': [JSON_TEXT, ''],
  'a signature in general': [JSON.stringify(REQUEST), ''],
  'headers and a body that is JSON': [
    JSON.stringify({ headers: {}, body: CALLBACK }),
    'an envelope of headers, body@/body',
  ],
  'headers and a body that is text': [
    JSON.stringify({ body: JSON_TEXT, headers: {} }),
    'an envelope of body, headers@/body',
  ],
  'an event with the body in Base64': [
    JSON.stringify({ version: '2', body: bytes.toString('base64'), isBase64Encoded: true }),
    'an envelope of version, body, isBase64Encoded@/body Base64@',
  ],
  'a HAR file': [
    JSON.stringify({ log: { entries: [{ request: { url: 'https://a.example/', postData: { text: JSON_TEXT } } }] } }),
    'a HAR file@/log/entries/0/request/postData/text',
  ],
  'a HAR file with an address': [
    JSON.stringify({ log: { entries: [{ request: { url: `https://page.example/payment?${QUERY}` } }] } }),
    'a HAR file@/log/entries/0/request/url an address@its query',
  ],
  'JSON in a string': [JSON.stringify(JSON_TEXT), 'a JSON string@'],
  'JSON in a string twice': [JSON.stringify(JSON.stringify(JSON_TEXT)), 'a JSON string@ a JSON string@'],
  'a list of one': [JSON.stringify([CALLBACK]), 'a list@/0'],
  'an HTTP request': [HTTP, 'an HTTP message@its body'],
  'an HTTP request for Payment Page': [
    `GET /payment?${QUERY} HTTP/1.1\r\nHost: p.example\r\n\r\n`,
    'an HTTP message@its query',
  ],
  'a chunked HTTP reply': [Buffer.concat(CHUNKED), 'an HTTP message@its body'],
  'a line of a log': [`2026-03-01 INFO got ${JSON_TEXT} from 192.0.2.9\n`, 'a text@line 1, character 21'],
  'a line with JSON in quotes': [`body=${JSON.stringify(JSON_TEXT)} ok`, 'a text@line 1, character 6 a JSON string@'],
  'a line with escaped JSON': [
    `msg "cb ${JSON.stringify(JSON_TEXT).slice(1, -1)} end"`,
    'a text with escaped JSON@line 1, character 9',
  ],
  'a log with JSON over lines': [
    `start\nbody:\n${JSON.stringify(CALLBACK, null, 2)}\nend {ok}\n`,
    'a text@line 3, character 1',
  ],
  'two lines of JSON': [
    `${JSON_TEXT}\n${JSON.stringify(REQUEST)}\n`,
    'a text@line 1, character 1 | a text@line 2, character 1',
  ],
  'an address': [`https://page.example/payment?${QUERY}#top\n`, 'an address@its query'],
  'an address in a text': [`open <https://page.example/payment?${QUERY}> now`, 'a text with addresses@address 1'],
  'a form body': [QUERY, 'a form body@'],
  'a form body with JSON': [`data=${encodeURIComponent(JSON_TEXT)}&x=1`, 'a form body@/data'],
  'a form body with brackets': [
    `general[project_id]=7&general[payment_id]=kopi-2&general[signature]=${encodeURIComponent((REQUEST.general as JsonObject).signature as string)}`,
    'a form body@',
  ],
  'a file in UTF-16': [Buffer.from(`\ufeff${JSON_TEXT}`, 'utf16le'), 'a file in UTF-16LE, not UTF-8@'],
};

for (const [title, [text, layers]] of Object.entries(ENVELOPES))
  test(`unwraps ${title}`, () => {
    const messages = messagesIn(text);
    assert.ok(messages.length > 0);
    for (const message of messages) assert.ok(verify(message, KEY), JSON.stringify(message));
    assert.equal(layersOf(text), layers);
  });

test('unsigned and broken files are said to be what they are', () => {
  const unsigned = { project_id: 7, payment: { id: 'x', signature: 'abc' } };
  assert.deepEqual(messagesIn(JSON.stringify(unsigned)), [unsigned]);
  assert.equal(misplacedSignature(unsigned), '/payment/signature');
  assert.equal(misplacedSignature({ project_id: 7 }), undefined);
  for (const text of [
    '',
    '[1]',
    '"text"',
    '{',
    JSON_TEXT.slice(0, -5),
    `${JSON_TEXT}x`,
    `\ufeff${JSON_TEXT}`,
    'no message here',
  ])
    assert.deepEqual(messagesIn(text), [], text);
  const reply = { status: 'success', request_id: 'r', project_id: 7, payment_id: 'p' };
  assert.deepEqual(messagesIn(`HTTP/1.1 200 OK\r\n\r\n${JSON.stringify(reply)}`), [reply]);
});

test('a signed message wins over unsigned ones beside it, and an envelope over none', () => {
  const har = {
    log: { entries: [{ request: { text: JSON_TEXT }, response: { text: '{"project_id":7,"payment":{}}' } }] },
  };
  assert.deepEqual(messagesIn(JSON.stringify(har)), [CALLBACK]);
  assert.deepEqual(messagesIn(JSON.stringify({ signature: 'of the envelope', body: CALLBACK })), [CALLBACK]);
});

test('the digits of long integers are kept in every envelope', () => {
  const digits = '81000000000000017';
  const text = JSON.stringify(signed({ project_id: 7, payment: {}, operation: { id: digits } }, KEY, '/signature'));
  const json = text.replace(`"${digits}"`, digits);
  for (const file of [
    json,
    `{"headers":{},"body":${json}}`,
    JSON.stringify({ body: json }),
    `INFO ${json}`,
    `[${json}]`,
  ]) {
    const found = unwrap(Buffer.from(file));
    assert.ok(found.ok && verify(found.messages[0].written, KEY), file);
    assert.ok(found.ok && !verify(found.messages[0].message, KEY), file);
  }
});
