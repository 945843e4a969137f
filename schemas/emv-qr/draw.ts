import { PNG } from 'pngjs';
import encodeQR from 'qr';

/** How a code is drawn. */
export interface Drawing {
  readonly pixelsPerModule?: number;
  /** The light modules are left out, so that what is behind the image shows. */
  readonly transparent?: true;
}

/** The bytes of a PNG of the QR code of a text, with a quiet zone of four modules. */
export function pngOf(text: string, { pixelsPerModule = 3, transparent }: Drawing = {}): Buffer {
  const modules = encodeQR(text, 'raw', { border: 4 });
  const size = modules.length * pixelsPerModule;
  const png = new PNG({ width: size, height: size });
  for (let pixel = 0; pixel < size * size; pixel += 1) {
    const row = modules[Math.floor(pixel / size / pixelsPerModule)];
    const isDark = row?.[Math.floor((pixel % size) / pixelsPerModule)] === true;
    const shade = isDark ? 0 : 255;
    png.data.set([shade, shade, shade, transparent && !isDark ? 0 : 255], pixel * 4);
  }
  return PNG.sync.write(png);
}

/** The bytes of a GIF of the QR code of a text. */
export function gifOf(text: string): Buffer {
  return Buffer.from(encodeQR(text, 'gif', { border: 4 }));
}

/** The QR code of a text as SVG. */
export function svgOf(text: string): string {
  return encodeQR(text, 'svg', { border: 4 });
}
