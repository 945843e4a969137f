import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { test } from '@playwright/test';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const BIOME = join(ROOT, 'node_modules/@biomejs/biome/bin/biome');
/** Made by a program, not written. */
const GENERATED = /^schemas\/generated\//;

const sources = execFileSync('git', ['ls-files', '*.ts'], { cwd: ROOT, encoding: 'utf8' })
  .trim()
  .split('\n')
  .filter((file) => !GENERATED.test(file));
const lines = (file: string) => readFileSync(join(ROOT, file), 'utf8').trimEnd().split('\n').length;

test('nine files of ten fit on two screens, and none needs more than a few', () => {
  const sizes = sources.map((file) => ({ file, lines: lines(file) }));
  const sorted = sizes.toSorted((one, other) => one.lines - other.lines);
  const at90 = sorted[Math.floor(sorted.length * 0.9)];
  assert.ok((at90?.lines ?? 0) <= 130, `one file of ten has more than ${at90?.lines} lines`);
  assert.deepEqual(
    sizes.filter((one) => one.lines > 200),
    [],
  );
});

test('no folder holds more than fifteen sources', () => {
  const count = (folder: string) => sources.filter((file) => dirname(file) === folder).length;
  const crowded = [...new Set(sources.map(dirname))].filter((folder) => count(folder) > 15);
  assert.deepEqual(crowded, []);
});

test('a function of more than sixty lines is refused', () => {
  const root = mkdtempSync(join(tmpdir(), 'tpc-sizes-'));
  copyFileSync(join(ROOT, 'biome.json'), join(root, 'biome.json'));
  mkdirSync(join(root, 'core'));
  const body = (count: number) => Array.from({ length: count }, (_, index) => `  print(${index});`).join('\n');
  for (const [name, count] of [
    ['short', 55],
    ['long', 65],
  ] as const)
    writeFileSync(
      join(root, 'core', `${name}.ts`),
      `export function ${name}(print: (line: number) => void): void {\n${body(count)}\n}\n`,
    );
  const { stdout } = spawnSync(process.execPath, [BIOME, 'lint', '--vcs-enabled=false', '--reporter=github', '.'], {
    cwd: root,
    encoding: 'utf8',
  });
  assert.match(stdout, /long\.ts.*too many lines/);
  assert.doesNotMatch(stdout, /short\.ts/);
});
