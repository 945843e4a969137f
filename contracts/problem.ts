import type { Problem } from '#core/model';

/** One problem at a location. */
export function problem(at: string, expected: string, actual: string): Problem {
  return expected !== actual && asSeen(expected) === asSeen(actual)
    ? { at, expected: escaped(expected), actual: escaped(actual) }
    : { at, expected, actual };
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
  return { at, expected, actual, absent: true };
}

/** What the kit could not see, and why: it fails nothing, and proves nothing. */
export function notSeen(at: string, expected: string, why: string): Problem {
  return { at, expected, actual: why, unseen: true };
}

/** A problem where something does not hold; nothing where it does. */
export function unless(holds: boolean, at: string, expected: string, actual: string): readonly Problem[] {
  return holds ? [] : [problem(at, expected, actual)];
}

/** A JSON value as it stands beside an expectation: short, and distinguished from a missing one. */
export function preview(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = JSON.stringify(value);
  return text.length <= 120 ? text : `${text.slice(0, 117)}…`;
}
