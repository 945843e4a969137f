import { memberAt } from '#core/json';
import type { Problem } from '#core/model';

/** One problem at a location: where that is a member of a message, both sides name the member. */
export function problem(at: string, expected: string, actual: string): Problem {
  const [should, was] = [named(at, expected), named(at, actual)];
  return should !== was && asSeen(should) === asSeen(was)
    ? { at, expected: escaped(should), actual: escaped(was) }
    : { at, expected: should, actual: was };
}

/** A JSON value, or several of them, without a word on what has it. */
const BARE_VALUE = /^(?:["“[{]|-?\d|(?:true|false|null)\b)/;

/** A side of a problem with the member of the message that it speaks of: `payment.sum.amount 12837`, `no payment.id`. */
function named(at: string, text: string): string {
  const member = memberAt(at);
  const last = member.split('.').findLast((name) => !/^\d*$/.test(name));
  if (last === undefined) return text;
  if (text === 'nothing' || text.endsWith(`${last} nothing`)) return `no ${member} in ${messageOf(at)}`;
  if (text === `a member ${last}`) return `a member ${member} in ${messageOf(at)}`;
  if (BARE_VALUE.test(text)) return `${member} ${text}`;
  return text.split(/[^\w-]+/).includes(last) ? text : `${member}: ${text}`;
}

/** What two texts have in common that look the same on paper: composed letters, kinds of blanks, signs of no width. */
function asSeen(text: string): string {
  return text
    .normalize('NFKC')
    .replaceAll(/\p{Cf}/gu, '')
    .replaceAll(/\s/g, ' ');
}

/** A text with all beyond ASCII as escapes. */
function escaped(text: string): string {
  return text.replaceAll(/[^\x20-\x7e]/gu, (one) => `\\u{${(one.codePointAt(0) ?? 0).toString(16)}}`);
}

/** A problem in that something did not come. */
export function missing(at: string, expected: string, actual = 'none came'): Problem {
  return { ...problem(at, expected, actual), absent: true };
}

/** What the kit could not see, and why: it fails nothing, and proves nothing. */
export function notSeen(at: string, expected: string, why: string): Problem {
  return { at, expected, actual: why, unseen: true };
}

/** A problem where something does not hold; nothing where it does. */
export function unless(holds: boolean, at: string, expected: string, actual: string): readonly Problem[] {
  return holds ? [] : [problem(at, expected, actual)];
}

function messageOf(at: string): string {
  if (at.includes('/reply/body')) return 'the reply';
  return at.includes('/body') ? 'the message' : 'the answer';
}

/** A JSON value as it stands beside an expectation: short, and distinguished from a missing one. */
export function preview(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = JSON.stringify(value);
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST)}…`;
}

/** Characters of a value that are shown. */
const LONGEST = 117;

/** Two values that differ, side by side: of long ones the part where the difference begins. */
export function previews(one: unknown, other: unknown): readonly [string, string] {
  const texts = [one, other].map((value) => JSON.stringify(value) ?? 'nothing');
  const [first = '', second = ''] = texts;
  let same = 0;
  while (same < first.length && first[same] === second[same]) same += 1;
  const from = same < LONGEST / 2 ? 0 : same - 20;
  const shown = (text: string) =>
    `${from > 0 ? '…' : ''}${text.slice(from, from + LONGEST)}${text.length > from + LONGEST ? '…' : ''}`;
  return [shown(first), shown(second)];
}
