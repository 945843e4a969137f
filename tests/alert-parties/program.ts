import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

/** What a program said when it listened, and its process. */
interface Started {
  readonly line: Readonly<Record<string, string>>;
  readonly child: ChildProcess;
}

/** Starts a program that says on one line of JSON where it listens; whoever starts it kills it. */
export async function started(program: string, ...args: readonly string[]): Promise<Started> {
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'ignore'] });
  const [line] = (await once(createInterface({ input: child.stdout }), 'line')) as [string];
  return { line: JSON.parse(line), child };
}

/** Stops a program, and gives its exit code. */
export async function stopped(child: ChildProcess): Promise<number | null> {
  child.kill('SIGTERM');
  const [code] = (await once(child, 'close')) as [number | null];
  return code;
}

/** Whether a command is there to be used. */
export const isInstalled = (command: string, ...args: readonly string[]): boolean =>
  spawnSync(command, args).status === 0;
