const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\ufffe\uffff]/gu;

/**
 * A text from a target with nothing hidden in it: control, invisible and direction-changing characters become their
 * code (`⟨U+202E⟩`), halves of characters `\ufffd`. Line feeds and tabs stay. What comes out moves no terminal, turns no
 * line around, and consists of characters that XML 1.0 and HTML allow.
 */
export function visible(text: string): string {
  return text.replaceAll(UNSEEN, spelled);
}

function spelled(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (character === '\n' || character === '\t') return character;
  return code >= 0xd800 && code <= 0xdfff ? '\ufffd' : named(code);
}

function named(code: number): string {
  return `⟨U+${code.toString(16).toUpperCase().padStart(4, '0')}⟩`;
}

/** The same on one line, for places where a line feed of a target could pass for a line of the report. */
export function oneLine(text: string): string {
  return visible(text).replaceAll(/[\n\t]/g, (character) => named(character.charCodeAt(0)));
}

/** A long text with its middle left out, both ends kept, saying how much is missing. */
export function clipped(text: string, most: number): string {
  if (text.length <= most) return text;
  const half = Math.floor(most / 2);
  return `${text.slice(0, half)} … [${text.length - 2 * half} characters left out] … ${text.slice(-half)}`;
}
