import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from '@playwright/test';
import type { Evidence, PageSeen } from '#core/model';
import { evidenceFiles } from '#reports/evidence-files';
import { fakeTarget, scenario } from '../kit/run/fake.ts';

const look = (as: string, screenshot: string | null): PageSeen => ({
  kind: 'page',
  as: as as PageSeen['as'],
  tab: 'first' as PageSeen['tab'],
  move: 'look',
  sent: null,
  url: 'http://page.example/payment',
  status: 200,
  text: '',
  source: '',
  elements: {},
  injected: [],
  visited: [],
  requests: [],
  console: [],
  storage: '',
  screenshot,
  failure: null,
  clock: null,
});

async function evidenceWith(...events: readonly PageSeen[]): Promise<Evidence> {
  const { target } = fakeTarget();
  const evidence = (await target.open(scenario('a/1'))).evidence(null);
  return { ...evidence, events };
}

test('screenshots lie beside the evidence, which names them, and go with it', async () => {
  const out = test.info().outputPath('out');
  const bytes = Buffer.from('the bytes of a picture');
  const files = evidenceFiles(out);
  const written = await files.write(
    await evidenceWith(
      look('begun', bytes.toString('base64')),
      look('plain', null),
      look('ended', bytes.toString('base64')),
    ),
  );
  assert.deepEqual(written.screenshots, [
    { file: 'evidence/a--1.1.png', title: 'begun', event: 0 },
    { file: 'evidence/a--1.2.png', title: 'ended', event: 2 },
  ]);
  assert.deepEqual(readFileSync(join(out, 'evidence/a--1.1.png')), bytes);
  const { events } = await files.read(written.file);
  assert.deepEqual(
    events.map((event) => event.kind === 'page' && event.screenshot),
    ['evidence/a--1.1.png', null, 'evidence/a--1.2.png'],
  );
  writeFileSync(join(out, 'report.json'), JSON.stringify({ scenarios: [{ evidence: written.file }] }));
  writeFileSync(join(out, 'evidence/own.png'), 'of somebody else');
  await evidenceFiles(out).write(await evidenceWith(look('plain', null)));
  assert.deepEqual(readdirSync(join(out, 'evidence')).sort(), ['a--1.json', 'own.png']);
});
