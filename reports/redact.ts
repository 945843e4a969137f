import { SHORTEST, type Span, searching, searchingCuts } from './redaction/search.ts';
import { spellings } from './redaction/secret-encodings.ts';
import { OWN_NAMES, OWN_WORDS } from './vocabulary/own.ts';

/** What stands where a secret stood. */
export const REDACTED = '[redacted]';

/** Gives a copy of a JSON value in which no string and no member name shows a secret. */
type Redact = <T>(value: T) => T;

/**
 * Opens the removal of secrets, in any of their `spellings`, from JSON values of any depth; the value itself is never changed.
 * A secret of fewer than four characters is removed only where it is a whole value: `1` or `ok` stands in every text,
 * and a report with all of them blotted out says nothing. A string that is exactly a word of the report's own format
 * (`fail`, the member `rule`) stays: it says nothing of a secret that happens to be spelled so.
 */
export function redactor(secrets: readonly string[]): Redact {
  const known = [...new Set(secrets)].filter((secret) => secret !== '');
  const clean = cleaning(known);
  const name = (text: string) => (OWN_NAMES.has(text) ? text : clean(text, false));
  const text = (value: string) => (OWN_WORDS.has(value) ? value : clean(value, true));
  return <T>(value: T) => (known.length === 0 ? value : (copied(value, name, text) as T));
}

function cleaning(secrets: readonly string[]): (text: string, whole: boolean) => string {
  const short = new Set(secrets.filter(({ length }) => length < SHORTEST).flatMap((secret) => [...spellings(secret)]));
  const long = [
    ...new Set(secrets.filter(({ length }) => length >= SHORTEST).flatMap((secret) => [...spellings(secret)])),
  ];
  const find = searching(long);
  const findCut = searchingCuts(long);
  return (text, whole) => {
    if (whole && short.has(text)) return REDACTED;
    const spans = find(text);
    const cuts = text.includes('…') || text.includes('...') ? findCut(text) : [];
    return spans.length + cuts.length === 0 ? text : blotted(text, [...spans, ...cuts]);
  };
}

/** The text without the spans; spans that overlap or touch are one. */
function blotted(text: string, spans: readonly Span[]): string {
  let result = '';
  let done = 0;
  let open = false;
  for (const [start, end] of [...spans].sort((one, other) => one[0] - other[0])) {
    if (start > done || !open) result += text.slice(done, start) + REDACTED;
    open = true;
    done = Math.max(done, end);
  }
  return result + text.slice(done);
}

type Clean = (text: string) => string;

/** A deep copy by a list of what is still to fill, since a hostile message may be nested deeper than the call stack. */
function copied(root: unknown, name: Clean, text: Clean): unknown {
  const unfilled: { readonly from: object; readonly copy: object }[] = [];
  const begun = (value: unknown): unknown => {
    if (typeof value === 'string') return text(value);
    if (typeof value !== 'object' || value === null) return value;
    const copy = Array.isArray(value) ? [] : {};
    unfilled.push({ from: value, copy });
    return copy;
  };
  const top = begun(root);
  for (let next = unfilled.pop(); next; next = unfilled.pop()) {
    const { from, copy } = next;
    if (Array.isArray(from) && Array.isArray(copy)) for (const item of from) copy.push(begun(item));
    else {
      const names = distinct(Object.keys(from).map(name));
      for (const [index, value] of Object.values(from).entries()) put(copy, names[index] ?? '', begun(value));
    }
  }
  return top;
}

function put(into: object, name: string, value: unknown): void {
  // Assigned, it would set the prototype; defined, it is a member like any other.
  if (name === '__proto__')
    Object.defineProperty(into, name, { value, writable: true, enumerable: true, configurable: true });
  else (into as Record<string, unknown>)[name] = value;
}

/** The names, numbered where redaction made two of them equal. */
function distinct(names: readonly string[]): readonly string[] {
  const used = new Set<string>();
  if (new Set(names).size === names.length) return names;
  return names.map((name) => {
    let free = name;
    for (let count = 2; used.has(free); count += 1) free = `${name} ${count}`;
    used.add(free);
    return free;
  });
}
