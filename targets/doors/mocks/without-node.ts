import { hmac } from '@noble/hashes/hmac.js';
import { sha1 } from '@noble/hashes/legacy.js';
import { sha512 } from '@noble/hashes/sha2.js';

/** What the reference takes of Node, for bundles that also run in a browser. */

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A secret, kept as its bytes. */
export function createSecretKey(text: string, _encoding: 'utf8'): Uint8Array {
  return utf8(text);
}

/** HMAC-SHA512 of a text, in Base64. */
export function createHmac(_algorithm: 'sha512', key: string | Uint8Array) {
  return {
    update: (text: string, _encoding: 'utf8') => ({
      digest: (_form: 'base64') =>
        btoa(String.fromCharCode(...hmac(sha512, typeof key === 'string' ? utf8(key) : key, utf8(text)))),
    }),
  };
}

/** SHA-1 of a text in hexadecimal digits, of which identifiers are made. */
export function createHash(_algorithm: 'sha1') {
  return {
    update: (text: string) => ({
      digest: (_form: 'hex') => [...sha1(utf8(text))].map((byte) => byte.toString(16).padStart(2, '0')).join(''),
    }),
  };
}

/** Compares all bytes, whichever differ. */
export function timingSafeEqual(one: Uint8Array, other: Uint8Array): boolean {
  return (
    one.length === other.length && one.reduce((differ, byte, index) => differ | (byte ^ Number(other[index])), 0) === 0
  );
}

const IPV4 = /^(25[0-5]|2[0-4]\d|1?\d?\d)(\.(25[0-5]|2[0-4]\d|1?\d?\d)){3}$/;

/** 4 or 6 for an IP address, 0 for any other text. */
export function isIP(text: string): 0 | 4 | 6 {
  if (IPV4.test(text)) return 4;
  return text.includes(':') && URL.canParse(`http://[${text}]/`) ? 6 : 0;
}

/** Schemas are read from files, which no mock needs. */
export function readFileSync(): never {
  throw new Error('there are no files in a browser');
}

/** Fonts of Payment Page lie in a package, and a mock shows no page. */
export function createRequire(_from: string): { readonly resolve: (name: string) => never } {
  return { resolve: readFileSync };
}
