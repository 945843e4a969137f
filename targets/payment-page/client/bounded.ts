import { type Millis, SECOND } from '#core/time';

/** What a page may take for one thing: a page that hangs answers nothing at all. */
export const PAGE_PATIENCE: Millis = 20 * SECOND;
/** What a page that answers at all may take to say one thing, or to be drawn: machines are busy. */
export const ANSWERS_MS: Millis = 15 * SECOND;
/** A page that did not do what it should mostly does not answer either. */
export const BRIEFLY: Millis = 3 * SECOND;

/** Rejects where a page does not answer in time; the browser has no limit of its own for much that is asked of a page. */
export async function inTime<T>(work: Promise<T>, ms = PAGE_PATIENCE): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`the page did not answer within ${ms / SECOND} s`)), ms);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
    // What comes of it later interests nobody.
    work.catch(() => undefined);
  }
}

/** What a page answers, or what stands for it where it does not answer. */
export async function orElse<T>(work: Promise<T>, otherwise: T, ms?: Millis): Promise<T> {
  return inTime(work, ms).catch(() => otherwise);
}
