import type { Mistake } from '#schemas/signature/diagnosis/mistake';
import { type CodePage, inCodePage, readIn } from './code-pages.ts';

/** A mistake in the bytes that a text becomes before they are signed. */
export interface EncodingMistake extends Mistake {
  /** The bytes that are signed instead of the UTF-8 of the text. */
  encoded(text: string): Buffer;
}

const UTF8 = 'Sign the UTF-8 bytes of the string.';
const AS_IT_IS = 'Sign the characters as the message has them, without a Unicode normal form.';

/** Text encodings that people fall into, mostly since they are the default of a language or a machine. */
export const encodingMistakes: readonly EncodingMistake[] = [
  ...(['NFC', 'NFD', 'NFKC', 'NFKD'] as const).map((form) => ({
    id: form.toLowerCase(),
    title: `the text is normalised before it is signed, as by Unicode ${form}`,
    advice: AS_IT_IS,
    encoded: (text: string) => Buffer.from(text.normalize(form)),
  })),
  encoding('ascii', 'ASCII, a question mark for each other character', (text) => replaced(text, /[^\0-\x7f]/gu, '?')),
  encoding('ascii-units', 'ASCII, a question mark for each other UTF-16 unit', (text) =>
    replaced(text, /[^\0-\x7f]/g, '?'),
  ),
  encoding('ascii-bytes', 'ASCII, a question mark for each other byte', (text) =>
    Buffer.from(Buffer.from(text).map((byte) => (byte > 0x7f ? 0x3f : byte))),
  ),
  encoding('ascii-only', 'ASCII, without any other character', (text) => replaced(text, /[^\0-\x7f]/gu, '')),
  encoding('windows-874', 'TIS-620 (Windows-874, the Thai code page)', (text) => inCodePage(text, 'windows-874')),
  encoding('latin1', 'Latin-1 (ISO-8859-1)', (text) => inCodePage(text, 'iso-8859-1')),
  encoding('latin1-low-bytes', 'Latin-1, the low byte of each UTF-16 unit', (text) => Buffer.from(text, 'latin1')),
  encoding('windows-1252', 'Windows-1252', (text) => inCodePage(text, 'windows-1252')),
  encoding('utf-16le', 'UTF-16LE', (text) => Buffer.from(text, 'utf16le')),
  encoding('utf-16be', 'UTF-16BE', bigEndian),
  encoding('utf-16le-bom', 'UTF-16LE with a byte order mark', (text) => Buffer.from(`\ufeff${text}`, 'utf16le')),
  encoding('utf-16be-bom', 'UTF-16BE with a byte order mark', (text) => bigEndian(`\ufeff${text}`)),
  encoding('utf-8-bom', 'UTF-8 with a byte order mark', (text) => Buffer.from(`\ufeff${text}`)),
  encoding('cesu-8', 'modified UTF-8, in which each half of a surrogate pair is encoded by itself', cesu8),
  ...(['iso-8859-1', 'windows-1252', 'windows-874'] as const).map(twice),
];

function encoding(id: string, name: string, encoded: (text: string) => Buffer): EncodingMistake {
  return { id, title: `the text is encoded as ${name}`, advice: UTF8, encoded };
}

/** UTF-8 that was taken for the text of a code page. */
function twice(page: CodePage): EncodingMistake {
  return {
    id: `utf-8-as-${page}`,
    title: `the UTF-8 of the text is read as ${page} and encoded once more`,
    advice: UTF8,
    encoded: (text) => Buffer.from(readIn(Buffer.from(text), page)),
  };
}

function replaced(text: string, signs: RegExp, by: string): Buffer {
  return Buffer.from(text.replaceAll(signs, by));
}

function bigEndian(text: string): Buffer {
  return Buffer.from(text, 'utf16le').swap16();
}

function cesu8(text: string): Buffer {
  return Buffer.concat(text.split('').map((unit) => (/[\ud800-\udfff]/.test(unit) ? half(unit) : Buffer.from(unit))));
}

function half(unit: string): Buffer {
  const code = unit.charCodeAt(0);
  return Buffer.from([0xe0 | (code >> 12), 0x80 | ((code >> 6) & 0x3f), 0x80 | (code & 0x3f)]);
}
