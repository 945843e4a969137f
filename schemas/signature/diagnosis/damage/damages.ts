import { rereadAsUtf8 } from '#schemas/signature/diagnosis/texts/code-pages';
import { type Damage, damage } from './damage.ts';
import { withoutHtmlEscapes } from './html-escapes.ts';

/** Each damage that can be undone. */
export const damages: readonly Damage[] = [
  damage('html-escaped', 'escaped for HTML', withoutHtmlEscapes),
  damage('html-escaped-twice', 'escaped for HTML twice', (text) => withoutHtmlEscapes(withoutHtmlEscapes(text))),
  damage('html-unescaped', 'unescaped as HTML', (text) =>
    text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;'),
  ),
  damage('escaped-twice', 'escaped as JSON twice', withoutJsonEscapes),
  damage('backslashes', 'escaped with backslashes before quotes', (text) => text.replaceAll(/\\(['"\\])/g, '$1')),
  ...(['iso-8859-1', 'windows-1252', 'windows-874'] as const).flatMap((page) => [
    damage(`read-as-${page}`, `read as ${page} where they are UTF-8`, (text) => rereadAsUtf8(text, page)),
    damage(`read-as-${page}-twice`, `read twice as ${page} where they are UTF-8`, (text) => {
      const once = rereadAsUtf8(text, page);
      return once === undefined ? undefined : rereadAsUtf8(once, page);
    }),
  ]),
  damage('percent-encoded', 'percent-encoded', percentDecoded),
  damage('form-encoded', 'encoded as in a form', (text) => percentDecoded(text.replaceAll('+', ' '))),
  damage('plus-as-space', 'decoded as in a form, a space for each plus', (text) => text.replaceAll(' ', '+')),
  damage('line-feeds-only', 'written with line feeds for the line ends of Windows', (text) =>
    text.replaceAll(/\r?\n/g, '\r\n'),
  ),
  damage('windows-line-ends', 'written with line ends of Windows for line feeds', (text) =>
    text.replaceAll('\r\n', '\n'),
  ),
  ...(['NFC', 'NFD', 'NFKC', 'NFKD'] as const).map((form) =>
    damage(`normalised-${form.toLowerCase()}`, `normalised (they were signed in Unicode ${form})`, (text) =>
      text.normalize(form),
    ),
  ),
  ...[' ', '\n', '\r\n'].flatMap((blank) => [
    damage('blank-cut-behind', `cut at the end (${JSON.stringify(blank)})`, (text) => text + blank),
    damage('blank-cut-before', `cut at the beginning (${JSON.stringify(blank)})`, (text) => blank + text),
    damage('blanks-cut', `cut at both ends (${JSON.stringify(blank)})`, (text) => blank + text + blank),
  ]),
  damage('blank-added', 'given white space at their ends', (text) => text.trim()),
  damage('quoted', 'put into quotes', (text) => /^(["'])([\s\S]*)\1$/.exec(text)?.[2]),
  damage('booleans-as-words', 'made of booleans', (text) => ({ true: '1', false: '0' })[text.toLowerCase()]),
  damage('null-as-word', 'made of nulls', (text) =>
    /^(?:null|none|nil|undefined|<nil>)$/i.test(text) ? '' : undefined,
  ),
];

function percentDecoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

function withoutJsonEscapes(text: string): string | undefined {
  if (!text.includes('\\')) return undefined;
  try {
    return JSON.parse(`"${text.replaceAll(/(?<!\\)((?:\\\\)*)"/g, '$1\\"')}"`) as string;
  } catch {
    return undefined;
  }
}
