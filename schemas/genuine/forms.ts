import type { TextClass } from './texts.ts';

const form = (id: string, title: string, value: string): TextClass => ({ id, title, value });

/** E-mail addresses with what may stand before the `@` (RFC 5322, `atext`), and letters of both cases. */
export const emails: readonly TextClass[] = [
  form('plus', 'a plus sign', 'som+tea@example.com'),
  form('percent', 'a percent sign before hexadecimal digits', 'som%41@example.com'),
  form('apostrophe', 'an apostrophe', "o'neil@example.com"),
  form('ampersand', 'an ampersand', 'tea&milk@example.com'),
  form('slash', 'a slash', 'tea/milk@example.com'),
  form('equals', 'an equals sign', 'tea=milk@example.com'),
  form('digits', 'digits alone, with zeros in front', '00120@example.com'),
  form('letter-case', 'letters of both cases', 'Som.Chai@Example.COM'),
];

/** Web addresses with what may stand in one (RFC 3986). */
export const addresses: readonly TextClass[] = [
  form('query', 'a query', 'https://shop.example/back?order=12&lang=th'),
  form('plus', 'a plus sign in its query', 'https://shop.example/back?q=tea+milk'),
  form('percent', 'an escaped blank and slash', 'https://shop.example/back%20to?next=%2Fcart%3Fa%3D1'),
  form('escaped-thai', 'escaped Thai letters', 'https://shop.example/%E0%B8%8A%E0%B8%B2?from=%E0%B8%81'),
  form('semicolon', 'semicolons and quotes', "https://shop.example/a;b=1;c=2?x='1';y=2"),
  form('fragment', 'a fragment', 'https://shop.example/#/orders/12?done=1'),
  form('port', 'a port', 'https://shop.example:8443/back'),
  form('letter-case', 'letters of both cases', 'https://Shop.Example/Back?Order=Ab'),
];

/** Forms of an IP address of version 6. */
export const ipAddresses: readonly TextClass[] = [
  form('short', 'a shortened IPv6 address', '2001:db8::7'),
  form('upper-case', 'an IPv6 address in upper case', '2001:DB8:0:0:0:0:0:7'),
  form('mapped', 'an IPv4 address as one of IPv6', '::ffff:198.51.100.7'),
];

/** Telephone numbers, which are texts of digits. */
export const telephones: readonly TextClass[] = [
  form('leading-zero', 'a zero in front', '0812345678'),
  form('long', 'more digits than a 64-bit integer holds', '008001234567890123456789'),
];
