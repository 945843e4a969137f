import type { Satang } from '#core/money';

const THAI_ZERO = 0x0e50;

/**
 * The amounts in satang that a text may mean: no document says how one is written, so every usual way counts. Points,
 * commas, blanks and apostrophes separate thousands or satang, digits may be Thai, and other numbers may stand beside it.
 * What a page lays out in boxes stands on lines of its own in its text, and may be one number all the same.
 */
export function amountsIn(text: string): readonly Satang[] {
  const digits = latinDigits(text);
  const texts = [digits, digits.replaceAll(/\s*\n\s*/g, '')];
  const numbers = texts.flatMap((one) => one.match(/\d(?:[\d.,'’ \u00a0\u2009\u202f]*\d)?/g) ?? []);
  return [...new Set([...numbers.flatMap(readings), ...inTwoUnits(digits)])];
}

function readings(number: string): readonly Satang[] {
  const plain = number.replaceAll(/\D/g, '');
  // Satang that are raised above the line have no point before them.
  if (/^\d{1,3}(?:[.,'’]\d{3})*[.,'’]\d{5}$/.test(number)) return [Number(plain)];
  const decimals = /[.,](\d{1,2})$/.exec(number)?.[1];
  const whole = Number(plain) * 100;
  if (decimals === undefined) return [whole];
  const before = number.slice(0, -decimals.length - 1).replaceAll(/\D/g, '');
  return [Number(before) * 100 + Number(decimals.padEnd(2, '0'))];
}

/** Baht and satang, each with its word: `128 บาท 39 สตางค์`. */
function inTwoUnits(text: string): readonly Satang[] {
  const [, baht = '', satang = ''] =
    /(\d[\d., ]*)\s*(?:baht|บาท)\D{0,5}(\d{1,2})\s*(?:satang|สตางค์)/iu.exec(text) ?? [];
  return baht === '' ? [] : [Number(baht.replaceAll(/\D/g, '')) * 100 + Number(satang)];
}

/** A text with Latin digits where it has Thai ones. */
export function latinDigits(text: string): string {
  return text.replaceAll(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - THAI_ZERO));
}

const BAHT = /฿|บาท|baht|THB/iu;
const OTHERS = /[$€£¥₽₹₩₫]|(?<![A-Z])(?:USD|EUR|GBP|JPY|CNY|SGD|RUB|INR|MYR|VND)(?![A-Z])/u;

/** The sign or code of another currency in a text that names no baht; `undefined` where it names none, or both. */
export function otherCurrencyIn(text: string): string | undefined {
  return BAHT.test(text) ? undefined : OTHERS.exec(text)?.[0];
}
