import { strict as assert } from 'node:assert';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { test } from '@playwright/test';
import type { Report } from '#core/model';
import { writeReport } from '#reports/write';
import { evidenceOnDisk } from '#run/evidence-store';
import { inspect } from '#run/inspect';
import { contract, fakeTarget, scenario } from './fake.ts';

const OPTIONS = { seed: 1, strict: false };

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

test('evidence is on disk while the run goes on, without keys, and is read back as it was', async () => {
  const out = test.info().outputPath('out');
  const found: number[] = [];
  const files = () => (existsSync(join(out, 'evidence')) ? readdirSync(join(out, 'evidence')) : []);
  const { target } = fakeTarget({
    step: ({ id }) => {
      found.push(files().length);
      return `the key of a/1, and of ${id}: key of a/1, key of ${id}`;
    },
  });
  const scenarios = ['a/1', 'a/2', 'a/3'].map((id) => scenario(id));
  const { report, secrets } = await inspect(target, [contract('a', scenarios)], {
    ...OPTIONS,
    store: evidenceOnDisk(out),
  });
  assert.deepEqual(found, [0, 1, 2]);
  assert.deepEqual(
    report.scenarios.map(({ evidence }) => evidence),
    ['evidence/a--1.json', 'evidence/a--2.json', 'evidence/a--3.json'],
  );
  const { json } = await writeReport(report, { out, secrets });
  assert.equal((JSON.parse(readFileSync(json, 'utf8')) as Report).scenarios.length, 3);
  for (const name of files()) {
    const text = readFileSync(join(out, 'evidence', name), 'utf8');
    assert.match(text, /the \[redacted\], and of a\/\d: \[redacted\], \[redacted\]/);
  }
  const kept = await evidenceOnDisk(test.info().outputPath('other')).keep({
    ...(await target.open(scenario('a/9'))).evidence('cut'),
    projects: {},
  });
  assert.equal((await kept.read()).abortReason, 'cut');
});

test('an earlier report goes with the first evidence of the next run, and not before', async () => {
  const out = test.info().outputPath('out');
  const run = async (ids: readonly string[]) => {
    const { target } = fakeTarget();
    const store = evidenceOnDisk(out);
    const before = existsSync(join(out, 'report.json'));
    const { report, secrets } = await inspect(
      target,
      [
        contract(
          'a',
          ids.map((id) => scenario(id)),
        ),
      ],
      { ...OPTIONS, store },
    );
    assert.equal(existsSync(join(out, 'report.json')), false);
    await writeReport(report, { out, secrets });
    return before;
  };
  assert.equal(await run(['a/1', 'a/2']), false);
  writeFileSync(join(out, 'evidence', 'mine.json'), '{}');
  assert.equal(await run(['a/3']), true);
  assert.deepEqual(readdirSync(join(out, 'evidence')).sort(), ['a--3.json', 'mine.json']);
});

test('what a target says in a run fills no memory: each scenario is let go once it is judged', async () => {
  const out = test.info().outputPath('out');
  const text = () => 'x'.repeat(2 ** 20);
  const { target } = fakeTarget({ step: text });
  const ids = Array.from({ length: 20 }, (_, index) => `a/${index}`);
  collectGarbage();
  const before = process.memoryUsage().heapUsed;
  let most = 0;
  const { report } = await inspect(
    target,
    [
      contract(
        'a',
        ids.map((id) => scenario(id, 5)),
      ),
    ],
    {
      ...OPTIONS,
      store: evidenceOnDisk(out),
      progress: () => {
        collectGarbage();
        most = Math.max(most, process.memoryUsage().heapUsed - before);
      },
    },
  );
  assert.equal(report.outcome, 'conformant');
  // The target says 100 MB in all, 5 MB in each scenario.
  assert.ok(most < 60 * 2 ** 20, `${Math.round(most / 2 ** 20)} MB`);
});
