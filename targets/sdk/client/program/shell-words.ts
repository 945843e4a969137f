import { usage } from '#core/faults';

const WORD = /\s*((?:[^\s"'\\]|\\.|"(?:[^"\\]|\\.)*"|'[^']*')+)/suy;
const PIECE = /"((?:[^"\\]|\\.)*)"|'([^']*)'|\\(.)|([^\s"'\\]+)/gsu;

/** The words of a command line as a shell splits them: blanks, both kinds of quotes and `\`, and nothing else. Throws a usage fault. */
export function shellWords(text: string): readonly string[] {
  const words: string[] = [];
  const rest = text.trimEnd();
  let end = 0;
  while (end < rest.length) {
    WORD.lastIndex = end;
    const match = WORD.exec(rest);
    if (match === null) throw usage(`the command \`${text}\` has a quote that does not end`);
    words.push(unquoted(match[1] ?? ''));
    end = WORD.lastIndex;
  }
  return words;
}

function unquoted(word: string): string {
  return word.replace(PIECE, (_, double?: string, single?: string, escaped?: string, plain?: string) =>
    double === undefined ? (single ?? escaped ?? plain ?? '') : double.replaceAll(/\\(["\\$`])/g, '$1'),
  );
}
