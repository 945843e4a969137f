import type { JsonObject } from '#core/json';
import type { TextMistake } from '#schemas/signature/diagnosis/mistake';

const FLATTEN = 'Sign the sorted `path:value` lines joined with `;`, not a text of the message.';

/** Mistakes in which a text of the message is signed as it is. */
export const bodyMistakes: readonly TextMistake[] = [
  { id: 'json', title: 'the JSON text is signed', advice: FLATTEN, text: (bare) => JSON.stringify(bare) },
  {
    id: 'json-escaped-slashes',
    title: 'the JSON text with escaped slashes is signed',
    advice: FLATTEN,
    text: (bare) => JSON.stringify(bare).replaceAll('/', '\\/'),
  },
  {
    id: 'json-ascii',
    title: 'the JSON text with escapes for all but ASCII is signed',
    advice: FLATTEN,
    text: (bare) => ascii(JSON.stringify(bare)),
  },
  {
    id: 'json-ascii-escaped-slashes',
    title: 'the JSON text with escaped slashes and escapes for all but ASCII is signed',
    advice: FLATTEN,
    text: (bare) => ascii(JSON.stringify(bare)).replaceAll('/', '\\/'),
  },
  {
    id: 'json-spaced',
    title: 'the JSON text with a space behind each comma and colon is signed',
    advice: FLATTEN,
    text: spaced,
  },
  {
    id: 'json-spaced-ascii',
    title: 'the JSON text of Python is signed',
    advice: FLATTEN,
    text: (bare) => ascii(spaced(bare)),
  },
  {
    id: 'json-indented',
    title: 'the indented JSON text is signed',
    advice: FLATTEN,
    text: (bare) => JSON.stringify(bare, null, 2),
  },
  {
    id: 'json-indented-4',
    title: 'the JSON text indented by four is signed',
    advice: FLATTEN,
    text: (bare) => JSON.stringify(bare, null, 4),
  },
  {
    id: 'empty-text',
    title: 'nothing is signed',
    advice: 'The string to sign is empty: check where it comes from.',
    text: () => '',
  },
];

function spaced(value: JsonObject): string {
  return JSON.stringify(value, null, 1).replaceAll(/,\n */g, ', ').replaceAll(/\n */g, '');
}

/** A text with `\\u` escapes for all characters beyond ASCII. */
export function ascii(text: string): string {
  return text.replaceAll(/[\u0080-\uffff]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
