import { mkdirSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { said, usage } from '#core/faults';

/** Makes the directory of a report before the run, so that a path that cannot be one costs no run; a usage fault then. */
export function makeReportDirectory(out: string): void {
  try {
    make(resolve(out));
  } catch (error) {
    throw usage(`the report cannot be written to ${out}: ${said(error)}`);
  }
}

/** Level by level: the recursive mode of Node does not come back from file systems that refuse new entries. */
function make(path: string): void {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found?.isDirectory()) return;
  if (found) throw new Error('it is a file, not a directory');
  make(dirname(path));
  mkdirSync(path);
}
