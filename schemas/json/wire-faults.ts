/** A departure of the bytes on the wire from the JSON text of a message. */
export interface WireFault {
  readonly id: string;
  /** Present tense, one phrase. */
  readonly title: string;
  /** Absent where the message is still sent as `application/json`. */
  readonly contentType?: string;
  /** The bytes to send in place of the text, which is a JSON object with at least one member. */
  alter(text: string): Uint8Array;
}

const encoder = new TextEncoder();
const MEGABYTE = 1_000_000;
const DEEP = 10_000;

/** Every way in which the kit alters the bytes of a message. */
export const wireFaults: readonly WireFault[] = [
  fault('empty-body', 'the body is empty', () => ''),
  fault('truncated', 'the text ends in the middle', (text) => text.slice(0, Math.ceil(text.length / 2))),
  fault('last-brace-missing', 'the last brace is missing', (text) => text.trimEnd().slice(0, -1)),
  fault('extra-brace', 'another brace follows the text', (text) => `${text}}`),
  fault('second-object', 'another object follows the text', (text) => `${text}{}`),
  fault('trailing-comma', 'a comma follows the last member', (text) => text.trimEnd().replace(/\}$/, ',}')),
  fault('comment', 'a comment stands before the text', (text) => `/* callback */${text}`),
  fault('single-quotes', 'the first name stands in single quotes', (text) => text.replace(/"([^"\\]*)"/, "'$1'")),
  fault('not-a-number', 'a member is NaN', (text) => withMember(text, '"kit_extra":NaN')),
  fault('control-character', 'a line feed stands unescaped in a text', (text) => withMember(text, '"kit_extra":"\n"')),
  fault('duplicate-member', 'the first member stands twice', (text) => withMember(text, `${firstName(text)}:null`)),
  fault('duplicate-member-last', 'the first member stands again at the end', (text) =>
    text.trimEnd().replace(/\}$/, () => `,${firstName(text)}:null}`),
  ),
  fault('duplicate-escaped', 'the first member stands twice, once with its name escaped', (text) =>
    withMember(text, `${escaped(firstName(text))}:null`),
  ),
  fault('duplicate-amount', 'the first amount stands twice', (text) =>
    /"(payment_)?amount"\s*:/.test(text)
      ? text.replace(/"(?:payment_)?amount"\s*:/, (name) => `${name}1,${name}`)
      : withMember(text, '"amount":1,"amount":2'),
  ),
  fault('byte-order-mark', 'a byte order mark stands before the text', (text) => `\uFEFF${text}`),
  bytes('invalid-utf8', 'a text holds a byte that is no UTF-8', (text) => inText(text, [0xff])),
  bytes('overlong-utf8', 'a character is spelled with too many bytes', (text) => inText(text, [0xc0, 0xaf])),
  bytes('surrogate-utf8', 'half of a surrogate pair stands as bytes', (text) => inText(text, [0xed, 0xa0, 0x80])),
  bytes('utf-16', 'the text is UTF-16', (text) => utf16(text)),
  fault('megabyte', 'a text of a million characters is added', (text) =>
    withMember(text, `"kit_extra":"${'a'.repeat(MEGABYTE)}"`),
  ),
  fault('deep', 'a list nested ten thousand levels deep is added', (text) =>
    withMember(text, `"kit_extra":${'['.repeat(DEEP)}${']'.repeat(DEEP)}`),
  ),
  { ...fault('text-plain', 'the content type is text/plain', (text) => text), contentType: 'text/plain' },
  {
    ...fault('form', 'the content type is that of a form', (text) => text),
    contentType: 'application/x-www-form-urlencoded',
  },
];

function fault(id: string, title: string, alter: (text: string) => string): WireFault {
  return { id, title, alter: (text) => encoder.encode(alter(text)) };
}

function bytes(id: string, title: string, alter: (text: string) => readonly number[]): WireFault {
  return { id, title, alter: (text) => Uint8Array.from(alter(text)) };
}

/** The text with a member before its first. */
const withMember = (text: string, member: string): string => text.replace('{', () => `{${member},`);

/** The first member name, in its quotes. */
const firstName = (text: string): string => /^\s*\{\s*("(?:[^"\\]|\\.)*")/.exec(text)?.[1] ?? '"kit_extra"';

/** The same name with its first character as an escape. */
const escaped = (name: string): string =>
  `"\\u${name.charCodeAt(1).toString(16).padStart(4, '0')}${name.slice(name[1] === '\\' ? 3 : 2)}`;

/** The bytes of the text with a member whose text is those bytes. */
function inText(text: string, inside: readonly number[]): readonly number[] {
  const [before = '', after = ''] = withMember(text, '"kit_extra":"\u0000"').split('\u0000');
  return [...encoder.encode(before), ...inside, ...encoder.encode(after)];
}

function utf16(text: string): readonly number[] {
  return Array.from({ length: text.length }, (_, index) => text.charCodeAt(index)).flatMap((unit) => [
    unit & 0xff,
    unit >> 8,
  ]);
}
