import type { Frame, Locator, Page } from 'playwright-core';
import { ANSWERS_MS, orElse } from './bounded.ts';
import { type ElementName, locatorOf, PAGE_ELEMENTS, type PageMap, PROVIDER_ELEMENTS } from './page-map.ts';
import { type Found, findIn, isPlain } from './sight/find.ts';

/** The elements of a page, found by its page map, in its frame where it has one. */
export interface Elements {
  /** The element that can be seen, wherever it stands; `undefined` where none can. */
  visible(name: ElementName, method?: string): Promise<Locator | undefined>;
  /** Those of these elements that can be seen. */
  seen(names: readonly ElementName[], method?: string): Promise<readonly ElementName[]>;
  /** Waits until one of them can be seen, and gives its name. */
  anyOf(names: readonly ElementName[], method?: string, ms?: number): Promise<ElementName | undefined>;
  /** The text of every element that can be seen, by name. */
  texts(method?: string): Promise<Found>;
}

const LONGEST = 2_000;
export const POLL_MS = 40;
/** What a page builds after it was loaded is there by then. */
const APPEARS_MS = 8_000;
/** A busy machine is slow to build and slow to look: so many looks are taken, or so many times the time passes. */
const FEWEST_LOOKS_A_SECOND = 6;
const AT_LONGEST = 2.5;
const ALL: readonly ElementName[] = [...PAGE_ELEMENTS, ...PROVIDER_ELEMENTS];

/** The elements of the page in front; `isShop` tells the page of the shop, which holds Payment Page in a frame. */
export function elementsOf(front: () => Page, map: PageMap, isShop: (url: string) => boolean): Elements {
  const selectorsOf = (names: readonly ElementName[], method = '') =>
    names.map((name) => [name, locatorOf(map, name, method)] as const);

  /** The widget puts the page into a frame of the shop's own page. */
  function frames(): readonly Frame[] {
    const page = front();
    return isShop(page.url()) ? page.frames().slice(0, 4) : [page.mainFrame()];
  }

  function locators(selector: string): readonly Locator[] {
    const inside = map.frame === undefined ? [] : [front().frameLocator(map.frame).first().locator(selector).first()];
    return [...inside, ...frames().map((one) => one.locator(selector).first())];
  }

  async function visible(name: ElementName, method?: string): Promise<Locator | undefined> {
    for (const locator of locators(locatorOf(map, name, method)))
      if (await orElse(locator.isVisible(), false, ANSWERS_MS)) return locator;
    return undefined;
  }

  async function textOf(name: ElementName, method: string | undefined, longest: number): Promise<Found> {
    const locator = await visible(name, method);
    if (!locator) return {};
    // biome-ignore lint/performance/useDomNodeTextContent: what a customer can see, not what stands in the source
    const text = longest === 0 ? '' : await orElse(locator.innerText(), '', ANSWERS_MS);
    // A field has no text but a value.
    const said = text === '' && longest > 0 ? await orElse(locator.inputValue(), '', ANSWERS_MS) : text;
    return { [name]: said.slice(0, longest) };
  }

  /** By one question where the browser can answer it, else by one for each element. */
  async function found(names: readonly ElementName[], method: string | undefined, longest: number): Promise<Found> {
    const isAskedAtOnce = (name: ElementName) => map.frame === undefined && isPlain(locatorOf(map, name, method));
    const atOnce = selectorsOf(names.filter(isAskedAtOnce), method);
    const asked = { longest, patience: ANSWERS_MS };
    const parts = atOnce.length === 0 ? [] : await Promise.all(frames().map((one) => findIn(one, atOnce, asked)));
    const left = parts.includes(undefined) ? names : names.filter((name) => !isAskedAtOnce(name));
    const others = await Promise.all(left.map((name) => textOf(name, method, longest)));
    return Object.assign({}, ...parts.toReversed(), ...others) as Found;
  }

  async function seen(names: readonly ElementName[], method?: string): Promise<readonly ElementName[]> {
    const texts = await found(names, method, 0);
    return names.filter((name) => name in texts);
  }

  return {
    visible,
    seen,
    async anyOf(names, method, ms = APPEARS_MS) {
      const began = Date.now();
      for (let looks = 1; ; looks += 1) {
        const [first] = await seen(names, method);
        if (first !== undefined || isOver(Date.now() - began, looks, ms)) return first;
        await new Promise((resolve) => setTimeout(resolve, POLL_MS));
      }
    },
    texts: (method) => found(ALL, method, LONGEST),
  };
}

/** Whether it was waited long enough for something to appear. */
function isOver(waitedMs: number, looks: number, ms: number): boolean {
  return waitedMs > ms && (looks > (ms / 1_000) * FEWEST_LOOKS_A_SECOND || waitedMs > ms * AT_LONGEST);
}
