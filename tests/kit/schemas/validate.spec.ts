import { strict as assert } from 'node:assert';
import { test } from '@playwright/test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { fullFormats } from 'ajv-formats/dist/formats.js';
import type { Json } from '#core/json';
import { schemaFiles } from '#schemas/generation/schema-files';
import { type SchemaId, schemaIds, validate } from '#schemas/validate';
import { cases } from './cases.ts';

const found = (schema: SchemaId, value: unknown): string[] =>
  validate(schema, value).map(({ at, expected, actual }) => `${at}: ${expected} | ${actual}`);

const valid = (id: SchemaId): Json => cases.find((one) => one.id === `own/${id}`)?.value ?? null;

test('the ready-made validators say what the published schemas say, of every case under every schema', () => {
  const ajv = new Ajv2020({ schemas: schemaFiles().map(({ schema }) => schema), strict: false });
  for (const name of ['ipv4', 'ipv6'] as const) ajv.addFormat(name, fullFormats[name]);
  for (const id of schemaIds) {
    const published = ajv.getSchema(`https://thai-payments-conformance.example/schemas/${id}.schema.json`);
    for (const one of cases)
      assert.equal(validate(id, one.value).length === 0, published?.(one.value), `${one.id} under ${id}`);
  }
});

test('a problem names its location and both sides, one a cause', () => {
  assert.deepEqual(found('gate/acceptance-reply', { status: 'ok', project_id: '1', payment_id: '', request_id: 5 }), [
    '/status: "success" | "ok"',
    '/request_id: a string | 5',
    '/project_id: an integer | "1"',
    '/payment_id: payment id: 1 to 255 characters with no blank at either end | ""',
  ]);
  assert.deepEqual(found('gate/error-reply', {}), ['/status: a member status | nothing']);
  assert.deepEqual(found('gate/error-reply', 'no'), [': an object | "no"']);
  assert.deepEqual(found('protocol/clock', { advance_ms: -1 }), ['/advance_ms: at least 0 | -1']);
});

test('alternatives are one problem, and of a branch that a member names only that one reports', () => {
  const request = {
    ...(valid('gate/promptpay-display-sale-request') as object),
    customer: { id: 'c', ip_address: '::x' },
  };
  assert.deepEqual(found('gate/promptpay-display-sale-request', request), [
    '/customer/ip_address: an IPv4 address or an IPv6 address | "::x"',
  ]);
  const scenario = { id: 's', title: '', needs: [], steps: [{ do: 'look' }, { do: 'dance' }, 7] };
  assert.deepEqual(found('report/scenario', scenario), [
    '/steps/0/project: a member project | nothing',
    '/steps/1/do: a known do | "dance"',
    '/steps/2: an object | 7',
  ]);
});

test('what was found is short, whatever its size, depth or kind', () => {
  let deep: unknown = 'x';
  for (let level = 0; level < 10_000; level += 1) deep = level % 2 === 0 ? [deep] : { m: deep };
  const circle: { self?: unknown } = {};
  circle.self = circle;
  const values = [
    deep,
    circle,
    '😀'.repeat(100),
    `a${'😀'.repeat(100)}`,
    'x'.repeat(5_000_000),
    Array(100_000).fill(0),
    () => 0,
    Symbol('s'),
    10n,
    Number.NaN,
  ];
  for (const value of values) {
    const [problem] = validate('gate/error-reply', { status: value });
    assert.equal(problem?.at, '/status');
    assert.ok((problem?.actual.length ?? 0) <= 80, problem?.actual);
    assert.doesNotMatch(problem?.actual ?? '', /[\uD800-\uDBFF](?![\uDC00-\uDFFF])/);
  }
  const odd = values.filter((value) => typeof value !== 'object');
  for (const id of schemaIds) for (const value of odd) assert.ok(validate(id, value).length > 0, id);
  for (const id of schemaIds) for (const value of [deep, circle]) assert.ok(validate(id, value).length <= 30, id);
});

test('a list of wrong items costs little and gives a bounded number of problems', () => {
  const callback = { ...(valid('gate/callback-display') as object), display_data: Array(200_000).fill({}) };
  assert.equal(validate('gate/callback-display', callback).length, 30);
  const errors = { ...(valid('gate/callback-error') as object), errors: Array(200_000).fill({ code: 1 }) };
  assert.equal(validate('gate/callback-error', errors).length, 30);
  const evidence = { ...(valid('report/evidence') as object), events: Array(50_000).fill({ kind: 'exchange' }) };
  assert.equal(validate('report/evidence', evidence).length, 30);
});

test('a member __proto__ is a member like any other', () => {
  const text = JSON.stringify(valid('gate/callback-success')).replace('{', '{"__proto__":{"polluted":1},');
  assert.deepEqual(found('gate/callback-success', JSON.parse(text)), []);
  assert.equal(found('gate/acceptance-reply', JSON.parse(`{"__proto__":${text}}`)).length, 4);
  assert.deepEqual(found('page/promptpay-parameters', JSON.parse('{"__proto__":{}}')).slice(-1), [
    '/__proto__: a string or a number or true or false | {}',
  ]);
  assert.equal(Object.hasOwn(Object.prototype, 'polluted'), false);
});

test('text is counted in characters, not in halves of them, and its end is its end', () => {
  const reply = (id: string): unknown => ({ ...(valid('gate/acceptance-reply') as object), payment_id: id });
  assert.deepEqual(found('gate/acceptance-reply', reply('😀'.repeat(255))), []);
  assert.equal(found('gate/acceptance-reply', reply('😀'.repeat(256))).length, 1);
  assert.equal(found('gate/acceptance-reply', reply('p-1\n')).length, 1);
  assert.deepEqual(found('gate/acceptance-reply', reply('\ud800')), []);
});

test('no pattern takes long on a text made to be slow', () => {
  const slow = ['a', '-', ' ', '\n', '@', 'a@', '1', '/', ';'].flatMap((part) => [
    part.repeat(100_000),
    `x${part.repeat(100_000)}`,
  ]);
  const request = valid('gate/bank-transfer-thailand-sale-request') as { general: object; customer: object };
  for (const text of slow) {
    const general = { ...request.general, payment_id: text, signature: text };
    const customer = { ...request.customer, email: text, ip_address: text, phone: text };
    const returns = { success: text };
    const problems = validate('gate/bank-transfer-thailand-sale-request', {
      ...request,
      general,
      customer,
      return_url: returns,
    });
    assert.ok(problems.length >= 5);
  }
});
