import { strict as assert } from 'node:assert';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from '@playwright/test';
import { decodeQr } from '#schemas/emv-qr/read';
import { signatureFaults } from '#schemas/signature/faults/all';
import { verify } from '#schemas/signature/sign';
import { type SchemaId, validate } from '#schemas/validate';
import { gatewayDefects } from '#targets/gateway/defects/all';
import { compliant } from '#targets/gateway/reference/compliant';
import { servedGateway } from '#targets/gateway/reference/served';
import { emptyDirectory, tpc } from './tpc.ts';

const KEY = 'a key for the lab';
const REQUEST = {
  general: { project_id: 1, payment_id: 'p-1' },
  customer: { id: 'c-1', ip_address: '198.51.100.7' },
  payment: { amount: 1000, currency: 'THB', description: 'ชา' },
};

function file(value: unknown): string {
  const path = join(emptyDirectory(), 'message.json');
  writeFileSync(path, typeof value === 'string' ? value : JSON.stringify(value));
  return path;
}

/** Each command is a process of its own, and a busy machine starts few of them a second. */
test.describe.configure({ timeout: 180_000 });

test('sign, verify and explain-signature agree, by a key from a variable or a file', async () => {
  const signed = await tpc(['sign', file(REQUEST)], { TPC_KEY: KEY });
  assert.equal(signed.code, 0, signed.err);
  const message = JSON.parse(signed.out);
  assert.ok(verify(message, KEY));
  const path = file(signed.out);
  assert.equal((await tpc(['verify', path, '--key-file', file(`${KEY}\n`)])).out, 'valid\n');
  const wrong = await tpc(['verify', path], { TPC_KEY: 'another' });
  assert.equal(wrong.code, 1);
  const explained = await tpc(['explain-signature', path], { TPC_KEY: KEY });
  assert.match(explained.out, /payment:description:ชา/);
  assert.match(explained.out, /The signature is right/);
  for (const { out, err } of [signed, explained, wrong]) assert.ok(!(out + err).includes(KEY));
});

test('integers above 2^53 are signed, verified and explained as the digits that are written', async () => {
  const digits = '73100000000000019';
  const signed = await tpc(
    ['sign', file(JSON.stringify({ ...REQUEST, trace: 0 }).replace('"trace":0', `"trace":${digits}`))],
    {
      TPC_KEY: KEY,
    },
  );
  assert.match(signed.out, new RegExp(`"trace": ${digits}\n`));
  assert.ok(verify({ ...JSON.parse(signed.out), trace: digits }, KEY));
  const path = file(signed.out);
  assert.equal((await tpc(['verify', path], { TPC_KEY: KEY })).out, 'valid\n');
  const explained = await tpc(['explain-signature', path], { TPC_KEY: KEY });
  assert.match(explained.out, new RegExp(`trace:${digits}`));
  assert.match(explained.out, /The signature is right/);
  const rounded = file(signed.out.replace(digits, '73100000000000020'));
  assert.equal((await tpc(['verify', rounded], { TPC_KEY: KEY })).code, 1);
});

test('explain-signature names the mistake, and says so when none is known', async () => {
  const hex = signatureFaults.find(({ id }) => id === 'hex')?.forge(REQUEST, KEY, '/general/signature');
  const named = await tpc(['explain-signature', file(hex), '--json'], { TPC_KEY: KEY });
  assert.equal(named.code, 1);
  assert.equal(JSON.parse(named.out).verdict, 'mistake');
  const other = signatureFaults.find(({ id }) => id === 'wrong-key')?.forge(REQUEST, KEY, '/general/signature');
  assert.match((await tpc(['explain-signature', file(other)], { TPC_KEY: KEY })).out, /No known mistake/);
});

test('a key with something around it is told from a wrong message, and one that is no UTF-8 is refused', async () => {
  const message = file((await tpc(['sign', file(REQUEST)], { TPC_KEY: KEY })).out);
  for (const given of [`"${KEY}"`, `${KEY}\n`, `export TPC_KEY='${KEY}'`]) {
    const explained = await tpc(['explain-signature', message], { TPC_KEY: given });
    assert.equal(explained.code, 1);
    assert.match(
      explained.out,
      /Mistake: the key given to the kit has .+ around it; without that the signature is right/,
    );
    assert.ok(!explained.out.includes(KEY));
  }
  const verified = await tpc(['verify', message, '--key-file', file(`${KEY}\n\n`)]);
  assert.equal(verified.code, 1);
  assert.match(verified.out, /^not valid: the key given to the kit has line feeds around it/);
  for (const bytes of [Buffer.from(`\ufeff${KEY}`, 'utf16le'), Buffer.from('clé', 'latin1')]) {
    const path = join(emptyDirectory(), 'key.txt');
    writeFileSync(path, bytes);
    const refused = await tpc(['verify', message, '--key-file', path]);
    assert.equal(refused.code, 2);
    assert.match(refused.err, /key\.txt is no UTF-8/);
  }
});

