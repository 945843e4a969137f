import { memberAt } from '#core/json';
import type { Finding, Verdict } from '#core/model';

/** A problem as it is told: of which rule, and the finding. */
type Told = Finding & { readonly rule: string };

/** What a reader of a problem cannot work with, in words. */
const COMPLAINTS: readonly (readonly [why: string, isSo: (told: Told) => boolean])[] = [
  ['the location is no event of the scenario', ({ at, excerpt }) => !/^\/events\/\d+/.test(at) || excerpt === ''],
  ['a side is empty', ({ expected, actual }) => expected.trim() === '' || actual.trim() === ''],
  ['both sides are equal', ({ expected, actual }) => expected === actual],
  ['a side is a bare value', ({ expected, actual }) => isBare(expected) || isBare(actual)],
  ['it says nothing of what', ({ expected, actual }) => NOTHING.test(expected) || NOTHING.test(actual)],
  ['“none came” of one word', ({ expected, actual }) => actual === 'none came' && !expected.trim().includes(' ')],
  ['a digest stands for a value', ({ expected, actual }) => /\bR\d{2,}\b/.test(`${expected} ${actual}`)],
  ['a side does not name the member', (told) => !namesMember(told)],
  ['no code is named', (told) => judgesCode(told) && !/\bcode\b/.test(told.expected)],
  ['the member is cut out of the excerpt', (told) => !showsMember(told)],
];

const NOTHING = /^(?:nothing|none|null|undefined|a member \w+)$/;

/** What is wrong with the words of the problems of these verdicts, each once a rule: nothing where all can be read. */
export function misworded(verdicts: readonly Verdict[]): readonly string[] {
  return verdicts.flatMap(({ rule, problems }) =>
    COMPLAINTS.flatMap(([why, isSo]) => {
      const found = problems.find((one) => isSo({ ...one, rule }));
      return found ? [`${rule}: ${why}: ${found.at}: expected ${found.expected}, actual ${found.actual}`] : [];
    }),
  );
}

/** A value, or several, and no word of what has it. */
function isBare(text: string): boolean {
  return /^(?:["“[{]|-?\d+(?:\.\d+)?$|(?:true|false|null)\b)/.test(text);
}

function namesMember({ at, expected, actual }: Told): boolean {
  const name = memberAt(at)
    .split('.')
    .findLast((one) => !/^\d*$/.test(one));
  return name === undefined || (expected.includes(name) && actual.includes(name));
}

function judgesCode({ rule, at }: Told): boolean {
  const member = memberAt(at);
  return member === '' ? /[-/]code(?:-|$)/.test(rule) : member.endsWith('code');
}

/** Where the excerpt is of a message that has the member, the member is to be seen in it. */
function showsMember({ at, excerpt, actual }: Told): boolean {
  const name = memberAt(at).split('.').at(-1) ?? '';
  return (
    /^\d*$/.test(name) ||
    actual.includes(`no ${name}`) ||
    actual.startsWith('no ') ||
    !excerpt.includes('…') ||
    excerpt.includes(name)
  );
}
