import type { Locator, Page } from 'playwright-core';
import { ANSWERS_MS, orElse } from '#targets/payment-page/client/bounded';

/** Frames that a picture is taken of; a page with more is no payment page. */
const MOST_FRAMES = 6;
const FRAME_MS = 5_000;
const NOTHING = Buffer.alloc(0);

/** A PNG of what is seen, as Base64, where every text with a secret is covered; `null` where none can be taken. */
export async function screenshot(page: Page, secrets: readonly string[]): Promise<string | null> {
  const mask = await covered(page, secrets.flatMap(spellingsOf));
  const png = page.screenshot({ timeout: ANSWERS_MS, animations: 'disabled', mask: [...mask], maskColor: '#888' });
  const bytes = await orElse(png, NOTHING);
  return bytes.byteLength === 0 ? null : bytes.toString('base64');
}

/** As a page would show a key or a signature: as it is, in an address, as Base64, as digits. */
function spellingsOf(secret: string): readonly string[] {
  const bytes = Buffer.from(secret);
  return [...new Set([secret, encodeURIComponent(secret), bytes.toString('base64'), bytes.toString('hex')])];
}

/** What must not be seen: elements with such a text, shadow trees included, and fields that hold one. */
async function covered(page: Page, texts: readonly string[]): Promise<readonly Locator[]> {
  const frames = page.frames().slice(0, MOST_FRAMES);
  for (const frame of frames) await orElse(frame.evaluate(marking(texts)), undefined, FRAME_MS);
  return frames.flatMap((frame) => [...texts.map((text) => frame.getByText(text)), frame.locator('[data-tpc-secret]')]);
}

/** Marks the fields whose value holds one of the texts: a value is no text of the page. */
const marking = (texts: readonly string[]): string => `{
  const texts = ${JSON.stringify(texts)};
  for (const field of document.querySelectorAll('input:not([type=hidden]), textarea, option'))
    field.toggleAttribute('data-tpc-secret', texts.some((text) => field.value.includes(text)));
}`;
