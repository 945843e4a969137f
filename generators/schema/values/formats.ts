import * as fc from 'fast-check';
import type { Kind } from './kind.ts';

const octet = fc.integer({ min: 0, max: 255 });

/** Addresses of IPv4, most of them from the ranges reserved for examples. */
export const ipv4: fc.Arbitrary<string> = fc.oneof(
  { withCrossShrink: true },
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 255 }).map((last) => `192.0.2.${last}`) },
  { weight: 1, arbitrary: fc.tuple(octet, octet, octet, octet).map((octets) => octets.join('.')) },
);

/** Addresses of IPv6 in the range reserved for examples. */
export const ipv6: fc.Arbitrary<string> = fc
  .integer({ min: 1, max: 0xffff })
  .map((last) => `2001:db8::${last.toString(16)}`);

const mailbox = fc.constantFrom('a', 'somchai', 'malee.s', 'somchai+shop', "o'neil", 'x_1');
const domain = fc.constantFrom('example.com', 'example.co.th', 'mail.example.org');

/** E-mail addresses at example domains. */
export const email: fc.Arbitrary<string> = fc.tuple(mailbox, domain).map(([name, host]) => `${name}@${host}`);

const path = fc.constantFrom('', '/', '/done', '/a/b?c=d', '/%E0%B8%81', '/q?x=1&y=%20#top');

/** Web addresses at example hosts. */
export const url: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom('http', 'https'), domain, path)
  .map(([scheme, host, rest]) => `${scheme}://${host}${rest}`);

const FIRST = Date.UTC(2000, 0, 1) / 1000;
const LAST = Date.UTC(2037, 11, 31) / 1000;

/** Instants in whole seconds from 2000 to 2037, as ISO 8601 in UTC without the offset; more often at the turn of a day. */
export const instant: fc.Arbitrary<string> = fc
  .oneof(
    { weight: 5, arbitrary: fc.integer({ min: FIRST, max: LAST }) },
    { weight: 1, arbitrary: fc.integer({ min: 1, max: 366 }).map((day) => Date.UTC(2024, 0, day) / 1000) },
    { weight: 1, arbitrary: fc.constantFrom(FIRST, LAST, Date.UTC(2024, 1, 29, 23, 59, 59) / 1000) },
  )
  .map((seconds) => new Date(seconds * 1000).toISOString().slice(0, 19));

const offset = fc.constantFrom('Z', '+00:00', '+07:00', '-05:30');

/** Generators of the values of the `format` keyword. */
export const FORMATS: Readonly<Record<string, Kind>> = {
  ipv4: { some: ipv4 },
  ipv6: { some: ipv6 },
  email: { some: email, ofLength: (length) => (length < 14 ? undefined : `${'a'.repeat(length - 12)}@example.com`) },
  uri: { some: url, ofLength: longUrl },
  'uri-reference': { some: url, ofLength: longUrl },
  'date-time': { some: fc.tuple(instant, offset).map(([time, zone]) => `${time}${zone}`) },
  date: { some: instant.map((time) => time.slice(0, 10)) },
  uuid: { some: fc.uuid() },
};

function longUrl(length: number): string | undefined {
  const start = 'https://example.com/';
  return length < start.length ? undefined : start.padEnd(length, 'a');
}
