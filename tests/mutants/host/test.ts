import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What a spec says to `test` of Playwright, kept to be run here: no fixtures, no workers, no reporters. */

type Body = (...none: never[]) => unknown;

/** The tests and hooks of one spec file. */
export interface Spec {
  readonly tests: { readonly title: string; readonly body: Body }[];
  readonly hooks: Readonly<Record<'beforeAll' | 'afterAll' | 'beforeEach' | 'afterEach', Body[]>>;
}

/** Thrown by a test that is left out. */
export class Skipped extends Error {}

const empty = (): Spec => ({ tests: [], hooks: { beforeAll: [], afterAll: [], beforeEach: [], afterEach: [] } });

let current = empty();

/** The tests that were registered since the last time. */
export function registered(): Spec {
  const spec = current;
  current = empty();
  return spec;
}

const hook = (name: keyof Spec['hooks']) => (body: Body) => {
  current.hooks[name].push(body);
};

function skip(condition: boolean): void {
  if (condition) throw new Skipped();
}

const info = () => ({
  outputPath: (...names: string[]) => join(mkdtempSync(join(tmpdir(), 'tpc-mutant-')), ...names),
});

/** Stands in for `test` of `@playwright/test`. */
export const test = Object.assign(
  (title: string, body: Body) => {
    current.tests.push({ title, body });
  },
  {
    beforeAll: hook('beforeAll'),
    afterAll: hook('afterAll'),
    beforeEach: hook('beforeEach'),
    afterEach: hook('afterEach'),
    skip,
    info,
    setTimeout: () => {},
    describe: { configure: () => {} },
    step: (_title: string, body: Body) => body(),
  },
);
