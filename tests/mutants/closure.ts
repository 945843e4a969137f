import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

const IMPORTS = /\bfrom '([^']+)'|\bimport\('([^']+)'\)|new URL\('([^']+)'/g;

/** The files of the project that a file needs, itself included, by paths from the root. */
export function closureOf(root: string, file: string): ReadonlySet<string> {
  const seen = new Set<string>();
  const waiting = [file];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    if (next.endsWith('.ts')) waiting.push(...importsOf(root, next));
  }
  return seen;
}

function importsOf(root: string, file: string): readonly string[] {
  const text = readFileSync(join(root, file), 'utf8');
  return [...text.matchAll(IMPORTS)].flatMap(([, ...names]) => {
    const name = names.find((one) => one !== undefined) ?? '';
    const path = name.startsWith('#') ? `${name.slice(1)}.ts` : name.startsWith('.') ? join(dirname(file), name) : '';
    return path !== '' && existsSync(join(root, path)) ? [relative('.', path)] : [];
  });
}
