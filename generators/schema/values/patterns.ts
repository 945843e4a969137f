import * as fc from 'fast-check';
import { email, instant, url } from './formats.ts';
import type { Kind } from './kind.ts';

const digits = (min: number, max: number): fc.Arbitrary<string> =>
  fc.integer({ min, max }).map((length) => '1234567890'.repeat(3).slice(0, length));

const number = (min: number, max: number): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 6, arbitrary: fc.integer({ min, max }).map(String) },
    { weight: 1, arbitrary: fc.constantFrom(String(min), String(max)) },
  );

const text = fc.string({ unit: fc.constantFrom(...'abcxyz019-_.ABกข่ำé"\\/&<%+😀'), minLength: 1, maxLength: 10 });
const spaced = fc.oneof(
  { weight: 4, arbitrary: text },
  { weight: 1, arbitrary: fc.tuple(text, text).map((words) => words.join(' ')) },
);
const repeated = (length: number): string | undefined => (length < 0 ? undefined : 'a'.repeat(length));
const padded = (start: string) => (length: number) => (length <= start.length ? undefined : start.padEnd(length, 'a'));

const offsets = fc.constantFrom('+0000', '+00:00', '+0700', '+07:00', '-0530');
const fraction = fc.constantFrom('', '', '.5', '.123456789');

/** Base64 of 64 bytes, cheap to make: a few characters vary. */
const base64 = fc
  .integer({ min: 0, max: 64 ** 4 - 1 })
  .map((bits) => `${Buffer.from(bits.toString(16).padStart(8, '0').repeat(8)).toString('base64').slice(0, 86)}==`);

const absolute: Kind = { some: fc.oneof(url, fc.constant('app://shop/return')), ofLength: padded('https://e.th/') };
const web: Kind = { some: url, ofLength: padded('https://e.th/') };
const mail = (length: number): string | undefined =>
  length < 14 ? undefined : `${'a'.repeat(length - 12)}@example.com`;

/** 29 February is a day of leap years only. */
const LEAP = '([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29';
const COMMON =
  '[0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))';
const DAY = `(${LEAP}|${COMMON})T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]`;

/** Generators for the patterns of the kit's schemas, by their text; any other pattern is generated from its expression. */
export const PATTERNS: Readonly<Record<string, Kind>> = {
  '^[A-Za-z0-9+/]{86}==$': { some: base64 },
  '^[A-Z]{3}$': { some: fc.constantFrom('THB', 'USD', 'JPY', 'KWD') },
  '^[A-Z]{2}$': { some: fc.constantFrom('TH', 'LA', 'DE') },
  '^[0-9]{4,24}$': { some: digits(4, 24), ofLength: (length) => '1234567890'.repeat(10).slice(0, length) },
  '^[0-9]{1,10}$': { some: fc.oneof(fc.constantFrom('0', '20000', '3613', '9999'), digits(1, 10)) },
  '^[1-9][0-9]{0,9}$': { some: number(1, 4_294_967_295) },
  '^([1-9][0-9]{0,12}|10000000000000)$': { some: number(1, 10_000_000_000_000) },
  '^([1-9][0-9]{4,12}|10000000000000)$': { some: number(10_000, 10_000_000_000_000) },
  '^([1-9][0-9]{4,6}|[1-4][0-9]{7}|50000000)$': { some: number(10_000, 50_000_000) },
  '^[^ \\t\\n\\u000B\\r\\u0000]([\\s\\S]*[^ \\t\\n\\u000B\\r\\u0000])?$': { some: spaced, ofLength: repeated },
  '^[^;]*$': { some: fc.oneof(spaced, fc.constant('')), ofLength: repeated },
  '^[^;]+$': { some: spaced, ofLength: repeated },
  '^[^@\\s]+@[^@\\s]+$': { some: email, ofLength: mail },
  '^[^@\\s;]+@[^@\\s;]+$': { some: email, ofLength: mail },
  '^https?://\\S+$': web,
  '^https?://[^\\s;]+$': web,
  '^[A-Za-z][A-Za-z0-9+.-]*://\\S+$': absolute,
  '^(/[\\s\\S]*)?$': { some: fc.constantFrom('', '/', '/payment/sum/amount', '/a~1b/0') },
  [`^${DAY}(Z|[+-]([01][0-9]|2[0-3]):?[0-5][0-9])$`]: {
    some: fc.tuple(instant, offsets).map((parts) => parts.join('')),
  },
  [`^${DAY}[+-]([01][0-9]|2[0-3])(:?[0-5][0-9])?$`]: {
    some: fc.tuple(instant, fc.oneof(offsets, fc.constant('+07'))).map((parts) => parts.join('')),
  },
  [`^${DAY}(\\.[0-9]{1,9})?(Z|[+-]([01][0-9]|2[0-3]):?[0-5][0-9])$`]: {
    some: fc.tuple(instant, fraction, fc.oneof(offsets, fc.constant('Z'))).map((parts) => parts.join('')),
  },
};
