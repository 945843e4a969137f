import assert from 'node:assert/strict';
import { test } from '@playwright/test';
import { PNG } from 'pngjs';
import encodeQR from 'qr';
import { readQrImage } from '#schemas/emv-qr/image';
import { encodeQr } from '#schemas/emv-qr/write';

const TEXT = encodeQr({
  dynamic: true,
  account: { scheme: 'bill-payment', biller: '010753600031508', reference1: 'FIELD7' },
  amount: 45_675,
});

type Colour = readonly [red: number, green: number, blue: number, opacity: number];
const BLACK: Colour = [0, 0, 0, 255];
const WHITE: Colour = [255, 255, 255, 255];

interface Look {
  readonly dark?: Colour;
  readonly light?: Colour;
  readonly pixelsPerModule?: number;
  /** Modules of quiet zone. */
  readonly border?: number;
  /** Modules as dots that do not touch. */
  readonly round?: boolean;
  readonly text?: string;
}

/** A picture of a QR code. */
function drawn(look: Look = {}): Buffer {
  const { dark = BLACK, light = WHITE, pixelsPerModule: scale = 5, border = 4, round = false, text = TEXT } = look;
  const modules = encodeQR(text, 'raw', { border });
  const size = modules.length * scale;
  const png = new PNG({ width: size, height: size });
  for (let y = 0; y < size; y += 1)
    for (let x = 0; x < size; x += 1) {
      const on = modules[Math.floor(y / scale)]?.[Math.floor(x / scale)] === true && (!round || inDot(x, y, scale));
      png.data.set(on ? dark : light, (y * size + x) * 4);
    }
  return PNG.sync.write(png);
}

function inDot(x: number, y: number, scale: number): boolean {
  const middle = (scale - 1) / 2;
  return Math.hypot((x % scale) - middle, (y % scale) - middle) <= scale / 2 - 0.4;
}

const uri = (bytes: Buffer, mediaType = 'image/png') => `data:${mediaType};base64,${bytes.toString('base64')}`;

test('a code is read on white where nothing stands behind it', () => {
  const transparent: Colour = [0, 0, 0, 0];
  assert.deepEqual(readQrImage(uri(drawn({ light: transparent }))), { text: TEXT });
});

test('an image is what its bytes say, with or without a data URI, and its end is its end', () => {
  const png = drawn();
  for (const data of [
    uri(png),
    uri(png, 'image//png'),
    uri(png, 'image/jpeg'),
    uri(png, 'application/octet-stream'),
    png.toString('base64'),
    png.toString('base64').replaceAll(/(.{76})/g, '$1\r\n'),
    uri(Buffer.concat([png, Buffer.from('behind the end')])),
  ])
    assert.deepEqual(readQrImage(data), { text: TEXT }, data.slice(0, 40));
});

test('what the kit does not read is named, and is nothing wrong', () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0h1v1"/></svg>';
  for (const [data, reason] of [
    [uri(Buffer.from('GIF89a--------'), 'image/gif'), 'the kit does not read image/gif'],
    [uri(Buffer.from([0xff, 0xd8, 0xff, 0xe0]), 'image/png'), 'the kit does not read image/jpeg'],
    [uri(Buffer.from(svg), 'image/svg+xml'), 'the kit does not read image/svg+xml'],
    [`data:image/svg+xml;utf8,${encodeURIComponent(svg)}`, 'the kit does not read image/svg+xml'],
    [svg, 'the kit does not read image/svg+xml'],
    [uri(Buffer.from('no image'), 'image/avif'), 'the kit does not read image/avif'],
  ] as const)
    assert.deepEqual(readQrImage(data), { unreadable: reason });
  const blank = new PNG({ width: 100, height: 100 });
  const nothing = readQrImage(uri(PNG.sync.write(blank)));
  assert.match(
    nothing && 'unreadable' in nothing ? nothing.unreadable : '',
    /^in the PNG of 100 × 100 pixels the kit finds no/,
  );
});

test('large images are read, and a bomb is not unpacked', () => {
  assert.deepEqual(readQrImage(uri(drawn({ pixelsPerModule: 45 }))), { text: TEXT });
  const bomb = drawn();
  bomb.writeUInt32BE(60_000, 16);
  bomb.writeUInt32BE(60_000, 20);
  assert.deepEqual(readQrImage(uri(bomb)), {
    unreadable: 'the image of 60000 × 60000 pixels is larger than the 16 million pixels that the kit reads',
  });
});

test('text is no image', () => {
  for (const text of [TEXT, '', 'https://pay.example/q/1', 'A'.repeat(40), '0'.repeat(400)])
    assert.equal(readQrImage(text), undefined, text.slice(0, 20));
});

test('no data throws', () => {
  const png = drawn();
  assert.equal(readQrImage(uri(Buffer.alloc(0))), undefined);
  for (const length of [8, 20, 30, 60, 200, png.length - 5]) {
    const read = readQrImage(uri(png.subarray(0, length)));
    assert.ok(read && 'unreadable' in read, String(length));
  }
});

/** Looks that pages give their codes. */
const COLOURS: readonly (readonly [Colour, Colour])[] = [
  [BLACK, WHITE],
  [[19, 49, 99, 255], WHITE],
  [
    [0, 60, 40, 255],
    [235, 245, 235, 255],
  ],
  [
    [90, 90, 90, 255],
    [230, 230, 230, 255],
  ],
  [[150, 150, 150, 255], WHITE],
  [
    [0, 0, 0, 255],
    [0, 0, 0, 0],
  ],
  [[200, 30, 30, 255], WHITE],
];

test('the reader reads the codes of a grid of looks', () => {
  const looks = COLOURS.flatMap(([dark, light]) =>
    [3, 5, 9, 14].flatMap((pixelsPerModule) =>
      [1, 4].flatMap((border) => [false, true].map((round): Look => ({ dark, light, pixelsPerModule, border, round }))),
    ),
  );
  const read = looks.filter((look) => {
    const found = readQrImage(uri(drawn(look)));
    return found !== undefined && 'text' in found && found.text === TEXT;
  });
  assert.equal(looks.length, 112);
  assert.equal(read.length, READ);
});

/** How many of them are read: a better reader may only raise it. */
const READ = 112;
