import { spawn } from 'node:child_process';
import { said } from '#core/faults';
import { sizeText } from '#core/size';
import type { Millis } from '#core/time';
import { lineReader } from './line-reader.ts';
import { killGroup, leftBy, startedBy } from './process-group.ts';

/** How long and how much a program may. */
export interface Limits {
  /** From its start to its first answer. */
  readonly startMs: Millis;
  readonly callMs: Millis;
  /** Standard output of one call, beside what answers the call's own parameters. */
  readonly outputBytes: number;
  /** Standard error kept of one call. */
  readonly errorBytes: number;
  /** Calls in a row without an answer, and calls in a row that ended the program, before the kit gives up on it. */
  readonly hangs: number;
  /** Calls without an answer in all. */
  readonly hangsInAll: number;
  readonly deaths: number;
}

/** What a program is allowed unless a caller says otherwise. */
export const LIMITS: Limits = {
  startMs: 20_000,
  callMs: 5_000,
  outputBytes: 256 * 2 ** 10,
  errorBytes: 4 * 2 ** 10,
  hangs: 3,
  hangsInAll: 20,
  deaths: 20,
};

/** A program that runs. */
export interface Program {
  send(line: string): void;
  /** What it wrote on standard error since the last `recount`, no more than the limit. */
  errors(): string;
  /** Begins another call, for which so many bytes of output more than the limit are read. */
  recount(more?: number): void;
  /** The processes that it has started and that run, by their ids. */
  started(): readonly number[];
  /** Ends it at once, for that reason. */
  end(reason: string): void;
  /** Lets it end by closing its input, and ends it if it does not; gives the processes that it left running. */
  close(): Promise<readonly number[]>;
}

/** How a program ended by itself or by the kit, and the processes that it left running. */
export interface Ending {
  readonly reason: string;
  readonly left: readonly number[];
}

const GRACE: Millis = 300;

/** A command line, and the locale of its environment where that is not the kit's own. */
export interface Command {
  readonly words: readonly string[];
  readonly locale?: 'C';
}

/** Starts a program without a shell; `line` gets each line of its output, `ended` hears once it is gone. */
export function startProgram(
  { words, locale }: Command,
  limits: Limits,
  line: (text: string) => void,
  ended: (ending: Ending) => void,
): Program {
  const [command = '', ...args] = words;
  // A group of its own, so that what a wrapper such as npx or go run has started ends with it.
  const env = locale === undefined ? process.env : { ...process.env, LANG: locale, LC_ALL: locale };
  const child = spawn(command, args, { stdio: 'pipe', env, detached: process.platform !== 'win32', windowsHide: true });
  let reason: string | undefined;
  let left: readonly number[] = [];
  let errors = Buffer.alloc(0);
  const end = (why: string) => {
    reason ??= why;
    killGroup(child);
  };
  const gone = new Promise<void>((resolve) => {
    let finished = false;
    const finish = async (why: string) => {
      if (finished) return;
      finished = true;
      // What the kit ended for a reason it ended whole; any other end may leave processes behind.
      left = reason === undefined ? await leftBy(child, GRACE) : [];
      killGroup(child);
      process.off('exit', atExit);
      ended({ reason: reason ?? why, left });
      resolve();
    };
    child.once('error', (error) => finish(`cannot be started: ${said(error)}`));
    child.once('exit', (code, signal) => {
      const why = signal === null ? `ended with exit code ${code}` : `was ended by ${signal}`;
      const late = setTimeout(() => finish(why), GRACE);
      child.once('close', () => {
        clearTimeout(late);
        finish(why);
      });
    });
  });
  const atExit = () => killGroup(child);
  // First in the row, since another listener may end the process before its turn.
  process.prependOnceListener('exit', atExit);
  const reader = lineReader(limits.outputBytes, line, () =>
    end(`wrote more than ${sizeText(limits.outputBytes)} on standard output for one call`),
  );
  child.stdout.on('data', reader.read);
  child.stderr.on('data', (chunk: Buffer) => {
    if (errors.length < limits.errorBytes) errors = Buffer.concat([errors, chunk]).subarray(0, limits.errorBytes);
  });
  // A program that is gone breaks the pipe; its end is told by `exit`.
  child.stdin.on('error', () => {});
  return {
    send: (text) => child.stdin.write(`${text}\n`),
    errors: () => errors.toString('utf8').trimEnd(),
    recount(more = 0) {
      reader.recount(more);
      errors = Buffer.alloc(0);
    },
    started: () => startedBy(child),
    end,
    async close() {
      child.stdin.end();
      const late = setTimeout(() => child.kill('SIGKILL'), GRACE);
      await gone;
      clearTimeout(late);
      return left;
    },
  };
}