test('generate prints labelled lines, the same for the same seed, and validate agrees', async () => {
  const of = (...args: readonly string[]) =>
    tpc(['generate', ...args, '--count', '5', '--seed', '3'], { TPC_KEY: KEY });
  const { out } = await of('gate/callback-display', '--key-env', 'TPC_KEY');
  const lines = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  assert.equal(lines.length, 5);
  for (const { label, value } of lines) {
    assert.equal(label, 'valid');
    assert.deepEqual(validate('gate/callback-display', value), []);
    assert.ok(verify(value, KEY));
    assert.ok(decodeQr(value.display_data[0].data).ok);
  }
  assert.equal((await of('gate/callback-display', '--key-env', 'TPC_KEY')).out, out);
  const { out: listed } = await tpc(['generate', 'gate/callback-success', '--faults']);
  for (const fault of [listed.split('\n')[0] ?? '', 'wire#:truncated', 'signature#/signature:hex']) {
    const broken = await of(fault, '--schema', 'gate/callback-success');
    assert.equal(broken.code, 0, `${fault}: ${broken.err}`);
    for (const line of broken.out.trim().split('\n')) assert.equal(JSON.parse(line).label, fault);
  }
  const good = file(lines[0].value);
  assert.equal((await tpc(['validate', good, '--schema', 'gate/callback-display' satisfies SchemaId])).code, 0);
  const bad = await tpc(['validate', good, '--schema', 'gate/callback-success']);
  assert.equal(bad.code, 1);
  assert.match(bad.out, /expected/);
});

test('wrong input of the lab gives one line and exit 2', async () => {
  const cases: readonly (readonly [readonly string[], RegExp])[] = [
    [['sign', '/nowhere.json'], /cannot read \/nowhere.json/],
    [['sign', file('[1]')], /holds no JSON object/],
    [['sign', file('{')], /is not JSON/],
    [['sign', file(REQUEST), '--key-env', 'NOT_SET_ANYWHERE'], /NOT_SET_ANYWHERE holds no key/],
    [['generate', 'gate/callback-sucess'], /did you mean “gate\/callback-success”/],
    [['generate', 'gate/callback-success#/payment/id:mising'], /unknown fault .*did you mean/],
    [['validate', file(REQUEST), '--schema', 'gate/calback'], /unknown schema/],
    [['replay', file(REQUEST)], /holds no scenario/],
  ];
  for (const [args, says] of cases) {
    const { code, err } = await tpc(args);
    assert.equal(code, 2, `${args.join(' ')}: ${err}`);
    assert.match(err, says);
  }
});

test('a scenario that failed is replayed from its evidence and fails by the same rule', async () => {
  const defect = gatewayDefects.find(({ id }) => id === 'qr-crc-lower-case');
  assert.ok(defect);
  const served = await servedGateway({ behaviour: defect.behaviour(compliant) });
  const target = ['--kind', 'gateway', '--target', served.url, '--control', served.control];
  const out = emptyDirectory();
  const first = await tpc(['run', ...target, '--only', 'promptpay/display/qr-crc', '--out', out]);
  assert.equal(first.code, 1, first.out + first.err);
  const again = emptyDirectory();
  const replayed = await tpc([
    'replay',
    join(out, 'evidence', 'promptpay--display--paid.json'),
    ...target,
    '--out',
    again,
  ]);
  assert.equal(replayed.code, 1, replayed.out + replayed.err);
  const { verdicts } = JSON.parse(readFileSync(join(again, 'report.json'), 'utf8'));
  const failed = verdicts
    .filter(({ outcome }: { outcome: string }) => outcome === 'fail')
    .map(({ rule }: { rule: string }) => rule);
  assert.deepEqual(failed, ['promptpay/display/qr-crc']);
  await served.close();
});
