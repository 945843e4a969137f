import { spawnSync } from 'node:child_process';
import type { Build } from './build.ts';
import type { Asked } from './host/main.ts';
import type { SpecsOf } from './specs.ts';

/** What became of a mutant: refused by the compiler, seen by a test, or neither; and the test. */
export interface Fate {
  readonly fate: 'not compiled' | 'killed' | 'survived';
  /** The test that saw it, or how it ended; where none did, how many were asked. */
  readonly by: string;
}

/** A test that goes on for that much longer than the budget hangs. */
const GRACE_SECONDS = 60;

/** Runs the tests of the build as it stands on what is mutated, until one fails or the budget of processor time is spent. */
export function fateOf(build: Build, copy: string, specs: SpecsOf, file: string, budgetSeconds: number): Fate {
  const asked = specs(file).map(({ spec, ...rest }): Asked => ({ file: build.compiled(spec), ...rest }));
  const order = JSON.stringify({ specs: asked, budgetSeconds });
  // The limit is one of processor time, since a busy machine makes everything slow.
  const command = `ulimit -t ${budgetSeconds + GRACE_SECONDS}; exec "$0" "$@"`;
  const { stdout } = spawnSync('bash', ['-c', command, process.execPath, build.host, order], {
    cwd: copy,
    encoding: 'utf8',
    timeout: 15 * 60_000,
  });
  const last = stdout.trimEnd().split('\n').at(-1) ?? '';
  if (!last.startsWith('{"failed"')) return { fate: 'killed', by: 'did not come to its end' };
  const { failed, ran, spent } = JSON.parse(last) as { failed: string[]; ran: number; spent: boolean };
  const [by] = failed;
  if (by !== undefined) return { fate: 'killed', by: by.slice(by.indexOf('/tests/') + 1) };
  return { fate: 'survived', by: `${ran} tests${spent ? ', then the budget was spent' : ''}` };
}
