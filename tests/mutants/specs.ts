import { closureOf } from './closure.ts';
import { sourcesIn } from './sources.ts';

/** Specs that look at the project as a whole, or make copies of it: they know a mutant by its text, not by what it does. */
const NOT_ASKED = /tests\/(kit\/(add|docs|layers|sizes|mutants)\.spec\.ts|conformance\.spec\.ts)$/;

/** Finds the specs that import a file: those that import little first, since they are quick and close to it. */
export function specsOf(root: string): (file: string) => readonly (readonly string[])[] {
  const specs = sourcesIn(root, ['tests'])
    .filter((file) => file.endsWith('.spec.ts') && !NOT_ASKED.test(file))
    .map((spec) => ({ spec, closure: closureOf(root, spec) }))
    .toSorted((one, other) => one.closure.size - other.closure.size);
  return (file) => {
    const asked = specs.filter(({ closure }) => closure.has(file)).map(({ spec }) => spec);
    const close = Math.min(6, Math.ceil(asked.length / 3));
    return [asked.slice(0, close), asked.slice(close)];
  };
}
