/** Levels of nesting beyond which a text is refused. */
const DEEPEST = 512;

/** A fault of a text that is valid JSON by itself, and the offset of the character where it stands. */
export interface Defect {
  readonly fault: 'duplicate-member' | 'too-deep';
  readonly at: number;
  readonly detail: string;
}

/** The first repeated member name or level too deep in a valid JSON text, or `undefined`. */
export function defectOf(text: string): Defect | undefined {
  const open: (Set<string> | undefined)[] = [];
  let names: Set<string> | undefined;
  let isName = false;
  for (let at = 0; at < text.length; at += 1) {
    switch (text.charCodeAt(at)) {
      case 0x22: {
        const end = stringEnd(text, at);
        const name = isName && names ? nameIn(text, at, end) : undefined;
        if (name !== undefined && names?.has(name)) return { fault: 'duplicate-member', at, detail: said(name) };
        if (name !== undefined) names?.add(name);
        isName = false;
        at = end;
        break;
      }
      case 0x7b:
      case 0x5b:
        if (open.length === DEEPEST) return { fault: 'too-deep', at, detail: `more than ${DEEPEST} levels` };
        open.push(names);
        isName = text[at] === '{';
        names = isName ? new Set() : undefined;
        break;
      case 0x7d:
      case 0x5d:
        names = open.pop();
        break;
      case 0x2c:
        isName = names !== undefined;
        break;
    }
  }
  return undefined;
}

/** The offset of the quote that ends the string which begins at `from`. */
function stringEnd(text: string, from: number): number {
  for (let end = text.indexOf('"', from + 1); ; end = text.indexOf('"', end + 1)) {
    let escapes = 0;
    while (text[end - 1 - escapes] === '\\') escapes += 1;
    if (escapes % 2 === 0) return end;
  }
}

/** One name may be spelled in several ways. */
function nameIn(text: string, from: number, end: number): string {
  const name = text.slice(from + 1, end);
  return name.includes('\\') ? (JSON.parse(`"${name}"`) as string) : name;
}

function said(name: string): string {
  return `the member ${JSON.stringify(name.length > 40 ? `${name.slice(0, 40)}…` : name)} stands twice`;
}
