import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The TypeScript files at some paths, folders with all below them, by paths from the root. */
export function sourcesIn(root: string, paths: readonly string[]): readonly string[] {
  return paths.flatMap((path) =>
    statSync(join(root, path)).isDirectory()
      ? readdirSync(join(root, path), { recursive: true, encoding: 'utf8' })
          .filter((name) => name.endsWith('.ts'))
          .map((name) => join(path, name))
          .toSorted()
      : [path],
  );
}
