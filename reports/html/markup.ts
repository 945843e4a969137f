import escapeHtml from 'escape-html';
import { visible } from '#reports/escape-control';

const KEY = Symbol('markup');

/** HTML that is safe to put on the page. JSON cannot spell the symbol, so no value of a report passes for markup. */
export interface Markup {
  readonly [KEY]: string;
}

/** What may stand in a template: text is escaped, markup is not, `null` is nothing. */
type Part = Markup | string | number | null | readonly Part[];

/** Builds HTML from a template; every string put into it is escaped and shows its hidden characters. */
export function markup(fixed: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return { [KEY]: fixed.map((piece, index) => piece + spelled(parts[index] ?? null)).join('') };
}

/** HTML as it stands: for text that the kit wrote itself. */
export function trusted(html: string): Markup {
  return { [KEY]: html };
}

/** The HTML of a piece of markup. */
export function spelled(part: Part): string {
  if (part === null) return '';
  if (typeof part === 'number') return part.toLocaleString('en');
  if (typeof part === 'string') return escapeHtml(visible(part));
  return KEY in part ? part[KEY] : part.map(spelled).join('');
}
