import { strToU8, zipSync } from 'fflate';
import type { Evidence, PageSeen, Problem } from '#core/model';
import { redactor } from '#reports/redact';
import { actionsOf, type Picture, pictureIn } from './actions.ts';

/** The first day that an archive can tell: a trace says nothing of its making. */
const FIRST_DAY = new Date(1980, 0, 1);

/** What a rule found wrong in a scenario. */
export interface FoundWrong {
  readonly rule: string;
  readonly problems: readonly Problem[];
}

/** So much is said of each rule: the report says all. */
const MOST_PROBLEMS = 5;
const LONGEST = 1_000;

/** Whether a name is one that this kit gives to a trace. */
export function isTraceFile(name: string): boolean {
  return /^evidence\/[\w-][\w.-]*\.trace\.zip$/.test(name);
}

/**
 * A trace of a scenario with pages, as Playwright's trace viewer opens it (format 10), made of evidence without keys: the
 * signatures that opened its pages are removed too. Each event stands for a second, since evidence tells the order alone.
 */
export function traceOf(evidence: Evidence, pictures: readonly Picture[], found: readonly FoundWrong[]): Uint8Array {
  const redact = redactor(signaturesIn(evidence));
  const { trace, network } = actionsOf(evidence, pictures, wrongAt(evidence, found));
  const lines = (events: readonly object[]) =>
    strToU8(
      redact(events)
        .map((one) => `${JSON.stringify(one)}\n`)
        .join(''),
    );
  const files = Object.fromEntries(pictures.map(({ event, bytes }) => [pictureIn(event), bytes]));
  return zipSync({ 'trace.trace': lines(trace), 'trace.network': lines(network), ...files }, { mtime: FIRST_DAY });
}

/** Whether a scenario has pages, so that there is something to trace. */
export const hasPages = ({ events }: Evidence): boolean => events.some(({ kind }) => kind === 'page');

function signaturesIn({ events }: Evidence): readonly string[] {
  const openings = events.filter((event): event is PageSeen => event.kind === 'page' && event.sent !== null);
  return openings.flatMap(({ sent }) => {
    const signature = typeof sent === 'object' && sent !== null && 'signature' in sent ? sent.signature : undefined;
    return typeof signature === 'string' ? [signature] : [];
  });
}

/** What is wrong at each event, in words; what is wrong at none of them stands at the last. */
function wrongAt({ events }: Evidence, found: readonly FoundWrong[]): ReadonlyMap<number, string> {
  const wrong = new Map<number, string>();
  for (const { rule, problems } of found)
    for (const { at, expected, actual } of problems.slice(0, MOST_PROBLEMS)) {
      const event = Number(/^\/events\/(\d+)/.exec(at)?.[1] ?? events.length - 1);
      const before = wrong.has(event) ? `${wrong.get(event)}\n\n` : '';
      const sides = `expected ${expected.slice(0, LONGEST)}\nwas ${actual.slice(0, LONGEST)}`;
      wrong.set(event, `${before}${rule}\n${at}\n${sides}`);
    }
  return wrong;
}
