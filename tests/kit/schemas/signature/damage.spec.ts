import { strict as assert } from 'node:assert';
import { test } from '@playwright/test';
import { edited, type Json, type JsonObject } from '#core/json';
import { explain } from '#schemas/signature/diagnosis/explain';
import { sign } from '#schemas/signature/sign';

const KEY = 'mangosteen-key';
const MESSAGE: JsonObject = {
  project_id: 12,
  payment: { id: 'm-9', description: 'ชา "เย็น" & <ขนม> 1/2', sum: { amount: 9900, currency: 'THB' } },
  customer: { id: 'c+9', name: 'Zoë Ångström' },
  lines: { note: 'one\r\ntwo', blank: ' x ', decomposed: 'e\u0301' },
};

/** A text of the message by its pointer, what it came as, and the damage that is named. */
const DAMAGES: readonly (readonly [at: string, came: Json, id: string])[] = [
  ['/payment/description', 'ชา &quot;เย็น&quot; &amp; &lt;ขนม&gt; 1/2', 'html-escaped'],
  ['/payment/description', '&#3594;&#3634; &#34;เย็น&#x22; &amp; &lt;ขนม&gt; 1/2', 'html-escaped'],
  ['/payment/description', 'ชา &amp;quot;เย็น&amp;quot; &amp;amp; &amp;lt;ขนม&amp;gt; 1/2', 'html-escaped-twice'],
  ['/payment/description', Buffer.from('ชา "เย็น" & <ขนม> 1/2').toString('latin1'), 'read-as-iso-8859-1'],
  ['/customer/name', 'ZoÃ« Ã…ngstrÃ¶m', 'read-as-windows-1252'],
  ['/customer/name', new TextDecoder('windows-874').decode(Buffer.from('Zoë Ångström')), 'read-as-windows-874'],
  ['/payment/description', '\\u0e0a\\u0e32 \\"เย็น\\" & <ขนม> 1\\/2', 'escaped-twice'],
  ['/customer/id', 'c%2B9', 'percent-encoded'],
  ['/customer/id', 'c 9', 'plus-as-space'],
  ['/customer/name', 'Zoe\u0308 A\u030angstro\u0308m', 'normalised-nfc'],
  ['/lines/note', 'one\ntwo', 'line-feeds-only'],
  ['/lines/blank', 'x', 'blanks-cut'],
  ['/customer/id', '"c+9"', 'quoted'],
];

for (const [at, came, id] of DAMAGES)
  test(`${at} that came as ${JSON.stringify(came)} is undone and named with its place`, () => {
    const signature = sign(MESSAGE, KEY);
    const damaged = edited({ ...MESSAGE, signature }, [{ op: 'set', at, value: came }]) as JsonObject;
    const { verdict, mistake } = explain(damaged, KEY);
    assert.equal(verdict, 'mistake');
    assert.equal(mistake?.id, `damage-${id}`);
    assert.deepEqual(mistake?.at, [at]);
    assert.match(mistake?.title ?? '', /after signing; undone, the signature is right$/);
  });

test('every text that was damaged is named', () => {
  const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('+', '&#43;');
  const damaged = JSON.parse(JSON.stringify({ ...MESSAGE, signature: sign(MESSAGE, KEY) }), (name, value) =>
    typeof value === 'string' && name !== 'signature' ? escaped(value) : value,
  ) as JsonObject;
  assert.deepEqual(explain(damaged, KEY).mistake?.at, ['/payment/description', '/customer/id']);
});

/** What came in place of a signature, and the mistakes that are named. */
const PREFIXES: readonly (readonly [(right: string) => string, string])[] = [
  [(right) => `sha512=${right}`, 'prefix'],
  [(right) => `HMAC-SHA512 ${right}`, 'prefix'],
  [(right) => `t=1767578400,v1=${right}`, 'prefix'],
  [(right) => `Signature: ${right}`, 'prefix'],
  [(right) => `sha512=${Buffer.from(right, 'base64').toString('hex')}`, 'hex+prefix'],
  [(right) => `sha512%3D${encodeURIComponent(right)}`, 'percent-encoded+prefix'],
  [(right) => right.replaceAll('=', '&#x3D;'), 'html-escaped'],
  [(right) => right.replaceAll('/', '\\/').replaceAll('=', '\\u003d'), 'escaped-twice'],
  [(right) => encodeURIComponent(encodeURIComponent(right)), 'percent-encoded+percent-encoded'],
  [(right) => `\u200b${right}`, 'invisible'],
];

for (const [change, id] of PREFIXES)
  test(`${change('RIGHT=')} in place of the signature is named as ${id}, with its place`, () => {
    const signature = change(sign(MESSAGE, KEY));
    const { mistake } = explain({ ...MESSAGE, signature }, KEY);
    assert.equal(mistake?.id, id);
    assert.deepEqual(mistake?.at, ['/signature']);
    if (id === 'prefix') assert.ok(mistake?.title.includes(signature.slice(0, signature.length - 88)));
  });
