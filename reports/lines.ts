/** Widest and narrowest line that still reads well. */
const WIDEST = 120;
const NARROWEST = 40;

/** A width to write to: the terminal's, within what reads well; 100 columns where it is not known. */
export function readable(width = 100): number {
  return Math.min(WIDEST, Math.max(NARROWEST, width));
}

/** The columns that a text takes in a terminal: Thai vowels and tones above and below take none. */
export function columns(text: string): number {
  return [...text].filter((character) => !/\p{M}/u.test(character)).length;
}

/** A text broken into lines of at most `width` columns, at spaces where there are any. */
export function wrapped(text: string, width: number): readonly string[] {
  return text.split('\n').flatMap((line) => paragraph(line.replaceAll('\t', '  '), width));
}

function paragraph(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').flatMap((one) => pieces(one, width))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (columns(longer) <= width) {
      line = longer;
      continue;
    }
    lines.push(line);
    line = word;
  }
  return [...lines, line];
}

/** A word in pieces that fit on a line, never split before a mark that belongs to the letter in front of it. */
function pieces(word: string, width: number): readonly string[] {
  if (columns(word) <= width) return [word];
  const letters = word.match(/\P{M}\p{M}*|\p{M}+/gu) ?? [];
  const count = Math.ceil(letters.length / width);
  return Array.from({ length: count }, (_, index) => letters.slice(index * width, (index + 1) * width).join(''));
}

/** A text behind a label, its further lines under its first. */
export function labelled(label: string, text: string, width: number): readonly string[] {
  const margin = ' '.repeat(columns(label));
  return wrapped(text, width - columns(label)).map((line, index) => (index === 0 ? label : margin) + line);
}

/** Rows as lines with columns aligned: the first to the left, the others to the right. */
export function table(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => columns(row[column] ?? ''))));
  return rows.map((row) => row.map((cell, column) => padded(cell, widths[column] ?? 0, column === 0)).join('   '));
}

function padded(cell: string, width: number, left: boolean): string {
  const room = ' '.repeat(Math.max(0, width - columns(cell)));
  return left ? cell + room : room + cell;
}
