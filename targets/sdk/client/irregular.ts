import type { Irregularity } from './port.ts';

const MOST = 5;
const LONGEST = 200;

/** Keeps an irregularity of a call: the first few of them, each cut short. */
export function noted(list: Irregularity[], kind: Irregularity['kind'], what: string): void {
  if (list.length < MOST) list.push({ kind, what: what.length > LONGEST ? `${what.slice(0, LONGEST)}…` : what });
}
