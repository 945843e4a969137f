import escapeHtml from 'escape-html';

const KEY = Symbol('html');

/** A piece of HTML: text that was put into it is escaped. */
export interface Html {
  readonly [KEY]: string;
}

type Part = Html | string | number | null | readonly Part[];

/** Builds HTML from a template; texts are escaped, pieces of HTML are not, `null` is nothing. */
export function html(fixed: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return { [KEY]: fixed.map((piece, index) => piece + textOf(parts[index] ?? null)).join('') };
}

/** HTML as it stands: for what is made by the program alone. */
export const asIs = (text: string): Html => ({ [KEY]: text });

/** The text of a piece of HTML. */
export function textOf(part: Part): string {
  if (part === null) return '';
  if (typeof part === 'number') return String(part);
  if (typeof part === 'string') return escapeHtml(part);
  return KEY in part ? part[KEY] : part.map(textOf).join('');
}
