import jsQR from 'jsqr';
import { PNG } from 'pngjs';

/** Larger images are not decoded: a QR code on a page never needs them, and a hostile one could fill the memory. */
const MOST_PIXELS = 4_000_000;

/**
 * The text of the QR code in a PNG data URI, or `undefined` where there is none to read. The media type is taken as it
 * comes, with one slash or two: a sibling edition of the document prints `image//png`.
 */
export function qrImageText(dataUri: string): string | undefined {
  const [, base64] = /^data:image\/{1,2}png;base64,([A-Za-z0-9+/=\s]+)$/.exec(dataUri) ?? [];
  if (base64 === undefined) return undefined;
  return qrInPng(Buffer.from(base64, 'base64'));
}

/** The text of the QR code in a PNG, or `undefined` where there is none to read. */
export function qrInPng(bytes: Buffer): string | undefined {
  // Width and height stand at fixed places of the PNG header, so a bomb is seen before it is unpacked.
  if (bytes.length < 24 || bytes.readUInt32BE(16) * bytes.readUInt32BE(20) > MOST_PIXELS) return undefined;
  try {
    const { data, width, height } = PNG.sync.read(bytes);
    return jsQR.default(new Uint8ClampedArray(data), width, height)?.data;
  } catch {
    return undefined;
  }
}
