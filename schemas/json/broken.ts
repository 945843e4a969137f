/** What may stand next in a JSON text. */
type Awaited = 'value' | 'value or end' | 'name' | 'name or end' | 'colon' | 'comma or end';

/** A position in a text that is being read: `awaits` is absent where the text stops being JSON. */
interface Position {
  readonly at: number;
  readonly awaits?: Awaited;
}

const SPACE = /[ \t\n\r]*/y;
const SCALAR = /true|false|null|-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
const IN_STRING = /[ !#-[\]-\uffff]+|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

/** The offset of the character at which a text stops being JSON; its length where it only ends too early. */
export function brokenAt(text: string): number {
  const open: string[] = [];
  let position: Position = { at: 0, awaits: 'value' };
  for (;;) {
    const at = past(SPACE, text, position.at);
    if (at === text.length || position.awaits === undefined) return at;
    position = next(text, at, position.awaits, open);
    if (position.awaits === undefined) return position.at;
  }
}

function next(text: string, at: number, awaits: Awaited, open: string[]): Position {
  const sign = text[at] ?? '';
  if (awaits === 'colon') return sign === ':' ? { at: at + 1, awaits: 'value' } : { at };
  if (awaits === 'comma or end' && sign === ',' && open.length > 0)
    return { at: at + 1, awaits: open.at(-1) === '}' ? 'name' : 'value' };
  if (awaits.endsWith('end') && sign === open.at(-1)) {
    open.pop();
    return { at: at + 1, awaits: 'comma or end' };
  }
  if (awaits === 'comma or end') return { at };
  return awaits.startsWith('name') ? string(text, at, 'colon') : value(text, at, open);
}

function value(text: string, at: number, open: string[]): Position {
  const sign = text[at];
  if (sign === '{' || sign === '[') {
    open.push(sign === '{' ? '}' : ']');
    return { at: at + 1, awaits: sign === '{' ? 'name or end' : 'value or end' };
  }
  if (sign === '"') return string(text, at, 'comma or end');
  const end = past(SCALAR, text, at);
  return end > at ? { at: end, awaits: 'comma or end' } : { at };
}

function string(text: string, from: number, awaits: Awaited): Position {
  if (text[from] !== '"') return { at: from };
  let at = from + 1;
  for (let end = past(IN_STRING, text, at); end > at; end = past(IN_STRING, text, at)) at = end;
  return text[at] === '"' ? { at: at + 1, awaits } : { at };
}

function past(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  return match === null ? at : at + match[0].length;
}
