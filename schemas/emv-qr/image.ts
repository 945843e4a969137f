import { PNG } from 'pngjs';
import decodeQR, { type Image } from 'qr/decode.js';
import { said } from '#core/faults';

/** What came of looking for a QR code in an image: its text, or why this kit cannot read it, which says nothing of the image. */
export type ImageReading = { readonly text: string } | { readonly unreadable: string };

/** Larger images are not unpacked: a QR code on a page never needs them, and a hostile one could fill the memory. */
const MOST_PIXELS = 16_000_000;

/** How hard the reader tries beyond the first look. It has no limit of time: a verdict must not hang on the load of a machine. */
const EFFORT = 8;

/**
 * Reads the QR code in an image: a data URI of any media type, the bare Base64 of an image, or SVG as text. What it is
 * shows in its bytes, whatever the media type says. `undefined` where the text is no image. Never throws.
 */
export function readQrImage(data: string): ImageReading | undefined {
  if (SVG.test(data)) return unread('image/svg+xml');
  const uri = uriParts(data);
  if (uri) return fromBytes(uri.bytes) ?? unread(uri.mediaType || 'what has no media type');
  const bytes = base64Bytes(data);
  return bytes && fromBytes(bytes);
}

const SVG = /^\s*<(\?xml|svg|!doctype svg)/i;

/** What a data URI holds; `undefined` for any other text, and where it holds nothing. */
function uriParts(data: string): { readonly mediaType: string; readonly bytes: Buffer } | undefined {
  const [, mediaType = '', encoding = '', payload = ''] = /^data:([^;,]*)([^,]*),(.*)$/s.exec(data) ?? [];
  if (payload === '') return undefined;
  const bytes = /;base64$/i.test(encoding) ? Buffer.from(payload, 'base64') : Buffer.from(decodedUri(payload));
  return { mediaType, bytes };
}

/** An image in a form that this kit does not read, for what can draw it: a browser. */
export interface ForeignImage {
  readonly mediaType: string;
  readonly bytes: Buffer;
}

/** The image in a text where this kit does not read its form; `undefined` where it does, or where it is no image. Never throws. */
export function foreignImage(data: string): ForeignImage | undefined {
  if (SVG.test(data)) return { mediaType: 'image/svg+xml', bytes: Buffer.from(data) };
  const uri = uriParts(data);
  const bytes = uri ? uri.bytes : base64Bytes(data);
  if (!bytes) return undefined;
  const mediaType = formatOf(bytes)?.mediaType ?? uri?.mediaType ?? '';
  return /^image\/(?!png$)[\w.+-]+$/.test(mediaType) ? { mediaType, bytes } : undefined;
}

/** The text of the QR code in a PNG, such as a screenshot; `undefined` where the kit can read none. */
export function qrInPng(bytes: Buffer): string | undefined {
  const reading = fromBytes(bytes);
  return reading && 'text' in reading ? reading.text : undefined;
}

/** The beginnings of image files that pages carry, one character a byte. */
const FORMATS: readonly { readonly mediaType: string; begins(head: string): boolean }[] = [
  { mediaType: 'image/png', begins: (head) => head.startsWith('\x89PNG\r\n\x1a\n') },
  { mediaType: 'image/gif', begins: (head) => /^GIF8[79]a/.test(head) },
  { mediaType: 'image/jpeg', begins: (head) => head.startsWith('\xff\xd8\xff') },
  { mediaType: 'image/webp', begins: (head) => /^RIFF.{4}WEBP/s.test(head) },
  { mediaType: 'image/bmp', begins: (head) => head.startsWith('BM') && head.slice(6, 10) === '\0\0\0\0' },
  { mediaType: 'image/svg+xml', begins: (head) => /^\S{0,3}\s*<(\?xml|svg|!doctype svg)/i.test(head) },
];

function base64Bytes(data: string): Buffer | undefined {
  return /^[A-Za-z0-9+/\s]{80,}=*\s*$/.test(data) ? Buffer.from(data, 'base64') : undefined;
}

/** The format of a file by its beginning. */
function formatOf(bytes: Buffer) {
  const head = bytes.subarray(0, 64).toString('latin1');
  return FORMATS.find(({ begins }) => begins(head));
}

function fromBytes(bytes: Buffer): ImageReading | undefined {
  const format = formatOf(bytes);
  if (format === undefined) return undefined;
  return format.mediaType === 'image/png' ? fromPng(bytes) : unread(format.mediaType);
}

function fromPng(bytes: Buffer): ImageReading {
  // Width and height stand at fixed places of the header, so a bomb is seen before it is unpacked.
  if (bytes.length < 24) return { unreadable: 'the PNG ends in its header' };
  const size = `${bytes.readUInt32BE(16)} × ${bytes.readUInt32BE(20)} pixels`;
  if (bytes.readUInt32BE(16) * bytes.readUInt32BE(20) > MOST_PIXELS)
    return {
      unreadable: `the image of ${size} is larger than the ${MOST_PIXELS / 1_000_000} million pixels that the kit reads`,
    };
  try {
    const { data, width, height } = PNG.sync.read(wholePng(bytes));
    return { text: decoded({ width, height, data: onWhite(data) }) };
  } catch (error) {
    return { unreadable: `in the PNG of ${size} the kit finds no QR code that it can read (${said(error)})` };
  }
}

/** Modules drawn as dots that do not touch are found where the picture is enlarged, and not always as it is. */
const ENLARGED = 3;

function decoded(image: Image): string {
  try {
    return once(image);
  } catch (error) {
    if (image.width * image.height * ENLARGED ** 2 > MOST_PIXELS) throw error;
    return once(enlarged(image));
  }
}

const once = (image: Image): string => decodeQR(image, { effort: EFFORT, timeLimit: Infinity, textDecoder });

function enlarged({ width, height, data }: Image): Image {
  const size = { width: width * ENLARGED, height: height * ENLARGED };
  const from = new Uint32Array(Uint8ClampedArray.from(data).buffer);
  const to = new Uint32Array(size.width * size.height);
  for (let at = 0; at < to.length; at += 1) {
    const y = Math.floor(at / size.width / ENLARGED);
    to[at] = from[y * width + Math.floor((at % size.width) / ENLARGED)] ?? 0;
  }
  return { ...size, data: new Uint8ClampedArray(to.buffer) };
}

/** The file without what stands behind its last chunk, which browsers do not look at and the reader would refuse. */
function wholePng(bytes: Buffer): Buffer {
  const end = bytes.indexOf('IEND', 0, 'latin1');
  return end < 0 ? bytes : bytes.subarray(0, end + 8);
}

/** The pixels as a browser shows them: what is transparent lets the white page through. */
function onWhite(rgba: Uint8Array): Uint8ClampedArray {
  const shown = new Uint8ClampedArray(rgba);
  for (let at = 0; at < shown.length; at += 4) {
    // Nearly all pixels of nearly all images, of which there may be millions.
    if (rgba[at + 3] === 255) continue;
    const opacity = (rgba[at + 3] ?? 255) / 255;
    for (let colour = at; colour < at + 3; colour += 1)
      shown[colour] = (rgba[colour] ?? 0) * opacity + 255 * (1 - opacity);
    shown[at + 3] = 255;
  }
  return shown;
}

/** QR codes hold bytes; a text is UTF-8 or nothing that can be told apart. */
function textDecoder(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
}

function unread(mediaType: string): ImageReading {
  return { unreadable: `the kit does not read ${mediaType}` };
}

function decodedUri(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
