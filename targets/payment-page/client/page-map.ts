/** Elements of Payment Page itself, by their names in the page map. */
export const PAGE_ELEMENTS = [
  'method',
  'pay',
  'first_name',
  'last_name',
  'amount',
  'qr',
  'countdown',
  'result',
  'return',
  'error',
] as const;

/** Elements of the provider's site. */
export const PROVIDER_ELEMENTS = ['provider_amount', 'provider_pay', 'provider_decline', 'provider_leave'] as const;

/** The name of an element in the page map. */
export type ElementName = (typeof PAGE_ELEMENTS)[number] | (typeof PROVIDER_ELEMENTS)[number];

/** How the elements of a page are found: locators by name, as its target or the configuration states them. */
export type PageMap = Readonly<Record<string, string>>;

/** The map with the script of the widget as it lies beside the target, so that each world of the target has its own. */
export function besideTarget(map: PageMap, url: string): PageMap {
  const { widget_script: script } = map;
  const base = `${url.replace(/\/$/, '')}/`;
  return script?.startsWith(base) ? { ...map, widget_script: script.slice(base.length) } : map;
}

/** The locator of an element: the one that is stated, else `#` and its name with hyphens. */
export function locatorOf(map: PageMap, name: ElementName, method = ''): string {
  return (map[name] ?? `#${name.replaceAll('_', '-')}`).replaceAll('{method}', method);
}
