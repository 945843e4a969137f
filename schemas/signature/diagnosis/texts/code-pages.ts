/** Code pages of one byte a character that texts in Thai or of the West are kept in; TIS-620 is a part of the first. */
export type CodePage = 'windows-874' | 'windows-1252' | 'iso-8859-1';

const maps = new Map<CodePage, ReadonlyMap<string, number>>();

/** The bytes of a text in a code page; what it does not have becomes a question mark. */
export function inCodePage(text: string, page: CodePage): Buffer {
  const bytes = bytesOf(page);
  return Buffer.from([...text].map((sign) => bytes.get(sign) ?? 0x3f));
}

/** The text whose bytes in a code page these are the characters of, read as UTF-8; `undefined` where it was not come by so. */
export function rereadAsUtf8(text: string, page: CodePage): string | undefined {
  const bytes = bytesOf(page);
  const found = [...text].map((sign) => bytes.get(sign));
  if (found.includes(undefined)) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(Uint8Array.from(found as number[]));
  } catch {
    return undefined;
  }
}

/** What Windows-1252 has from 0x80 to 0x9f, where Latin-1 has control characters. Written out, since some releases of Node decode it as Latin-1. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** The text that bytes spell in a code page. */
export function readIn(bytes: Uint8Array, page: CodePage): string {
  if (page === 'windows-874') return new TextDecoder(page).decode(bytes);
  const latin = Buffer.from(bytes).toString('latin1');
  if (page === 'iso-8859-1') return latin;
  return latin.replaceAll(/[\x80-\x9f]/g, (sign) => WINDOWS[sign.charCodeAt(0) - 0x80] ?? sign);
}

function bytesOf(page: CodePage): ReadonlyMap<string, number> {
  const known = maps.get(page);
  if (known) return known;
  const all = Array.from({ length: 256 }, (_, byte) => [readIn(Uint8Array.of(byte), page), byte] as const);
  const made = new Map(all.filter(([sign]) => sign !== '\ufffd'));
  maps.set(page, made);
  return made;
}
