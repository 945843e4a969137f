import type { Frame } from 'playwright-core';
import type { Millis } from '#core/time';
import { orElse } from '#targets/payment-page/client/bounded';

/** The texts of the elements that can be seen, by the names under which they were asked for. */
export type Found = Readonly<Record<string, string>>;

/** One element by tag, id, classes and attributes: found alike by the browser itself and by Playwright. */
const PLAIN = /^(?:[a-z][a-z0-9-]*)?(?:[#.][\w-]+|\[[\w-]+(?:[~|^$*]?=(?:"[^"\\]*"|'[^'\\]*'|[\w-]+))?\])*$/i;

/** What Playwright calls visible, of the first element of each selector; `null` where there are shadow trees to look into. */
const FIND = `(selectors, longest) => {
  for (const one of document.getElementsByTagName('*')) if (one.shadowRoot) return null;
  const isVisible = (one) => {
    const { display, visibility } = getComputedStyle(one);
    if (display === 'contents') return [...one.childNodes].some((child) => child instanceof Element ? isVisible(child) : isText(child));
    return one.checkVisibility() && visibility === 'visible' && hasSize(one);
  };
  const isText = (one) => {
    const range = document.createRange();
    range.selectNode(one);
    return one instanceof Text && hasSize(range);
  };
  const hasSize = (one) => {
    const { width, height } = one.getBoundingClientRect();
    return width > 0 && height > 0;
  };
  const found = {};
  for (const [name, selector] of selectors) {
    const one = document.querySelector(selector);
    if (one && isVisible(one)) found[name] = String((/^(?:input|textarea)$/i.test(one.tagName) ? one.value : one.innerText) ?? '').slice(0, longest);
  }
  return found;
}`;

/** Whether the browser itself can find what a selector names: it is plain CSS, and no expression of Playwright. */
export const isPlain = (selector: string): boolean => selector !== '' && PLAIN.test(selector);

/**
 * Looks for all of these elements in one question to a frame, by plain selectors. `undefined` where Playwright must look for each: the frame
 * has shadow trees, or did not answer.
 */
export async function findIn(
  frame: Frame,
  selectors: readonly (readonly [name: string, selector: string])[],
  { longest, patience }: { readonly longest: number; readonly patience: Millis },
): Promise<Found | undefined> {
  const names = selectors.map(([name]) => name);
  const asked = `(${FIND})(${JSON.stringify(selectors)}, ${longest})`;
  const found = await orElse(frame.evaluate<unknown>(asked), null, patience);
  if (typeof found !== 'object' || found === null) return undefined;
  // It was asked in the page's own world, where a page can answer anything.
  const texts = Object.entries(found).filter(([name, text]) => typeof text === 'string' && names.includes(name));
  return Object.fromEntries(texts.map(([name, text]) => [name, text.slice(0, longest)]));
}
