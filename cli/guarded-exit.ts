import { EXIT, explainEnd } from './exit.ts';

/** Taken before a library under test could replace it. */
const exit = process.exit.bind(process);
/** The exit codes of SIGINT and SIGTERM: a user who stops a run knows that there is no verdict. */
const STOPPED = [130, 143];

/**
 * Runs a command that may have a library in this process, and ends the process with the exit code that it gives, whatever
 * the library has left running. If the library ends the process before, that is said, and the exit code is 4.
 */
export async function guardedExit(command: () => Promise<number>): Promise<never> {
  let verdict: number | undefined;
  process.on('exit', (code) => {
    if (verdict === undefined && STOPPED.includes(code)) return;
    if (verdict === undefined)
      process.stderr.write('tpc: the process was ended before there was a verdict, as a library in it can do\n');
    // An exit within the exit is the last word: no listener after this one can change the code.
    exit(verdict ?? EXIT['not-judged']);
  });
  // A reader that closes early, such as `head`, does not change the verdict.
  process.stdout.removeAllListeners('error').on('error', () => {});
  verdict = await command().catch(explainEnd);
  if (process.stdout.writableLength > 0) await new Promise<void>((done) => process.stdout.write('', () => done()));
  process.removeAllListeners('exit');
  return exit(verdict);
}
