import type { Locator, Page } from 'playwright-core';
import { orElse } from './bounded.ts';
import { type ElementName, locatorOf, PAGE_ELEMENTS, type PageMap, PROVIDER_ELEMENTS } from './page-map.ts';

/** The elements of a page, found by its page map, in its frame where it has one. */
export interface Elements {
  /** The element that can be seen, wherever it stands; `undefined` where none can. */
  visible(name: ElementName, method?: string): Promise<Locator | undefined>;
  /** Waits until one of them can be seen, and gives its name. */
  anyOf(names: readonly ElementName[], method?: string, ms?: number): Promise<ElementName | undefined>;
  /** The text of every element that can be seen, by name. */
  texts(method?: string): Promise<Readonly<Record<string, string>>>;
}

const LONGEST = 2_000;
export const POLL_MS = 40;
/** What a page may take to say one thing; a frame that hangs says nothing. */
const ANSWERS_MS = 4_000;
/** What a page builds after it was loaded is there by then. */
const APPEARS_MS = 8_000;

/** The elements of the page in front; `isShop` tells the page of the shop, which holds Payment Page in a frame. */
export function elementsOf(front: () => Page, map: PageMap, isShop: (url: string) => boolean): Elements {
  function locators(name: ElementName, method = ''): readonly Locator[] {
    const page = front();
    const selector = locatorOf(map, name, method);
    const inside = map.frame === undefined ? [] : [page.frameLocator(map.frame).first().locator(selector).first()];
    // The widget puts the page into a frame of the shop's own page.
    const frames = isShop(page.url()) ? page.frames().slice(1, 4) : [];
    return [...inside, ...[page, ...frames].map((one) => one.locator(selector).first())];
  }

  async function visible(name: ElementName, method?: string): Promise<Locator | undefined> {
    for (const locator of locators(name, method))
      if (await orElse(locator.isVisible(), false, ANSWERS_MS)) return locator;
    return undefined;
  }

  async function anyOf(names: readonly ElementName[], method?: string, ms = APPEARS_MS) {
    const end = Date.now() + ms;
    for (;;) {
      const seen = await Promise.all(names.map((name) => visible(name, method)));
      const found = names.find((_, index) => seen[index] !== undefined);
      if (found !== undefined || Date.now() > end) return found;
      await new Promise((resolve) => setTimeout(resolve, POLL_MS));
    }
  }

  async function textOf(name: ElementName, method?: string): Promise<readonly [string, string] | undefined> {
    const locator = await visible(name, method);
    if (!locator) return undefined;
    // biome-ignore lint/performance/useDomNodeTextContent: what a customer can see, not what stands in the source
    const text = await orElse(locator.innerText(), '', ANSWERS_MS);
    return [name, text.slice(0, LONGEST)];
  }

  return {
    visible,
    anyOf,
    async texts(method) {
      const names = [...PAGE_ELEMENTS, ...PROVIDER_ELEMENTS];
      const texts = await Promise.all(names.map((name) => textOf(name, method)));
      return Object.fromEntries(texts.filter((one) => one !== undefined));
    },
  };
}
