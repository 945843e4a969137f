import type { ChildProcess } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import type { Millis } from '#core/time';

/** Ends a program and what it has started in its process group, which lives on after its leader. */
export function killGroup({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL');
  } catch {
    // It is gone already.
  }
}

/**
 * The processes that a program has started in its group and that still run, by their ids. Only Linux tells; elsewhere
 * none is seen. One that has ended and that nobody waits for does not run.
 */
export function startedBy({ pid: leader }: ChildProcess): readonly number[] {
  if (leader === undefined || process.platform !== 'linux') return [];
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && Number(name) !== leader && groupOf(name) === leader)
    .map(Number);
}

/** Those that still run a while after the program has ended: what ends with it needs a moment. */
export async function leftBy(program: ChildProcess, graceMs: Millis): Promise<readonly number[]> {
  if (startedBy(program).length === 0) return [];
  await new Promise((resolve) => setTimeout(resolve, graceMs));
  return startedBy(program);
}

/** The process group of a process, as `/proc/PID/stat` has it behind the name in parentheses: state, parent, group. */
function groupOf(pid: string): number | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    const [state, , group] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return state === 'Z' || state === 'X' ? undefined : Number(group);
  } catch {
    // It ended in between.
    return undefined;
  }
}
