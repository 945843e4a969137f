import type { Browser, Page } from 'playwright-core';
import type { ImageRead } from '#core/model';
import { SECOND } from '#core/time';
import { type ForeignImage, qrInPng } from '#schemas/emv-qr/image';
import { inTime, orElse } from '#targets/payment-page/client/bounded';

/** What came of an image, and what drew it. */
export type ImageDrawn = Pick<ImageRead, 'text' | 'by'>;

/** Reads images by drawing them in a browser. */
interface ImageReader {
  /** `undefined` where there is no browser, or none that can be asked any more. Never rejects. */
  read(image: ForeignImage): Promise<ImageDrawn | undefined>;
  /** That a browser read images, and which; empty where none did. */
  notes(): readonly string[];
}

/** A code of this many bytes is none: a QR code holds three thousand characters. */
const MOST_BYTES = 2_000_000;
const READS_MS = 15 * SECOND;
const CLOSES_MS = 8 * SECOND;
/** Images that held a browser up: after so many none is drawn any more. */
const MOST_HUNG = 3;
const SIDE = 700;
/** First as large as a reader likes it, then as large as it is. */
const SIZES = ['width: 600px; image-rendering: pixelated', `max-width: ${SIDE}px; max-height: ${SIDE}px`];
const ONLY_THE_IMAGE = `default-src 'none'; img-src data:; style-src 'unsafe-inline'`;

/** A reader by the browser that `launched` gives; one image is drawn at a time, and each image once. */
export function imageReader(
  launched: () => Promise<{ readonly browser: Browser; readonly name: string } | undefined>,
): ImageReader {
  const known = new Map<string, ImageDrawn>();
  let turn: Promise<unknown> = Promise.resolve();
  let board: Promise<Page> | undefined;
  let hung = 0;
  let reader = '';

  async function drawn({ mediaType, bytes }: ForeignImage): Promise<ImageDrawn | undefined> {
    const uri = `data:${mediaType};base64,${bytes.toString('base64')}`;
    const before = known.get(uri);
    if (before || hung >= MOST_HUNG) return before;
    const one = await launched();
    if (!one) return undefined;
    reader = one.name;
    const read = { text: await textIn(one.browser, uri), by: one.name };
    known.set(uri, read);
    return read;
  }

  async function textIn(browser: Browser, uri: string): Promise<string | null> {
    try {
      board ??= openBoard(browser);
      return await inTime(readOn(await board, uri), READS_MS);
    } catch {
      hung += 1;
      const page = await board?.catch(() => undefined);
      board = undefined;
      await orElse(page?.context().close() ?? Promise.resolve(), undefined, CLOSES_MS);
      return null;
    }
  }

  return {
    async read(image) {
      if (image.bytes.byteLength > MOST_BYTES) return undefined;
      const mine = turn.then(() => drawn(image)).catch(() => undefined);
      turn = mine;
      return mine;
    },
    notes: () => (reader === '' ? [] : [`QR images that the kit does not read itself were drawn by ${reader}`]),
  };
}

/**
 * A page to draw images on. Images are as hostile as who sent them: they are drawn as images, which run no script and load
 * nothing, on a page without scripts, network and stores.
 */
async function openBoard(browser: Browser): Promise<Page> {
  const context = await inTime(
    browser.newContext({
      javaScriptEnabled: false,
      offline: true,
      serviceWorkers: 'block',
      acceptDownloads: false,
      viewport: { width: SIDE, height: SIDE },
    }),
    READS_MS,
  );
  await context.route('**/*', (route) => route.abort());
  return inTime(context.newPage(), READS_MS);
}

/** The text of the QR code in an image; `null` where the kit reads none in what the browser draws. */
async function readOn(page: Page, uri: string): Promise<string | null> {
  const head = `<!doctype html><meta http-equiv="Content-Security-Policy" content="${ONLY_THE_IMAGE}">`;
  for (const style of SIZES) {
    const body = `<body style="margin: 40px; background: #fff"><img style="${style}" src="${uri}">`;
    await page.setContent(`${head}${body}`, { timeout: READS_MS });
    const text = qrInPng(await page.screenshot({ timeout: READS_MS, animations: 'disabled' }));
    if (text !== undefined) return text;
  }
  return null;
}
