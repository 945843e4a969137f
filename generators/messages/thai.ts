import * as fc from 'fast-check';
import type { Satang } from '#core/money';
import { weighted } from '#generators/schema/values/choice';
import { instant } from '#generators/schema/values/formats';

/** Thai words and what careless code does to them: combining marks, both normal forms, marks without a width. */
const WORDS = [
  'ชา',
  'สมชาย',
  'ใจดี',
  'น้ำ',
  'น้ํา',
  'ที่อยู่',
  'เบี้ย',
  'กรุงเทพฯ',
  'ก\u200Bข',
  'ไทย\u200D',
  '๑๐๐ บาท',
  'ค\u0E49\u0E38',
  'ค\u0E38\u0E49',
  'café',
  'cafe\u0301',
  'ร้าน “อาหาร”',
] as const;

/** Thai texts of one to three words; no `;`, which Payment Page forbids. */
export const thaiText: fc.Arbitrary<string> = weighted(
  [5, fc.constantFrom(...WORDS)],
  [2, fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(...WORDS)).map((words) => words.join(' '))],
);

/** Names of people, Thai and Latin, with what names may hold. */
export const personName: fc.Arbitrary<string> = fc.constantFrom(
  'สมชาย',
  'Somchai',
  'ณัฐฐา',
  'สุขสวัสดิ์',
  "O'Neil",
  'ปิ่นแก้ว',
  'van der Berg',
  'Ngọc',
);

/** Payment ids: random enough never to meet again in a run, also without letter case; now and then an unusual one. */
export const paymentId: fc.Arbitrary<string> = fc
  .tuple(
    weighted([6, fc.constantFrom('p-', 'order_', '')], [1, fc.constantFrom('สั่งซื้อ-', 'a b/', '#%&=', 'É-')]),
    fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER }),
  )
  .map(([start, number]) => `${start}${number}`);

/** Different payment ids; two that differ in letter case only count as one. */
export const paymentIds = (count: number): fc.Arbitrary<readonly string[]> =>
  fc.uniqueArray(paymentId, { minLength: count, maxLength: count, selector: (id) => id.toLowerCase() });

/** Customer ids. */
export const customerId: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom('c', 'customer', 'ลูกค้า'), fc.integer({ min: 1, max: 999_999 }))
  .map(([start, number]) => `${start}${number}`);

/** Amounts in satang within limits: the limits themselves, whole baht, and odd satang. */
export function amounts(min: Satang, max: Satang): fc.Arbitrary<Satang> {
  const baht = fc.integer({ min: Math.ceil(min / 100), max: Math.max(Math.ceil(min / 100), Math.floor(max / 100)) });
  return weighted(
    [3, fc.integer({ min, max: Math.min(max, min + 999_999) })],
    [3, baht.map((whole) => Math.min(max, whole * 100))],
    [1, fc.constantFrom(min, max)],
  );
}

/** Real dates with an offset, as callbacks spell them. */
export const dateWithOffset: fc.Arbitrary<string> = fc
  .tuple(instant, fc.constantFrom('+0000', '+0000', '+0700', '+07:00'))
  .map(([time, offset]) => time + offset);

/** Thai telephone numbers, national and international, digits only. */
export const phone: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom('08', '09', '668'), fc.integer({ min: 0, max: 99_999_999 }))
  .map(([start, number]) => `${start}${String(number).padStart(8, '0')}`);
