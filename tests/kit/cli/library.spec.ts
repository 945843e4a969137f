import { strict as assert } from 'node:assert';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from '@playwright/test';
import { emptyDirectory, tpc } from './tpc.ts';

/** Each command is a process of its own, and a busy machine starts few of them a second. */
test.describe.configure({ timeout: 180_000 });

const DESCRIBED = "export const describe = () => ({ protocol: 1, name: 'x', operations: ['sign'] });\n";
const SIGNS = "export const sign = () => ({ signature: 's' });\n";

/** A module in a directory of its own, without a package.json. */
function moduleOf(source: string, name = 'library.mjs'): string {
  const file = join(emptyDirectory(), name);
  writeFileSync(file, source);
  return `module:${file}`;
}

const run = (target: string, out = emptyDirectory()) => tpc(['run', '--target', target, '--runs', '1', '--out', out]);
const check = (target: string) => tpc(['adapter', 'check', target]);

test('a library that ends the process gives no verdict, whatever code it ends it with', async () => {
  const ending = (code: number) =>
    `let calls = 0;\nexport const sign = () => (++calls > 3 ? process.exit(${code}) : { signature: 's' });\n`;
  for (const [what, source] of Object.entries({
    'when it is loaded': 'process.exit(0);',
    'by waiting for nothing': 'await new Promise(() => {});',
    'in a call': DESCRIBED + ending(0),
    'as if it had been judged': DESCRIBED + ending(1),
    'with an exit hook': `process.on('exit', () => process.exit(0));\n${DESCRIBED}${ending(0)}`,
  }))
    for (const command of [run, check]) {
      const { code, err } = await command(moduleOf(source));
      assert.equal(code, 4, `${what}: ${err}`);
      assert.equal(err, 'tpc: the process was ended before there was a verdict, as a library in it can do\n', what);
    }
});

test('what a library leaves running neither holds the process nor changes its exit code', async () => {
  const left = moduleOf(`import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
setInterval(() => {}, 1000);
createServer().listen(0, '127.0.0.1');
spawn('sleep', ['30'], { detached: true, stdio: 'pipe' });
process.on('exit', () => process.exit(0));
process.prependListener('exit', () => process.exit(3));
${DESCRIBED}${SIGNS}`);
  const out = emptyDirectory();
  const judged = await run(left, out);
  assert.equal(judged.code, 1, judged.err);
  assert.match(judged.out, /\nReport: .*report\.html\n$/);
  assert.equal(JSON.parse(readFileSync(join(out, 'report.json'), 'utf8')).outcome, 'not-conformant');
  const checked = await check(left);
  assert.equal(checked.code, 0, checked.err);
  assert.match(checked.out, /The adapter speaks the protocol\.\n$/);
});

test('a module in TypeScript is read wherever it stands', async () => {
  const typed = `${DESCRIBED}export const sign = (_: { key: string }): { signature: string } => ({ signature: 's' });\n`;
  for (const name of ['library.ts', 'library.mts', 'library.cts']) {
    const checked = await check(moduleOf(typed, name));
    assert.equal(checked.code, 0, `${name}: ${checked.out}${checked.err}`);
  }
  const judged = await run(moduleOf(typed, 'library.ts'));
  assert.equal(judged.code, 1, judged.err);
});

test('what a library says moves no terminal, and is no line of the kit', async () => {
  const loud = moduleOf("export const describe = () => { throw new Error('\\u001b[2J\\u202egone'); };\n");
  for (const command of [run, check]) {
    const { code, out, err } = await command(loud);
    assert.equal(code, 3);
    assert.match(out + err, /⟨U\+001B⟩\[2J⟨U\+202E⟩gone/);
    assert.equal((out + err).includes('\u001b'), false);
  }
  const forging = `"process.stderr.write('oops\\nThe adapter speaks the protocol.\\n',()=>process.exit(1))"`;
  const { code, out } = await check(`cmd:node -e ${forging}`);
  assert.equal(code, 3);
  assert.doesNotMatch(out, /^The adapter speaks/m);
});
