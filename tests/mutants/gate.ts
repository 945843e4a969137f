import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Mutation, mutated } from './mutations.ts';

/** Whether the sources of the copy compile as they are. */
export function compiles(copy: string): boolean {
  return errorsWith(copy, []).length === 0;
}

/**
 * The mutants that the compiler refuses. All are tried at once, since it takes long to start: an error belongs to the mutant
 * on whose lines it stands, or that is alone in its file. All other errors are narrowed down by halves.
 */
export function refusedByCompiler(copy: string, mutations: readonly Mutation[]): ReadonlySet<Mutation> {
  const apart = withoutOverlaps(mutations);
  const others = without(mutations, apart);
  return new Set([...refusedOf(copy, apart), ...(others.length > 0 ? refusedByCompiler(copy, others) : [])]);
}

/** Those that can be made together, the first of each that overlap. */
function withoutOverlaps(mutations: readonly Mutation[]): readonly Mutation[] {
  const overlaps = (one: Mutation, other: Mutation) =>
    one.file === other.file && one.start <= other.end && other.start <= one.end;
  return mutations.filter((one, index) => !mutations.slice(0, index).some((other) => overlaps(one, other)));
}

function refusedOf(copy: string, mutations: readonly Mutation[]): readonly Mutation[] {
  if (mutations.length === 0) return [];
  const errors = errorsWith(copy, mutations);
  if (errors.length === 0) return [];
  if (mutations.length === 1) return mutations;
  const isAlone = ({ file }: Mutation) => mutations.filter((other) => other.file === file).length === 1;
  const blamed = mutations.filter((one) =>
    errors.some((error) => standsOn(error, one, mutations) || (error.file === one.file && isAlone(one))),
  );
  if (blamed.length > 0) return [...blamed, ...refusedOf(copy, without(mutations, blamed))];
  const near = mutations.filter(({ file }) => errors.some((error) => error.file === file));
  const suspects = near.length > 0 ? near : mutations;
  if (suspects.length === 1) return suspects;
  const half = Math.ceil(suspects.length / 2);
  return [...refusedOf(copy, suspects.slice(0, half)), ...refusedOf(copy, suspects.slice(half))];
}

const without = <T>(all: readonly T[], some: readonly T[]): readonly T[] => all.filter((one) => !some.includes(one));

interface CompilerError {
  readonly file: string;
  readonly line: number;
}

/** Whether an error stands on what a mutation made, in a text that those above it have made shorter. */
function standsOn({ file, line }: CompilerError, one: Mutation, all: readonly Mutation[]): boolean {
  if (file !== one.file) return false;
  const above = all.filter((other) => other.file === file && other.start < one.start);
  const first = above.reduce((sum, { was, becomes }) => sum + breaks(becomes) - breaks(was), one.line);
  return line >= first && line <= first + breaks(one.becomes);
}

const breaks = (text: string): number => text.split('\n').length - 1;

/** Where errors stand when these mutations are made. */
function errorsWith(copy: string, mutations: readonly Mutation[]): readonly CompilerError[] {
  return withMutations(copy, mutations, () => {
    const tsc = join(copy, 'node_modules/.bin/tsc');
    const options = ['--noEmit', '--pretty', 'false', '--incremental', '--tsBuildInfoFile', 'mutants.tsbuildinfo'];
    const { stdout } = spawnSync(tsc, options, { cwd: copy, encoding: 'utf8' });
    const errors = stdout.matchAll(/^([^\s(]+)\((\d+),\d+\): error/gm);
    return [...errors].map(([, file = '', line]) => ({ file, line: Number(line) }));
  });
}

/** Does something while these mutations are made in the copy. */
function withMutations<T>(copy: string, mutations: readonly Mutation[], run: () => T): T {
  const undo = made(copy, mutations);
  try {
    return run();
  } finally {
    undo();
  }
}

/** Makes mutations in the copy; what it gives takes them back. */
export function made(copy: string, mutations: readonly Mutation[]): () => void {
  const files = [...new Set(mutations.map(({ file }) => file))];
  const sources = files.map((file) => ({ file, path: join(copy, file), text: readFileSync(join(copy, file), 'utf8') }));
  for (const { file, path, text } of sources) {
    // From behind, so that the offsets of the others stay.
    const own = mutations.filter((one) => one.file === file).toSorted((one, other) => other.start - one.start);
    writeFileSync(path, own.reduce(mutated, text));
  }
  return () => {
    for (const { path, text } of sources) writeFileSync(path, text);
  };
}
