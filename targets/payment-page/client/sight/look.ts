import type { BrowserContext, Locator, Page } from 'playwright-core';
import type { PageSeen } from '#core/model';
import type { Millis } from '#core/time';
import { qrInPng } from '#schemas/emv-qr/image';
import { ANSWERS_MS, inTime, orElse } from '#targets/payment-page/client/bounded';
import type { Elements } from '#targets/payment-page/client/elements';

/** What is read from a page, besides its elements. */
export type Looked = Pick<PageSeen, 'text' | 'source' | 'injected' | 'storage'>;

/** A frame that hangs holds up what the page itself has said. */
const FRAME_MS = 5_000;
const MOST_SOURCE = 200_000;

/** Marks of the kit that became elements or attributes, or ran. */
const READ = `(() => {
  const cut = (text) => String(text ?? '').slice(0, ${MOST_SOURCE});
  const marks = [...document.querySelectorAll('[data-tpc]')].map((one) => one.getAttribute('data-tpc'));
  const stores = {};
  for (const name of ['localStorage', 'sessionStorage']) try { stores[name] = { ...window[name] } } catch {}
  return {
    text: cut(document.body?.innerText),
    source: cut(document.documentElement?.outerHTML),
    injected: [...new Set([...marks, ...(window.tpcRan ?? [])])].slice(0, 20),
    stores,
  };
})()`;

interface Read {
  readonly text: string;
  readonly source: string;
  readonly injected: readonly string[];
  readonly stores: object;
}

/** Reads all frames of a page; a frame that does not answer is left out, and a page that never does rejects. */
export async function lookAt(page: Page, context: BrowserContext, patience?: Millis): Promise<Looked> {
  const [main, ...frames] = page.frames();
  const whole = main ? [await inTime(main.evaluate<Read>(READ), patience)] : [];
  for (const frame of frames.slice(0, 5)) {
    const read = await orElse(frame.evaluate<Read>(READ), undefined, FRAME_MS);
    if (read) whole.push(read);
  }
  const cookies = await orElse(context.cookies(), [], FRAME_MS);
  const storage = JSON.stringify({ cookies, stores: whole.map(({ stores }) => stores) });
  return {
    text: whole.map(({ text }) => text).join('\n'),
    source: whole.map(({ source }) => source).join('\n'),
    injected: [...new Set(whole.flatMap(({ injected }) => injected))],
    storage: storage.slice(0, MOST_SOURCE),
  };
}

/** The text of the QR code in the pixels of its element; `null` where none can be read, `undefined` where there is no element. */
export async function qrOf(elements: Elements): Promise<string | null | undefined> {
  const element = await elements.visible('qr');
  if (!element) return undefined;
  return qrInPng(await shot(element)) ?? null;
}

const NOTHING = Buffer.alloc(0);

async function shot(element: Locator): Promise<Buffer> {
  return orElse(element.screenshot({ timeout: ANSWERS_MS, animations: 'disabled' }), NOTHING);
}
