import type { Scenario } from '#core/model';

/** How often a run that nobody watches says where it is. */
const EVERY_MS = 10_000;
let lastAt = Date.now();

/** The number of a scenario among all. */
export function showProgress({ id }: Scenario, done: number, of: number): void {
  show(`${done}/${of} ${id}`, `${done} of ${of} scenarios run`);
}

/** What is done beside the written scenarios. */
export function showWork(what: string): void {
  show(what, what);
}

/** One line on a terminal, rewritten; elsewhere a line now and then, so that a slow target does not look like a hang. */
function show(line: string, now: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${line}`);
  else if (Date.now() - lastAt > EVERY_MS) {
    lastAt = Date.now();
    process.stderr.write(`${now}\n`);
  }
}

/** Takes the line off the terminal again. */
export function clearProgress(): void {
  if (process.stderr.isTTY) process.stderr.write('\r\u001b[K');
}
