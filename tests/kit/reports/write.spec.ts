import { strict as assert } from 'node:assert';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from '@playwright/test';
import escapeHtml from 'escape-html';
import fc from 'fast-check';
import type { Evidence, Report } from '#core/model';
import { consoleSummary } from '#reports/console';
import { redactor } from '#reports/redact';
import { spellings } from '#reports/redaction/secret-encodings';
import { writeWithEvidence } from '#reports/write';
import { SECRET, sampleEvidence } from './samples/evidence.ts';
import { tainted } from './samples/hostile.ts';
import { sample } from './samples/sample.ts';

const folder = (name: string) => test.info().outputPath(name);

test('the files of a report are written, each whole, and nothing else', async () => {
  const out = folder('new/out');
  const paths = await writeWithEvidence(sample(), sampleEvidence(), { out, secrets: [] });
  assert.deepEqual(paths, {
    json: join(out, 'report.json'),
    html: join(out, 'report.html'),
    junit: join(out, 'junit.xml'),
  });
  assert.deepEqual((await readdir(out)).sort(), ['evidence', 'junit.xml', 'report.html', 'report.json']);
  const report = JSON.parse(await readFile(paths.json, 'utf8')) as Report;
  assert.deepEqual(report, sample());
  for (const { evidence, id } of report.scenarios) {
    const text = await readFile(join(out, evidence ?? ''), 'utf8');
    // The key of a project is a secret without being named as one.
    assert.ok(!text.includes(SECRET.slice(0, 6)), text);
    const stored = JSON.parse(text) as Evidence;
    assert.equal(stored.scenario.id, id);
    assert.equal(stored.projects.shop?.key, '[redacted]');
  }
  assert.equal((await readdir(join(out, 'evidence'))).length, 5);
});

test('evidence of an earlier run goes, files of others stay', async () => {
  const out = folder('again');
  await writeWithEvidence(sample(), sampleEvidence(), { out, secrets: [] });
  await writeFile(join(out, 'evidence', 'mine.json'), '{}');
  const [first, second] = sampleEvidence();
  assert.ok(first && second);
  const scenarios = sample().scenarios.slice(0, 3);
  const odd = { ...second, scenario: { ...second.scenario, id: '../../Etc/ผ\u0000x' } };
  const twice = [
    ...scenarios.slice(0, 1),
    ...scenarios.slice(0, 1),
    { ...(scenarios[1] ?? sample().scenarios[0]), id: odd.scenario.id },
  ];
  const paths = await writeWithEvidence({ ...sample(), scenarios: twice as Report['scenarios'] }, [first, first, odd], {
    out,
    secrets: [],
  });
  const name = 'promptpay--redirect--customer-pays';
  assert.deepEqual((await readdir(join(out, 'evidence'))).sort(), [
    '_--..--Etc--__x.json',
    'mine.json',
    `${name}.2.json`,
    `${name}.json`,
  ]);
  const written = JSON.parse(await readFile(paths.json, 'utf8')) as Report;
  assert.deepEqual(
    written.scenarios.map(({ evidence }) => evidence),
    [`evidence/${name}.json`, `evidence/${name}.2.json`, 'evidence/_--..--Etc--__x.json'],
  );
  await writeFile(
    join(out, 'report.json'),
    '{"scenarios":[{"evidence":"../again/evidence/mine.json"},null,{"evidence":7}]}',
  );
  await writeWithEvidence({ ...sample(), scenarios: [] }, [], { out, secrets: [] });
  assert.ok((await readdir(join(out, 'evidence'))).includes('mine.json'));
});

test('a directory that cannot be written gives one line that names it', async () => {
  const file = folder('file');
  await writeFile(file, 'here');
  for (const out of [file, join(file, 'below')])
    await assert.rejects(writeWithEvidence(sample(), [], { out, secrets: [] }), ({ message }: Error) => {
      assert.ok(message.startsWith(`cannot write the report to ${out}: a `) && !message.includes('\n'), message);
      return true;
    });
  const taken = folder('taken');
  await mkdir(join(taken, 'report.json', 'x'), { recursive: true });
  await assert.rejects(
    writeWithEvidence(sample(), [], { out: taken, secrets: [] }),
    /cannot write the report to .*taken: a directory is in the way/,
  );
  assert.deepEqual(
    (await readdir(taken)).filter((name) => name.endsWith('.tmp')),
    [],
  );
});

test('no file and no summary shows a secret, wherever and however it was spelled', async () => {
  const out = folder('secrets');
  const quiet = everything(out, sample(), sampleEvidence(), []);
  const ordinary = await quiet;
  const character = fc.constantFrom(...'abcXYZ019/+=&<>"\'\\%~ .ก้ำ\u202eé😀');
  const secret = fc.string({ unit: character, minLength: 8, maxLength: 30 }).filter((one) => !ordinary.includes(one));
  await fc.assert(
    fc.asyncProperty(secret, fc.nat(), async (key, seed) => {
      const ways = [...spellings(key)];
      let next = seed;
      const report = tainted((old) => `${old} ${ways[next++ % ways.length]}`);
      const evidence = sampleEvidence().map(
        (one) => JSON.parse(JSON.stringify(one).replaceAll(JSON.stringify(SECRET), JSON.stringify(key))) as Evidence,
      );
      const all = await everything(out, report, evidence, [key]);
      for (const way of ways)
        for (const text of [way, escapeHtml(way), JSON.stringify(way).slice(1, -1)])
          assert.ok(!all.includes(text), text);
    }),
    { numRuns: 12 },
  );
});

async function everything(
  out: string,
  report: Report,
  evidence: readonly Evidence[],
  secrets: readonly string[],
): Promise<string> {
  const paths = await writeWithEvidence(report, evidence, { out, secrets });
  const scenarios = (await readdir(join(out, 'evidence'))).map((name) => join(out, 'evidence', name));
  const texts = await Promise.all(
    [...Object.values(paths), ...scenarios].map((path: string) => readFile(path, 'utf8')),
  );
  return [...texts, ...scenarios, consoleSummary(redactor(secrets)(report), { color: false, width: 120 })].join('\n');
}
