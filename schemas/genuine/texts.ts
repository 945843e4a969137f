/** A kind of text that people and systems write, with one value of it; web layers like to change each of them. */
export interface TextClass {
  readonly id: string;
  /** What is special about it, to complete “a text with …”. */
  readonly title: string;
  readonly value: string;
}

const text = (id: string, title: string, value: string): TextClass => ({ id, title, value });

/** Texts that are one line of characters and begin and end with one that is no blank. */
const LINES: readonly TextClass[] = [
  text('plus', 'a plus sign, which form decoding turns into a blank', 'tea+milk 1+1'),
  text('percent', 'percent signs, also before hexadecimal digits', '100%, 5%25 and %41'),
  text('quotes', 'both kinds of quotes', `"iced" and 'hot'`),
  text('markup', 'markup and character references', '<b>tea</b> &amp; milk & <i>'),
  text('backslash', 'backslashes', 'C:\\tea\\n \\u0e0a'),
  text('slash', 'slashes', 'tea/milk // 1/2'),
  text('separators', 'the characters that join what is signed', 'a:b;c;d:0;payment:id'),
  text('equals', 'characters that have a meaning in a query', 'a=b&c=d#e?f'),
  text('braces', 'braces and brackets as in JSON', '{"a":[1]} $(b) {{c}}'),
  text('thai', 'Thai letters, vowels and tone marks', 'ค่าน้ำชา ผู้ใหญ่ ๒ แก้ว'),
  text('thai-sara-am', 'the vowel sara am, which normal forms take apart', 'น้ำชาดำ ทำบุญ'),
  text('composed', 'a composed letter', 'caf\u00e9'),
  text('decomposed', 'a letter with a combining accent', 'cafe\u0301'),
  text('compatibility', 'characters that compatibility forms replace', 'ﬁne ½ ① Ａ'),
  text('astral', 'a character beyond the first plane', 'ชา 🍵 𝒯'),
  text('joined', 'characters joined by a zero width joiner', '👩‍🌾 tea'),
  text('right-to-left', 'letters that run from right to left', 'שלום مرحبا'),
  text('inner-blanks', 'several blanks in a row', 'tea   with    milk'),
  text('null-word', 'the word null', 'null'),
  text('boolean-word', 'the word true', 'true'),
  text('leading-zeros', 'digits with zeros in front', '000120'),
  text('digits', 'digits alone', '6612345678'),
  text('exponent', 'the spelling of a number with an exponent', '1e5'),
  text('zero', 'the digit zero alone', '0'),
  text('letter-case', 'letters of both cases', 'TeA mIlK'),
];

/** Texts that tidy layers cut, fold or strip. */
const UNTIDY: readonly TextClass[] = [
  text('blank-before', 'a blank at the beginning', ' tea'),
  text('blank-behind', 'a blank at the end', 'tea '),
  text('line-feed', 'a line feed', 'tea\nmilk'),
  text('carriage-return', 'a carriage return and a line feed', 'tea\r\nmilk'),
  text('tab', 'a tab', 'tea\tmilk'),
  text('no-break-blank', 'a blank that does not break the line', 'tea\u00a0milk\u2009'),
  text('zero-width', 'characters without width', '\u200btea\ufeff'),
  text('controls', 'control characters', 'tea\u0001\u001f\u007fmilk'),
  text('line-separator', 'the separators of lines and paragraphs', 'tea\u2028milk\u2029'),
  text('empty', 'no characters at all', ''),
];

/** The longest text of a length in characters: letters beyond ASCII, so that a count of bytes is another. */
export const longText = (length: number): TextClass => text('longest', `${length} characters`, 'ก'.repeat(length));

/** Every class of text. */
export const textClasses: readonly TextClass[] = [...LINES, ...UNTIDY];
