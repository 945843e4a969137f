import type { BrowserContext } from 'playwright-core';
import { addressOf, type SessionState } from '#targets/gateway/client/session-state';

/** The shop of a scenario, at the kit's listener: it opens Payment Page, and customers come back to it. */
export interface Shop {
  readonly url: string;
  /** Whether an address is one of the shop's. */
  isAt(url: string): boolean;
  /** What its own page shows next. */
  show(html: string): void;
}

/** Opens the shop for a context: the browser asks nobody for its pages. */
export async function openShop(context: BrowserContext, state: SessionState): Promise<Shop> {
  const root = addressOf(state, 'shop').replace(/shop$/, '');
  delete state.urls.shop;
  const url = `${root}shop`;
  let html = '';
  await context.route(
    // A pattern is compared where the request comes in; a function would be asked about each of them.
    new RegExp(`^${root.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}`),
    (route) =>
      route.fulfill({ contentType: 'text/html; charset=utf-8', body: route.request().url() === url ? html : 'shop' }),
  );
  return {
    url,
    isAt: (address) => address.startsWith(root) && address !== url,
    show: (page) => {
      html = `<!doctype html><meta charset="utf-8"><title>Shop</title><body>${page}`;
    },
  };
}
