import { stuck, usage } from '#core/faults';
import type { Answer, Port } from '#targets/sdk/client/port';
import { type Command, LIMITS, type Limits } from './program.ts';
import { leftRunning, openSession, type Session } from './session.ts';
import { shellWords } from './shell-words.ts';

/**
 * A library in any language behind a command line: JSON-RPC 2.0, a line each, on standard input and output. The program
 * is started by the first call, and again by the next one after it ended; one that does not come up is a crash each time.
 * A command that cannot be split is a usage fault.
 */
export function stdioPort(command: string, given: Partial<Limits> = {}): Port {
  const words = shellWords(command);
  if (!words[0]) throw usage('`cmd:` wants a program: `cmd:PROGRAM ARGS…`');
  const limits = { ...LIMITS, ...given };
  const inLocaleC = portOf(command, { words, locale: 'C' }, limits);
  const port = portOf(command, { words }, limits);
  return {
    ...port,
    inLocaleC,
    async close() {
      await inLocaleC.close();
      await port.close();
    },
  };
}

function portOf(command: string, start: Command, limits: Limits): Port {
  let session: Session | undefined;
  let calls = 0;
  /** Sessions in a row that ended in a call, or on their own after one. */
  const inRow = { ends: 0, idle: 0, hangs: 0 };
  let hangs = 0;
  let lastEnd = '';
  const lost = (): Answer['irregular'] => {
    const end = session?.ended() ?? null;
    if (end === null) return [];
    session = undefined;
    lastEnd = firstLine(end);
    inRow.idle = calls > 1 ? 1 : inRow.idle + 1;
    return [{ kind: 'end', what: end }];
  };
  return {
    claim: 'stdio',
    async call(operation, params) {
      const before = [...lost()];
      if (Math.max(inRow.ends, inRow.idle) >= limits.deaths)
        throw gaveUp(command, `ended ${limits.deaths} times in a row; the last time it ${lastEnd}`);
      if (inRow.hangs >= limits.hangs) throw gaveUp(command, `gave no answer ${limits.hangs} times in a row`);
      if (hangs >= limits.hangsInAll) throw gaveUp(command, `gave no answer ${limits.hangsInAll} times in all`);
      if (session === undefined) {
        const fresh = openSession(start, limits);
        // What takes a program long is its start, so calls are timed only once it has answered something.
        const described = await fresh.ask('describe', {}, limits.startMs);
        before.push(...described.irregular);
        if (fresh.ended() !== null) {
          inRow.ends += 1;
          lastEnd = firstLine(described.message);
          return { ...described, irregular: before };
        }
        session = fresh;
        calls = 0;
      }
      const answer = await session.ask(operation, params, limits.callMs);
      calls += 1;
      if (session.ended() === null) Object.assign(inRow, { ends: 0, hangs: 0 });
      else {
        inRow.ends += 1;
        lastEnd = firstLine(answer.message);
        inRow.hangs = session.hung() ? inRow.hangs + 1 : 0;
        hangs += session.hung() ? 1 : 0;
        session = undefined;
      }
      return { ...answer, irregular: [...before, ...answer.irregular] };
    },
    async rest() {
      if (session === undefined || session.started().length === 0) return [];
      const left = await session.close();
      session = undefined;
      return left.length === 0 ? [] : [{ kind: 'orphan', what: leftRunning(left) }];
    },
    async close() {
      await session?.close();
      session = undefined;
    },
  };
}

const firstLine = (text: string): string => text.split('\n')[0] ?? '';

function gaveUp(command: string, what: string): Error {
  return stuck(`the kit gave up on \`${command}\`, which ${what}`);
}
