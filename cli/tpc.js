#!/usr/bin/env node
import { existsSync, readFileSync, statSync } from 'node:fs';

const ROOT = new URL('..', import.meta.url);

// Compiled code starts in a third of the time, but a source that was edited since must run as it is now.
if (isPackage() || isUpToDate()) await import(new URL('dist/main.js', ROOT).href);
else {
  const { register } = await import('tsx/esm/api');
  register();
  await import('./main.ts');
}

/** A package brings the compiled code alone. */
function isPackage() {
  return !existsSync(new URL('main.ts', import.meta.url));
}

function isUpToDate() {
  const list = new URL('dist/sources.json', ROOT);
  if (!existsSync(list)) return false;
  const { mtimeMs } = statSync(list);
  const sources = JSON.parse(readFileSync(list, 'utf8'));
  return sources.every(
    (name) => (statSync(new URL(name, ROOT), { throwIfNoEntry: false })?.mtimeMs ?? mtimeMs + 1) < mtimeMs,
  );
}
