import { edited, type JsonObject, type Pointer } from '#core/json';
import { baht } from '#core/money';
import type { TextMistake } from '#schemas/signature/diagnosis/mistake';
import { lines, stringToSign } from '#schemas/signature/sign';
import { partsOf } from '#schemas/signature/signed-parts';
import { ascii } from './body-mistakes.ts';
import { escapings } from './escapings.ts';

const JOIN = 'Join `path:value` lines with `;`, without one at the end.';
const VERBATIM = 'Sign the values as they are, without escaping, encoding or trimming them.';
const AMOUNT = 'The amount stands in minor units, 1000 for 10.00 THB: sign the number that is sent.';

/** Mistakes in which the lines are joined otherwise, or hold other values. */
export const lineMistakes: readonly TextMistake[] = [
  joined('separator-at-end', 'a separator stands behind the last line', (all) => `${all.join(';')};`),
  joined('line-feeds', 'the lines are joined with line feeds', (all) => all.join('\n')),
  joined('unseparated', 'the lines are joined without a separator', (all) => all.join('')),
  joined('commas', 'the lines are joined with commas', (all) => all.join(',')),
  joined('pipes', 'the lines are joined with vertical bars', (all) => all.join('|')),
  leafwise('values-only', 'the values are signed without their paths', ({ value }) => value, ';'),
  leafwise('values-unseparated', 'the values are signed without paths and separators', ({ value }) => value, ''),
  leafwise(
    'query',
    'the members are signed as `path=value` joined with `&`',
    ({ path, value }) => `${path}=${value}`,
    '&',
  ),
  leafwise(
    'query-encoded',
    'the members are signed as an encoded query',
    ({ path, value }) => `${path}=${encodeURIComponent(value)}`,
    '&',
  ),
  leafwise('equals', 'path and value are joined with `=`', ({ path, value }) => `${path}=${value}`, ';'),
  leafwise(
    'dots',
    'the names of a path are joined with points',
    ({ path, value }) => `${path.replaceAll(':', '.')}:${value}`,
    ';',
  ),
  leafwise(
    'last-names',
    'the lines have the last name of the path only',
    ({ path, value }) => `${path.split(':').at(-1)}:${value}`,
    ';',
  ),
  verbatim('url-encoded', 'the values are percent-encoded', encodeURIComponent),
  verbatim('form-encoded', 'the values are encoded as in a form', (value) =>
    encodeURIComponent(value).replaceAll('%20', '+'),
  ),
  verbatim('trimmed', 'white space around values is cut off', (value) => value.trim()),
  verbatim('json-escaped', 'the values are escaped as in JSON', (value) => JSON.stringify(value).slice(1, -1)),
  verbatim('slashes-escaped', 'the slashes in values are escaped', (value) => value.replaceAll('/', '\\/')),
  verbatim('ascii-escaped', 'the characters of values beyond ASCII are escaped', ascii),
  verbatim('html-escaped', 'the values are escaped as in HTML', (value) =>
    value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;'),
  ),
  verbatim('lower-cased-text', 'the values are in lower case', (value) => value.toLowerCase()),
  verbatim('markup-stripped', 'markup is taken out of values', (value) => value.replaceAll(/<[^>]*>/g, '')),
  verbatim('controls-stripped', 'control characters are taken out of values', (value) =>
    value.replaceAll(/\p{Cc}/gu, ''),
  ),
  verbatim('spaces-collapsed', 'runs of white space in values become one space', (value) =>
    value.trim().replaceAll(/\s+/g, ' '),
  ),
  verbatim('line-feeds-only', 'line ends of Windows in values become line feeds', (value) =>
    value.replaceAll('\r\n', '\n'),
  ),
  ...escapings.map(({ id, title, escaped }) => verbatim(id, `the values are ${title}`, escaped)),
  amounts('baht', 'the amounts are signed in baht', (amount) => String(amount / 100)),
  amounts('baht-decimals', 'the amounts are signed in baht with two decimals', baht),
  amounts('satang-twice', 'the amounts are signed a hundred times too high', (amount) => String(amount * 100)),
  own('signature-empty', 'the line of the empty signature is signed', ''),
  own('signature-null', 'the line of the signature, with the word null, is signed', 'null'),
  {
    id: 'before-last-member',
    title: 'the message is signed before its last member is added',
    advice: 'Sign as the last step: every member counts.',
    text: (bare) => stringToSign(Object.fromEntries(Object.entries(bare).slice(0, -1))),
  },
];

interface Line {
  readonly path: string;
  readonly value: string;
}

function joined(id: string, title: string, text: (all: readonly string[]) => string): TextMistake {
  return { id, title, advice: JOIN, text: (bare) => text(lines(bare)) };
}

function leafwise(id: string, title: string, spell: (line: Line) => string, separator: string): TextMistake {
  return { id, title, advice: JOIN, text: (bare) => parted(bare).map(spell).join(separator) };
}

function verbatim(id: string, title: string, spell: (value: string) => string): TextMistake {
  return { id, title, advice: VERBATIM, text: (bare) => rejoined(parted(bare), ({ value }) => spell(value)) };
}

function amounts(id: string, title: string, spell: (amount: number) => string): TextMistake {
  const spelled = ({ path, value }: Line): string =>
    /amount$/.test(path) && /^\d{1,15}$/.test(value) ? spell(Number(value)) : value;
  return { id, title, advice: AMOUNT, text: (bare) => rejoined(parted(bare), spelled) };
}

function own(id: string, title: string, value: string): TextMistake {
  // Under another name of the same rank, since the dialect leaves a member called signature out.
  const text = (bare: JsonObject, where: Pointer): string =>
    stringToSign(
      edited(bare, [{ op: 'set', at: where.replace(/signature$/, 'signature\u0000'), value }]) as JsonObject,
    ).replace('signature\u0000:', 'signature:');
  return { id, title, advice: 'Take the signature out of the message before signing it.', text };
}

function rejoined(all: readonly Line[], spell: (line: Line) => string): string {
  return all.map((line) => `${line.path}:${spell(line)}`).join(';');
}

function parted(bare: JsonObject): readonly Line[] {
  const parts = partsOf(bare);
  return parts.lines.map(({ head, value }, line) => ({
    path: head.slice(line === 0 ? 0 : 1, -1),
    value: parts.values[value] ?? '',
  }));
}
