import type { Scenario } from '#core/model';

/** How often a run that nobody watches says where it is. */
const EVERY_MS = 10_000;
let lastAt = Date.now();

/** One line on a terminal, rewritten; elsewhere a line now and then, so that a slow target does not look like a hang. */
export function showProgress({ id }: Scenario, done: number, of: number): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${done}/${of} ${id}`);
  else if (Date.now() - lastAt > EVERY_MS) {
    lastAt = Date.now();
    process.stderr.write(`${done} of ${of} scenarios run\n`);
  }
}

/** Takes the line off the terminal again. */
export function clearProgress(): void {
  if (process.stderr.isTTY) process.stderr.write('\r\u001b[K');
}
