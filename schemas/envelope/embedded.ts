import { brokenAt } from '#schemas/json/broken';

/** A JSON text within another text: an object, or a string that begins with one. */
export interface Embedded {
  readonly text: string;
  /** Characters before it. */
  readonly at: number;
  /** The backslashes before its quotes were taken off. */
  readonly isEscaped: boolean;
}

const BEGINNING = /"\s*\{\s*\\|\{\s*[\\"]/g;
/** Beginnings that are tried in one text. */
const MOST = 5_000;

/** The JSON objects that stand in a text, none within another. */
export function* embeddedJson(text: string): Generator<Embedded> {
  let from = 0;
  for (let tries = 0; tries < MOST; tries += 1) {
    BEGINNING.lastIndex = from;
    const at = BEGINNING.exec(text)?.index;
    if (at === undefined) return;
    const [found, length] = jsonAt(text.slice(at));
    if (found !== undefined) yield { ...found, at };
    from = at + length;
  }
}

/** The JSON text with which a text begins, and how many characters are done with. */
function jsonAt(text: string): readonly [Omit<Embedded, 'at'> | undefined, number] {
  const plain = beginning(text);
  if (plain !== undefined) return [{ text: plain, isEscaped: false }, plain.length];
  if (!/^\{\s*\\/.test(text)) return [undefined, 1];
  const line = text.split('\n', 1)[0] ?? '';
  const unescaped = beginning(line.replaceAll(/\\(["\\/])/g, '$1'));
  return unescaped === undefined ? [undefined, 1] : [{ text: unescaped, isEscaped: true }, unescaped.length];
}

function beginning(text: string): string | undefined {
  const whole = text.slice(0, brokenAt(text)).trimEnd();
  try {
    JSON.parse(whole);
    return whole;
  } catch {
    return undefined;
  }
}
