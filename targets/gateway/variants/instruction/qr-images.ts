import { gifOf, pngOf, svgOf } from '#schemas/emv-qr/draw';
import { displays } from '#targets/gateway/overrides/applies-to';
import { qrText } from '#targets/gateway/overrides/qr-text';
import { type Variant, variant } from '#targets/gateway/variants/variant';

const uri = (bytes: Buffer, mediaType = 'image/png') => `data:${mediaType};base64,${bytes.toString('base64')}`;

/** The rules on what a QR code says: they are unproven where the kit cannot see it. */
const ON_CODES = ['qr-readable', 'qr-crc', 'qr-amount', 'qr-currency', 'qr-country', 'qr-once', 'qr-own'];

/** Shows the QR code as an image that the kit reads. */
function shownAs(id: string, title: string, made: (text: string) => string, reading = 'png-image'): Variant {
  return variant(id, title, { reading: `AMB-display-data/${reading}`, when: displays }, qrText(made));
}

/** Shows it as an image that customers see and the kit does not read. */
function unreadAs(id: string, title: string, made: (text: string) => string, reading = 'other-image'): Variant {
  return { ...shownAs(id, title, made, reading), unproven: ON_CODES };
}

/** Beginnings of files by which their format is told; the kit looks no further. */
const JPEG = Buffer.from('ffd8ffe000104a46494600010100000100010000ffd9', 'hex');

/** A PNG whose header tells of more pixels than the kit unpacks. */
function ofManyPixels(text: string): string {
  const png = pngOf(text);
  png.writeUInt32BE(6_000, 16);
  png.writeUInt32BE(6_000, 20);
  return uri(png);
}

/** Forms in which a gateway may show a QR code; no document names one. */
export const qrImageVariants: readonly Variant[] = [
  shownAs('qr-png', 'Shows the QR code as a PNG.', (text) => uri(pngOf(text))),
  shownAs('qr-png-transparent', 'Shows the QR code as dark modules on nothing.', (text) =>
    uri(pngOf(text, { transparent: true })),
  ),
  shownAs('qr-png-called-jpeg', 'Shows the QR code as a PNG under another media type.', (text) =>
    uri(pngOf(text), 'image/jpeg'),
  ),
  shownAs('qr-png-followed', 'Shows the QR code as a PNG with bytes after its end.', (text) =>
    uri(Buffer.concat([pngOf(text), Buffer.from('<!-- cached -->')])),
  ),
  shownAs(
    'qr-png-bare',
    'Shows the QR code as the bare Base64 of a PNG.',
    (text) => pngOf(text).toString('base64'),
    'other-image',
  ),
  unreadAs('qr-gif', 'Shows the QR code as a GIF.', (text) => uri(gifOf(text), 'image/gif')),
  unreadAs('qr-svg', 'Shows the QR code as SVG.', svgOf),
  unreadAs('qr-svg-uri', 'Shows the QR code as a data URI of SVG.', (text) =>
    uri(Buffer.from(svgOf(text)), 'image/svg+xml'),
  ),
  unreadAs('qr-jpeg', 'Shows the QR code as a JPEG.', () => uri(JPEG, 'image/jpeg')),
  unreadAs('qr-png-large', 'Shows the QR code as a PNG of 36 million pixels.', ofManyPixels, 'png-image'),
];
