import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { createContext, runInContext } from 'node:vm';
import { test } from '@playwright/test';
import { build } from 'esbuild';
import { compileMocks } from '#cli/compile-mocks';
import { sign } from '#schemas/signature/sign';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** A directory in the checkout, where packages are found. */
const outdir = mkdtempSync(join(ROOT, 'test-mocks-'));
let imported: readonly string[] = [];

test.beforeAll(async () => {
  imported = await compileMocks(outdir);
});
test.afterAll(() => rmSync(outdir, { recursive: true, force: true }));

for (const name of ['msw', 'nock'])
  test(`the example of docs/${name}.md runs as it stands there`, async () => {
    const page = readFileSync(join(ROOT, 'docs', `${name}.md`), 'utf8');
    const [, example = ''] = /```js\n(.*?)```/su.exec(page) ?? [];
    assert.match(example, new RegExp(`thai-payments-conformance/${name}`));
    const file = join(outdir, `example-${name}.mjs`);
    writeFileSync(file, example.replace(`thai-payments-conformance/${name}`, `./${name}.js`));
    await promisify(execFile)(process.execPath, [file], { timeout: 50_000 });
  });

test('the package exports both by the names of the pages', () => {
  const { exports } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  for (const name of ['msw', 'nock'])
    assert.deepEqual(exports[`./${name}`], {
      types: `./targets/doors/mocks/types/${name}.d.ts`,
      default: `./dist/${name}.js`,
    });
});

test('the bundle for browsers imports nothing of Node, and names none of its globals', () => {
  assert.deepEqual(
    imported.filter((path) => path.startsWith('node:')),
    [],
  );
  assert.doesNotMatch(readFileSync(join(outdir, 'msw.js'), 'utf8'), /\bBuffer\.|\bprocess\./);
});

test('what signs in a browser signs as Node does', async () => {
  const { outputFiles } = await build({
    stdin: {
      contents: `export { createHmac, isIP } from './targets/doors/mocks/without-node.ts';`,
      resolveDir: ROOT,
    },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'browser',
  });
  const context = createContext({ TextEncoder, Uint8Array, btoa, URL });
  runInContext(outputFiles[0]?.text ?? '', context);
  const run = (code: string) => runInContext(code, context);
  assert.equal(
    run(`browser.createHmac('sha512', 'กุญแจ').update('a:ค่า;b:1', 'utf8').digest('base64')`),
    sign({ a: 'ค่า', b: 1 }, 'กุญแจ'),
  );
  assert.deepEqual(
    ['192.0.2.7', '2001:db8::1', '256.1.1.1', '1.2.3', 'x', ':'].map((ip) => run(`browser.isIP('${ip}')`)),
    [4, 6, 0, 0, 0, 0],
  );
});
