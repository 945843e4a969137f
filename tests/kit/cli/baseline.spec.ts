import { strict as assert } from 'node:assert';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from '@playwright/test';
import { gatewayDefects } from '#targets/gateway/defects/all';
import { compliant } from '#targets/gateway/reference/compliant';
import { servedGateway } from '#targets/gateway/reference/served';
import { emptyDirectory, tpc } from './tpc.ts';

/** Each command is a process of its own, and a busy machine starts few of them a second. */
test.describe.configure({ timeout: 180_000 });

test('a run with a baseline fails by what is new alone', async () => {
  const defect = gatewayDefects.find(({ id }) => id === 'qr-crc-lower-case');
  assert.ok(defect);
  const served = await servedGateway({ behaviour: defect.behaviour(compliant) });
  const out = emptyDirectory();
  const args = ['run', '--kind', 'gateway', '--target', served.url, '--control', served.control, '--out', out];
  const only = ['--only', 'promptpay/display/qr-crc', '--runs', '0'];
  assert.equal((await tpc([...args, ...only])).code, 1);
  const baseline = join(emptyDirectory(), 'baseline.json');
  writeFileSync(baseline, readFileSync(join(out, 'report.json')));
  const again = await tpc([...args, ...only, '--baseline', baseline]);
  assert.equal(again.code, 0, again.out + again.err);
  assert.match(again.out, /known {2}promptpay\/display\/qr-crc\nAgainst the baseline: no new failure\n$/);
  assert.equal(JSON.parse(readFileSync(join(out, 'report.json'), 'utf8')).outcome, 'not-conformant');
  const passed = readFileSync(baseline, 'utf8').replaceAll('"outcome": "fail"', '"outcome": "pass"');
  writeFileSync(baseline, passed);
  const worse = await tpc([...args, ...only, '--baseline', baseline]);
  assert.equal(worse.code, 1);
  assert.match(worse.out, /Against the baseline: 1 new failure\n$/);
  await served.close();
});

test('what is no report of this kind of target is no baseline', async () => {
  const file = join(emptyDirectory(), 'baseline.json');
  writeFileSync(file, '{"version":1}');
  const { code, err } = await tpc(['run', '--baseline', file]);
  assert.equal(code, 2);
  assert.match(err, /is no report\.json of this kit: /);
});
