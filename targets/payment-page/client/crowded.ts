import type { Page } from 'playwright-core';
import { said, stuck } from '#core/faults';
import type { Millis } from '#core/time';
import { inTime } from './bounded.ts';

/** To look for anything among more elements takes the browser minutes; no payment page needs a tenth of them. */
const MOST_ELEMENTS = 50_000;
/** Frames that are looked at, that of the page itself among them. */
const MOST_FRAMES = 6;
const COUNT = `document.getElementsByTagName('*').length`;

/** Rejects with `stuck` where a page is made of more elements than the kit looks through, and otherwise where it does not answer. */
export async function refuseCrowded(page: Page, patience?: Millis): Promise<void> {
  const elements = await counted(page, patience);
  if (elements > MOST_ELEMENTS)
    throw stuck(`Payment Page is made of ${elements} elements, and the kit looks through ${MOST_ELEMENTS} at most`);
}

const MOST_COUNTS = 3;

/** Counts the elements of a page; one that goes on by itself at that moment is counted again. */
async function counted(page: Page, patience: Millis | undefined): Promise<number> {
  for (let attempt = 1; ; attempt += 1) {
    const frames = page.frames().slice(0, MOST_FRAMES);
    try {
      const counts = await inTime(Promise.all(frames.map((frame) => frame.evaluate<number>(COUNT))), patience);
      return counts.reduce((sum, one) => sum + one, 0);
    } catch (error) {
      if (attempt === MOST_COUNTS || !/navigat|context was destroyed|frame was detached/i.test(said(error)))
        throw error;
    }
  }
}
