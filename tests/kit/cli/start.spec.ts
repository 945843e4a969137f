import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { test } from '@playwright/test';
import { emptyDirectory } from './tpc.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const COMPILED = new Date('2026-01-01T00:00:00Z');

/** A checkout of two sources that was compiled after both were written, and what its `tpc` says. */
function checkout() {
  const root = emptyDirectory();
  for (const folder of ['cli', 'core', 'dist']) mkdirSync(join(root, folder));
  symlinkSync(join(ROOT, 'node_modules'), join(root, 'node_modules'));
  copyFileSync(join(ROOT, 'cli/tpc.js'), join(root, 'cli/tpc.js'));
  const write = (name: string, text: string, time: Date) => {
    writeFileSync(join(root, name), text);
    utimesSync(join(root, name), time, time);
  };
  write('package.json', '{"type":"module"}', COMPILED);
  write('cli/main.ts', "console.log('source');", new Date(COMPILED.getTime() - 1));
  write('core/model.ts', '', new Date(COMPILED.getTime() - 1));
  write('dist/main.js', "console.log('compiled');", COMPILED);
  write('dist/sources.json', '["cli/main.ts","core/model.ts"]', COMPILED);
  const started = () => execFileSync(process.execPath, [join(root, 'cli/tpc.js')], { encoding: 'utf8' }).trim();
  return { root, write, started };
}

test('what was compiled runs while no source is newer', () => {
  assert.equal(checkout().started(), 'compiled');
});

test('an edited source runs as it is now', () => {
  const { write, started } = checkout();
  write('core/model.ts', '', new Date(COMPILED.getTime() + 1));
  assert.equal(started(), 'source');
});

test('once a source is gone, the others run as they are', () => {
  const { root, started } = checkout();
  rmSync(join(root, 'core/model.ts'));
  assert.equal(started(), 'source');
});

test('what was never compiled runs from its sources', () => {
  const { root, started } = checkout();
  rmSync(join(root, 'dist'), { recursive: true });
  assert.equal(started(), 'source');
});

test('a package runs what it brings', () => {
  const { root, started } = checkout();
  rmSync(join(root, 'cli/main.ts'));
  rmSync(join(root, 'dist/sources.json'));
  assert.equal(started(), 'compiled');
});
