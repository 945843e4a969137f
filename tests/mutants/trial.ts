import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Mutation, mutated } from './mutations.ts';

/** What became of a mutant: refused by the compiler, seen by a test, or neither. */
export type Fate = 'not compiled' | 'killed' | 'survived';

/** Tries a mutation in a copy of the project, on the specs in that order of groups, and takes it back. */
export function tried(copy: string, mutation: Mutation, groups: readonly (readonly string[])[]): Fate {
  const path = join(copy, mutation.file);
  const source = readFileSync(path, 'utf8');
  writeFileSync(path, mutated(source, mutation));
  try {
    if (!passes(copy, ['tsc', '--noEmit'])) return 'not compiled';
    const killed = groups.some((specs) => specs.length > 0 && !passes(copy, ['playwright', 'test', '-x', ...specs]));
    return killed ? 'killed' : 'survived';
  } finally {
    writeFileSync(path, source);
  }
}

/** Whether a command of the project ends well in the copy. */
export function passes(copy: string, [command = '', ...args]: readonly string[]): boolean {
  const env = { ...process.env, CI: '', FORCE_COLOR: '0' };
  const ended = spawnSync(join(copy, 'node_modules/.bin', command), args, { cwd: copy, env, stdio: 'ignore' });
  return ended.status === 0;
}
