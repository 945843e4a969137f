import { strict as assert } from 'node:assert';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from '@playwright/test';
import type { Report } from '#core/model';
import { emptyDirectory, tpc } from './tpc.ts';

/** Each command is a process of its own, and a busy machine starts few of them a second. */
test.describe.configure({ timeout: 180_000 });

/** As much memory as a run may take: some 200 MB, and the machine code beside it. */
const HEAP = { NODE_OPTIONS: '--max-old-space-size=220' };

/** An adapter that signs rightly, says whatever `beside` is into each result, and has whatever habit `each` is. */
function adapter(beside: string, each = ''): string {
  const file = join(emptyDirectory(), 'adapter.mjs');
  writeFileSync(
    file,
    `import { createInterface } from 'node:readline';
import { spawn } from 'node:child_process';
const results = {
  describe: { protocol: 1, name: 'hostile', version: '1', operations: ['sign', 'verify'] },
  sign: { signature: 's' },
  verify: { valid: false },
};
let calls = 0;
for await (const line of createInterface({ input: process.stdin })) {
  const { id, method } = JSON.parse(line);
  calls += 1;
  ${each}
  const result = { ...results[method], beside: ${beside} };
  process.stdout.write(JSON.stringify({ jsonrpc: '2.0', id, result }) + '\\n');
}
`,
  );
  return `cmd:node ${file}`;
}

async function judged(target: string, ...more: readonly string[]) {
  const out = emptyDirectory();
  const { code, err } = await tpc(['run', '--target', target, '--runs', '300', '--out', out, ...more], HEAP);
  const report = JSON.parse(readFileSync(join(out, 'report.json'), 'utf8')) as Report;
  const because = (rule: string) => report.verdicts.find((one) => one.rule === rule);
  return { code, err, report, because };
}

test('an adapter that answers 1 MB more than asked ends the run normally, not conformant, in bounded memory', async () => {
  const { code, err, report, because } = await judged(adapter("'x'.repeat(2 ** 20)"));
  assert.equal(code, 1, err);
  assert.equal(report.outcome, 'not-conformant');
  assert.match(
    because('sdk/behaviour/no-crash')?.problems[0]?.actual ?? '',
    /^a crash: wrote more than 256 kB on standard output for one call/,
  );
  const unproven = report.verdicts.filter(({ outcome }) => outcome === 'unproven');
  assert.ok(
    unproven.some((one) => /which ended 20 times in a row; the last time it wrote more than/.test(one.because)),
  );
});

test('an adapter that answers 100 kB more than asked leaves what was cut unproven, in bounded memory', async () => {
  const { code, err, report } = await judged(adapter("'x'.repeat(100_000)"));
  assert.ok(code === 1 || code === 4, `${code} ${err}`);
  assert.notEqual(report.outcome, 'conformant');
  const reasons = report.verdicts.map((one) => one.because).join('\n');
  assert.match(reasons, /could not be run: the target answered with more than the 16 MB that are kept of one scenario/);
});

test('an adapter that starts a process for each call leaves none of them behind, and is named', async () => {
  const marker = `3${Math.floor(Math.random() * 1e8)}`;
  const { code, err, because } = await judged(
    adapter('1', `if (method === 'sign' && calls < 200) spawn('sleep', ['${marker}'], { stdio: 'ignore' });`),
    '--only',
    'sdk/behaviour/*',
  );
  assert.equal(code, 1, err);
  assert.match(
    because('sdk/behaviour/answers-once')?.problems[0]?.actual ?? '',
    /^left \d+ processes running when it ended$/,
  );
  const { spawnSync } = await import('node:child_process');
  assert.doesNotMatch(spawnSync('ps', ['-eo', 'args'], { encoding: 'utf8' }).stdout, new RegExp(`sleep ${marker}`));
});

test('a run that has a time budget ends in time, and names what did not fit', async () => {
  const began = Date.now();
  const { code, err, report } = await judged(
    adapter('1', 'await new Promise((resolve) => setTimeout(resolve, 20));'),
    '--budget',
    '3s',
  );
  assert.ok(Date.now() - began < 30_000);
  assert.ok(code === 1 || code === 4, `${code} ${err}`);
  assert.match(
    report.notes.join('\n'),
    /scenarios were not run to their end: it did not fit into the time budget of 3 s/,
  );
  const { code: usage, err: said } = await tpc(['run', '--budget', '60']);
  assert.equal(usage, 2);
  assert.match(said, /a time with its unit is needed, such as 60s or 5m/);
});
