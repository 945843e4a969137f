const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  plus: '+',
  equals: '=',
  sol: '/',
};

const ESCAPE = /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-z]{2,6}));/g;

/** A text with the escapes of HTML put back to the characters that they stand for; those that are unknown stay. */
export function withoutHtmlEscapes(text: string): string {
  return text.replaceAll(ESCAPE, (escaped, decimal: string, hexadecimal: string, name: string) => {
    if (name !== undefined) return NAMED[name] ?? escaped;
    const code = decimal === undefined ? Number.parseInt(hexadecimal, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : escaped;
  });
}
