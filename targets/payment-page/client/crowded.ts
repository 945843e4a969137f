import type { Page } from 'playwright-core';
import { stuck } from '#core/faults';
import type { Millis } from '#core/time';
import { inTime } from './bounded.ts';

/** To look for anything among more elements takes the browser minutes; no payment page needs a tenth of them. */
const MOST_ELEMENTS = 50_000;
/** Frames that are looked at, that of the page itself among them. */
const MOST_FRAMES = 6;
const COUNT = `document.getElementsByTagName('*').length`;

/** Rejects with `stuck` where a page is made of more elements than the kit looks through, and otherwise where it does not answer. */
export async function refuseCrowded(page: Page, patience?: Millis): Promise<void> {
  const counts = page
    .frames()
    .slice(0, MOST_FRAMES)
    .map((frame) => frame.evaluate<number>(COUNT));
  const elements = (await inTime(Promise.all(counts), patience)).reduce((sum, one) => sum + one, 0);
  if (elements > MOST_ELEMENTS)
    throw stuck(`Payment Page is made of ${elements} elements, and the kit looks through ${MOST_ELEMENTS} at most`);
}
