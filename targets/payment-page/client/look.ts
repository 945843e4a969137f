import type { BrowserContext, Locator, Page } from 'playwright-core';
import type { PageSeen } from '#core/model';
import { qrInPng } from '#schemas/emv-qr/image';
import { inTime, orElse } from './bounded.ts';
import type { Elements } from './elements.ts';

/** What is read from a page, besides its elements. */
export type Looked = Pick<PageSeen, 'text' | 'source' | 'injected' | 'storage'>;

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
export async function lookAt(page: Page, context: BrowserContext): Promise<Looked> {
  const [main, ...frames] = page.frames();
  const whole = main ? [await inTime(main.evaluate<Read>(READ))] : [];
  for (const frame of frames.slice(0, 5)) {
    const read = await orElse(frame.evaluate<Read>(READ), undefined, 1_000);
    if (read) whole.push(read);
  }
  const cookies = await orElse(context.cookies(), [], 1_000);
  const storage = JSON.stringify({ cookies, stores: whole.map(({ stores }) => stores) });
  return {
    text: whole.map(({ text }) => text).join('\n'),
    source: whole.map(({ source }) => source).join('\n'),
    injected: [...new Set(whole.flatMap(({ injected }) => injected))],
    storage: storage.slice(0, MOST_SOURCE),
  };
}

/** The text of the QR code in the pixels of an element; `null` where none can be read, `undefined` where there is no element. */
export async function qrOf(elements: Elements): Promise<string | null | undefined> {
  const element = await elements.visible('qr');
  if (!element) return undefined;
  return qrInPng(await shot(element)) ?? null;
}

const NOTHING = Buffer.alloc(0);

async function shot(element: Locator): Promise<Buffer> {
  return orElse(element.screenshot({ timeout: 4_000, animations: 'disabled' }), NOTHING);
}

/** A screenshot as Base64, without the secrets that the page shows; `null` where it cannot be taken. */
export async function screenshot(page: Page, secrets: readonly string[], shown: string): Promise<string | null> {
  if (secrets.some((secret) => shown.includes(secret))) await orElse(page.evaluate(blotted(secrets)), undefined, 2_000);
  const png = await orElse(page.screenshot({ timeout: 4_000, animations: 'disabled' }), NOTHING);
  return png.byteLength === 0 ? null : png.toString('base64');
}

/** A script that takes secrets out of all that a page shows. */
const blotted = (secrets: readonly string[]): string => `(() => {
  const secrets = ${JSON.stringify(secrets)};
  const clean = (text) => secrets.reduce((all, one) => all.replaceAll(one, '[redacted]'), text);
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) walker.currentNode.data = clean(walker.currentNode.data);
  for (const field of document.querySelectorAll('input, textarea')) field.value = clean(field.value);
})()`;
