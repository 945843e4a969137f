import { spawnSync } from 'node:child_process';
import type { Build } from './build.ts';
import { made } from './gate.ts';
import type { Asked, Order } from './host/main.ts';
import type { Mutation } from './mutations.ts';
import type { SpecsOf } from './specs.ts';

/** What became of a mutant: refused by the compiler, seen by a test, or neither; and the test. */
export interface Fate {
  readonly fate: 'not compiled' | 'killed' | 'survived';
  /** The test that saw it, or how it ended; where none did, how many were asked. */
  readonly by: string;
}

/** What the tests of a build say: the first that failed, if one did. */
interface Answer {
  /** As the host names it: the compiled spec and the title. */
  readonly failed?: string;
  readonly words: string;
  readonly ended: boolean;
}

/** Makes mutants in a copy, one at a time, and asks the tests about each. */
export interface Trial {
  /** Runs the tests on what is mutated, until one fails or the budget of processor time is spent. */
  of(mutation: Mutation): Promise<Fate>;
}

/** What a trial is made with; the budget is processor time a mutant. */
export interface Means {
  readonly build: Build;
  readonly copy: string;
  readonly specs: SpecsOf;
  readonly budgetSeconds: number;
}

/** A test that goes on for that much longer than the budget hangs. */
const GRACE_SECONDS = 60;

/** Opens a trial. A test that fails on the sources as they are too has seen nothing. */
export function trialOf({ build, copy, specs, budgetSeconds }: Means): Trial {
  const fit = new Set<string>();
  const unfit = new Set<string>();
  const ask = (asked: readonly Asked[]) =>
    answerOf(copy, build.host, { specs: asked, budgetSeconds, unfit: [...unfit] });

  /** The first answer of a test that fails by nothing but the mutation; made in the copy when it begins and ends. */
  async function fitAnswer(mutation: Mutation, undo: () => void): Promise<Answer> {
    const answer = ask(
      specs(mutation.file).map(({ spec, ...rest }): Asked => ({ file: build.compiled(spec), ...rest })),
    );
    const { failed } = answer;
    if (failed === undefined || fit.has(failed)) return answer;
    undo();
    await build.again();
    const isFit = ask([only(failed)]).failed === undefined;
    (isFit ? fit : unfit).add(failed);
    if (isFit) return answer;
    made(copy, [mutation]);
    await build.again();
    return fitAnswer(mutation, undo);
  }

  return {
    async of(mutation) {
      const undo = made(copy, [mutation]);
      try {
        if (!(await build.again())) return { fate: 'not compiled', by: 'esbuild' };
        const { failed, words, ended } = await fitAnswer(mutation, undo);
        return { fate: failed !== undefined || !ended ? 'killed' : 'survived', by: words };
      } finally {
        undo();
      }
    },
  };
}

/** The one test that the host calls so. */
function only(named: string): Asked {
  const end = named.indexOf('.mjs: ') + '.mjs'.length;
  return { file: named.slice(0, end), titles: [named.slice(end + ': '.length)] };
}

function answerOf(copy: string, host: string, order: Order): Answer {
  // The limit is one of processor time, since a busy machine makes everything slow.
  const command = `ulimit -t ${order.budgetSeconds + GRACE_SECONDS}; exec "$0" "$@"`;
  const { stdout } = spawnSync('bash', ['-c', command, process.execPath, host, JSON.stringify(order)], {
    cwd: copy,
    encoding: 'utf8',
    timeout: 15 * 60_000,
  });
  const last = stdout.trimEnd().split('\n').at(-1) ?? '';
  if (!last.startsWith('{"failed"')) return { words: 'did not come to its end', ended: false };
  const { failed, ran, spent } = JSON.parse(last) as { failed: string[]; ran: number; spent: boolean };
  const [by] = failed;
  if (by === undefined) return { words: `${ran} tests${spent ? ', then the budget was spent' : ''}`, ended: true };
  return { failed: by, words: by.slice(by.indexOf('/tests/') + 1), ended: true };
}
