/** A way to spell a JSON text that means the same: the members, the values and their signature stay. */
export interface Spelling {
  readonly id: string;
  /** Present tense, to complete “a JSON text in which …”. */
  readonly title: string;
  /** Spells a text that `JSON.stringify` wrote, of an object, anew. */
  spell(text: string): string;
}

/** Every way in which the kit spells what is genuine. Common writers of PHP, Python, Java, Go and C# write the first ones by default. */
export const spellings: readonly Spelling[] = [
  { id: 'escaped-slashes', title: 'slashes are escaped', spell: (text) => text.replaceAll('/', '\\/') },
  { id: 'escaped-unicode', title: 'all beyond ASCII is escaped', spell: (text) => escaped(text, BEYOND_ASCII) },
  {
    id: 'escaped-upper-case',
    title: 'all beyond ASCII is escaped in upper case',
    spell: (text) => escaped(text, BEYOND_ASCII, true),
  },
  {
    id: 'escaped-markup',
    title: 'characters with a meaning in HTML are escaped',
    spell: (text) => escaped(text, /[<>&'+=]/g),
  },
  {
    id: 'escaped-letters',
    title: 'the first letter of each text and name is escaped',
    spell: (text) => text.replaceAll(STRING, (string) => string.replace(/^"([A-Za-z])/, (_, one) => `"${unit(one)}`)),
  },
  { id: 'indented', title: 'members stand on lines of their own', spell: (text) => laidOut(text, 2) },
  { id: 'tabs', title: 'members are indented with tabs', spell: (text) => laidOut(text, '\t') },
  {
    id: 'carriage-returns',
    title: 'lines end in carriage return and line feed',
    spell: (text) => laidOut(text, 2).replaceAll('\n', '\r\n'),
  },
  {
    id: 'blanks',
    title: 'blanks follow commas and colons',
    spell: (text) => outsideStrings(text, (part) => part.replaceAll(/[,:]/g, '$& ')),
  },
  { id: 'blanks-around', title: 'white space stands around the text', spell: (text) => `\r\n\t ${text} \n` },
  {
    id: 'members-reversed',
    title: 'the members of each object stand in the other order',
    spell: (text) => JSON.stringify(reversed(JSON.parse(text))),
  },
];

/**
 * Texts of 16 digits and more as bare numbers. Both are signed digit by digit, and a double holds neither the text nor
 * all digits of the number, so that this is how a message with a long integer is written.
 */
export const bareDigits: Spelling = {
  id: 'bare-digits',
  title: 'long texts of digits stand as numbers',
  spell: (text) => text.replaceAll(/:"(\d{16,})"/g, ':$1'),
};

const BEYOND_ASCII = /[^\x20-\x7e]/g;
const STRING = /"(?:[^"\\]|\\.)*"/g;

/** A UTF-16 unit as an escape; a character beyond the first plane takes two. */
function unit(character: string, upper = false): string {
  const digits = character.charCodeAt(0).toString(16).padStart(4, '0');
  return `\\u${upper ? digits.toUpperCase() : digits}`;
}

function escaped(text: string, what: RegExp, upper = false): string {
  return text.replaceAll(what, (one) => unit(one, upper));
}

const laidOut = (text: string, indent: number | string): string => JSON.stringify(JSON.parse(text), null, indent);

function outsideStrings(text: string, change: (part: string) => string): string {
  const strings = text.match(STRING) ?? [];
  return text
    .split(STRING)
    .map((part, index) => change(part) + (strings[index] ?? ''))
    .join('');
}

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([name, inner]) => [name, reversed(inner)]),
  );
}
