import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from '@playwright/test';
import { validate } from '#schemas/validate';
import { serve } from '#targets/doors/http';
import { html } from '#targets/gateway/defects/degenerate';
import { servedGateway } from '#targets/gateway/reference/served';
import { emptyDirectory, tpc } from './tpc.ts';

/** Each command is a process of its own, and a busy machine starts few of them a second. */
test.describe.configure({ timeout: 180_000 });

test('the reference is conformant: exit 0, and the report is as its schema says, without a key in it', async () => {
  const out = emptyDirectory();
  const { code, out: said } = await tpc(['run', '--out', out, '--runs', '5', '--methods', 'promptpay:display']);
  assert.equal(code, 0, said);
  assert.match(said, /CONFORMANT/);
  const report = JSON.parse(readFileSync(join(out, 'report.json'), 'utf8'));
  assert.deepEqual(validate('report/report', report), []);
  assert.equal(report.outcome, 'conformant');
  for (const name of readdirSync(join(out, 'evidence'))) {
    const evidence = readFileSync(join(out, 'evidence', name), 'utf8');
    assert.match(evidence, /\[redacted\]/);
    assert.doesNotMatch(evidence, /"key": "[0-9a-f]{48}"/);
  }
  assert.match(readFileSync(join(out, 'junit.xml'), 'utf8'), /<testsuites/);
  assert.match(readFileSync(join(out, 'report.html'), 'utf8'), /<html/);
});

test('wrong words give one line that names them and the nearest known word, and exit 2', async () => {
  const config = join(emptyDirectory(), 'run.json');
  const cases: readonly (readonly [readonly string[], RegExp, string?])[] = [
    [
      ['run', '--only', 'promptpay/display/qr-crk'],
      /unknown rule “promptpay\/display\/qr-crk” \(did you mean “promptpay\/display\/qr-crc”/,
    ],
    [['run', '--methods', 'prompt-pay'], /unknown method “prompt-pay” \(did you mean “promptpay”/],
    [['run', '--kind', 'gatway', '--target', 'http://127.0.0.1:1'], /unknown kind “gatway” \(did you mean “gateway”/],
    [['run', '--target', 'refrence'], /unknown target “refrence” \(did you mean “reference”/],
    [['run', '--target', 'http://127.0.0.1:1'], /--kind/],
    [['run', '--kind', 'gateway', '--target', 'http://127.0.0.1:1'], /--control|--config/],
    [['run', '--config', '/nowhere/run.json'], /cannot read \/nowhere\/run\.json/],
    [['run', '--config', config], /unknown configuration member “projcts” \(did you mean “projects”/, '{"projcts":[]}'],
    [['run', '--config', config], /is not JSON/, '{'],
    [
      ['run', '--config', config],
      /PROJECT_KEY_THAT_IS_NOT_SET/,
      '{"target":"http://127.0.0.1:1","kind":"gateway","projects":[{"id":1,"key_env":"PROJECT_KEY_THAT_IS_NOT_SET","method":"promptpay","channel":"display"}]}',
    ],
    [['run', '--seed', 'x'], /whole number/],
    [['run', '--runs', '100001'], /^tpc: 100001 runs are too many: 100000 can be made at most\n$/],
    [['run', '--config', config], /^tpc: 200000 runs are too many/, '{"runs":200000}'],
    [['run', '--target', "cmd:''"], /^tpc: `cmd:` wants a program/],
    [['run', '--target', 'module:'], /^tpc: `module:` wants a file/],
    [['adapter', 'check', 'module:'], /^tpc: `module:` wants a file/],
    [['run', '--sed', '1'], /unknown option '--sed'/],
    [['explain', 'promptpay/display/qr'], /did you mean/],
  ];
  for (const [args, says, file] of cases) {
    if (file !== undefined) writeFileSync(config, file);
    const { code, err } = await tpc(args);
    assert.equal(code, 2, `${args.join(' ')}: ${err}`);
    assert.match(err, says);
    assert.doesNotMatch(err, /\n\s+at /, 'no stack for a user');
  }
});

test('a target that is down, and a control API that cannot be used, give exit 3', async () => {
  const page = await serve(html);
  for (const control of ['http://127.0.0.1:9', page.url]) {
    const { code, err } = await tpc([
      'run',
      '--kind',
      'gateway',
      '--target',
      'http://127.0.0.1:9',
      '--control',
      control,
    ]);
    assert.equal(code, 3, err);
    assert.equal(err.trim().split('\n').length, 1, err);
  }
  await page.close();
});

test('a gateway without control is judged by its fixed projects and outcomes by amount, and what needs more is unproven', async () => {
  const compliant = await servedGateway();
  const key = 'a key of nobody';
  for (const project_id of [210, 211])
    await fetch(`${compliant.control}/projects`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ project_id, key, method: 'promptpay', channel: 'display' }),
    });
  const out = emptyDirectory();
  const config = join(out, 'run.json');
  const project = { key_env: 'TPC_TEST_KEY', method: 'promptpay', channel: 'display' };
  writeFileSync(
    config,
    JSON.stringify({
      target: compliant.url,
      kind: 'gateway',
      name: 'sandbox',
      claims: ['status'],
      patience_ms: 1000,
      projects: [{ id: 210, ...project }],
    }),
  );
  const { code, out: said } = await tpc(['run', '--config', config, '--out', out], { TPC_TEST_KEY: key });
  assert.equal(code, 4, said);
  const report = JSON.parse(readFileSync(join(out, 'report.json'), 'utf8'));
  const outcomes = Object.fromEntries(
    report.verdicts.map((verdict: { rule: string; outcome: string }) => [verdict.rule, verdict.outcome]),
  );
  assert.equal(outcomes['promptpay/display/thb-only'], 'pass');
  assert.equal(outcomes['promptpay/display/callback-repeated'], 'unproven');
  assert.equal(outcomes['thai-qr/redirect/thb-only'], 'inapplicable');
  assert.equal(JSON.stringify(report).includes(key), false);
  await compliant.close();
});
