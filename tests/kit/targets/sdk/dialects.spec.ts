import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import { test } from '@playwright/test';
import { sdkContract } from '#contracts/sdk/contract';
import { isPlain, undisputed } from '#contracts/sdk/undisputed';
import { evaluatorFor } from '#core/evaluate';
import { execute } from '#core/execute';
import { at, isObject, type JsonObject } from '#core/json';
import { sdkSamples } from '#generators/scenarios/sdk-samples';
import { type DialectName, linesOf, publicDialects } from '#schemas/signature/dialects/public';
import { stringToSign } from '#schemas/signature/sign';
import { modulePort, type SdkModule } from '#targets/sdk/client/module/module';
import { sdkTargetOf } from '#targets/sdk/client/target';
import * as reference from '#targets/sdk/reference/module';

const NAMES = Object.keys(publicDialects) as readonly DialectName[];

/** A careful library that signs as that public library does, and crashes where it does. */
function speaking(name: DialectName): SdkModule {
  const signature = (message: JsonObject, key: string, text?: string) => {
    const lines = linesOf(name, message, text);
    if (lines === undefined) throw new TypeError('NullPointerException');
    return createHmac('sha512', key).update(lines.join(';')).digest('base64');
  };
  const valid = ({ body, key }: { body: string; key: string }) => {
    reference.verify({ body, key });
    const message = JSON.parse(body) as JsonObject;
    const received = at(message, '/signature') ?? at(message, '/general/signature');
    return typeof received === 'string' && received === signature(message, key, body);
  };
  const signed = (data: JsonObject, key: string) => ({ ...data, signature: signature(data, key) });
  return {
    ...reference,
    sign: ({ data, key }: { data: JsonObject; key: string }) => ({ signature: signature(data, key) }),
    string_to_sign: ({ data }: { data: JsonObject }) => {
      const lines = linesOf(name, data);
      if (lines === undefined) throw new TypeError('NullPointerException');
      return { string: lines.join(';') };
    },
    verify: (given: { body: string; key: string }) => ({ valid: valid(given) }),
    handle_callback: (given: { body: string; key: string }) => {
      if (!valid(given)) return { valid: false };
      const { signature: _, general: __, ...message } = JSON.parse(given.body) as JsonObject;
      const own = reference.sign({ data: message, key: given.key });
      return reference.handle_callback({ body: JSON.stringify({ ...message, ...own }), key: given.key });
    },
    payment_page_url: ({ base_url, params, key }: { base_url: string; params: JsonObject; key: string }) => {
      const texts = Object.entries(params).map(([member, value]) => [
        member,
        typeof value === 'boolean' ? `${+value}` : `${value}`,
      ]);
      return {
        url: `${base_url}/payment?${new URLSearchParams(signed(Object.fromEntries(texts), key) as Record<string, string>)}`,
      };
    },
  };
}

/** The Java library throws at a null, which the documents allow: that is a defect and no dialect. */
const AT_A_NULL = [
  'sdk/signing/null',
  'sdk/signing/string',
  'sdk/verification/null-members',
  'sdk/verification/generated',
  'sdk/callback/null-members',
  'sdk/callback/generated',
  'sdk/behaviour/no-crash',
];

async function judged(name: DialectName) {
  const contract = sdkContract(sdkSamples(7, 120));
  const target = await sdkTargetOf(modulePort(speaking(name)), name);
  const evaluator = evaluatorFor(contract, target.capabilities);
  for (const scenario of contract.scenarios) evaluator.record(await execute(target, scenario));
  await target.close();
  return evaluator;
}

test('no library fails for signing as a public library does, and the report names the one it follows', async () => {
  for (const name of NAMES) {
    const evaluator = await judged(name);
    const failed = evaluator.verdicts().filter(({ outcome }) => outcome === 'fail');
    assert.deepEqual(
      failed.map(({ rule }) => rule),
      name === 'java' ? AT_A_NULL : [],
      name,
    );
    const readings = Object.fromEntries(evaluator.readings().map((one) => [one.ambiguity, one.readings]));
    assert.match(
      String(readings['AMB-signature-dialect']),
      new RegExp(`^like .*\\b${name}\\b.* on all 15 messages$`),
      name,
    );
    for (const point of ['order', 'names', 'numbers', 'nested'])
      assert.ok(
        readings[`AMB-signature-${point}`]?.every((reading) => reading.includes(name)),
        `${name} ${point}`,
      );
  }
});

test('what is plain is undisputed', () => {
  const { messages, callbacks, pages } = sdkSamples(3, 300);
  let plain = 0;
  const hyphened = [
    { 'x-note': 1, x_note: { b: 1, 'a-c': 2 }, note: 'x' },
    { 'ab-c': 1, a: { b: 1 }, abc: 2 },
  ];
  for (const message of hyphened) assert.ok(isPlain(message), JSON.stringify(message));
  for (const message of [...messages, ...callbacks, ...pages, ...hyphened]) {
    if (!isPlain(message)) continue;
    plain += 1;
    const expected = stringToSign(message);
    for (const name of NAMES) assert.equal(linesOf(name, message)?.join(';') ?? expected, expected);
  }
  assert.ok(plain > 50);
  const disputed = [
    { a: 1.5 },
    { 'a:b': 1 },
    { Bank: '1', Bank2: '2' },
    { a: { b: 1 }, 'a-b': 2 },
    { list: Array(11).fill('x') },
    { a: { signature: 'x' } },
  ];
  for (const message of disputed) assert.equal(isPlain(message), false, JSON.stringify(message));
  for (const message of disputed) assert.ok(isObject(message) && !undisputed(message), JSON.stringify(message));
});
