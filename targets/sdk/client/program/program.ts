import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { said } from '#core/faults';
import type { Millis } from '#core/time';
import { lineReader } from './line-reader.ts';

/** How long and how much a program may. */
export interface Limits {
  /** From its start to its first answer. */
  readonly startMs: Millis;
  readonly callMs: Millis;
  /** Standard output of one call. */
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
  outputBytes: 16 * 2 ** 20,
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
  recount(): void;
  /** Ends it at once, for that reason. */
  end(reason: string): void;
  /** Lets it end by closing its input; ends it if it does not. */
  close(): Promise<void>;
}

const GRACE: Millis = 300;

/** Starts a program without a shell; `line` gets each line of its output, `ended` the reason once it is gone. */
export function startProgram(
  words: readonly string[],
  limits: Limits,
  line: (text: string) => void,
  ended: (reason: string) => void,
): Program {
  const [command = '', ...args] = words;
  // A group of its own, so that what a wrapper such as npx or go run has started ends with it.
  const child = spawn(command, args, { stdio: 'pipe', detached: process.platform !== 'win32', windowsHide: true });
  let reason: string | undefined;
  let errors = Buffer.alloc(0);
  const end = (why: string) => {
    reason ??= why;
    killGroup(child);
  };
  const gone = new Promise<void>((resolve) => {
    let finished = false;
    const finish = (why: string) => {
      if (finished) return;
      finished = true;
      process.off('exit', atExit);
      ended(reason ?? why);
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
    end(`wrote more than ${limits.outputBytes / 2 ** 20} MB on standard output for one call`),
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
    recount() {
      reader.recount();
      errors = Buffer.alloc(0);
    },
    end,
    async close() {
      child.stdin.end();
      const late = setTimeout(() => end('closed'), GRACE);
      await gone;
      clearTimeout(late);
      killGroup(child);
    },
  };
}

function killGroup(child: ChildProcessWithoutNullStreams): void {
  if (child.pid === undefined) return;
  try {
    if (process.platform === 'win32') child.kill('SIGKILL');
    else process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It is gone already.
  }
}
