import type { BrowserContext } from 'playwright-core';
import type { HttpReply, HttpRequest } from '#core/http';
import { addressOf, type SessionState } from '#targets/gateway/client/session-state';

/** The shop of a scenario, at the kit's listener: it opens Payment Page, and customers come back to it. */
export interface Shop {
  readonly url: string;
  /** Whether an address is one of the shop's. */
  isAt(url: string): boolean;
  /** What its own page shows next. */
  show(html: string): void;
  /** What a browser is shown that comes to the listener; `undefined` for who is none: it brings a callback. */
  visited(request: HttpRequest): HttpReply | undefined;
}

/** Opens the shop for a context. */
export async function openShop(context: BrowserContext, state: SessionState): Promise<Shop> {
  const root = addressOf(state, 'shop').replace(/shop$/, '');
  delete state.urls.shop;
  const url = `${root}shop`;
  let html = '';
  const shown = (path: string): Shown => ({
    status: 200,
    headers: { 'content-type': 'text/html; charset=utf-8' },
    body: path === new URL(url).pathname ? html : 'shop',
  });
  if (!isOfThisMachine(url)) await answerFor(context, root, shown);
  return {
    url,
    isAt: (address) => address.startsWith(root) && address !== url,
    show: (page) => {
      html = `<!doctype html><meta charset="utf-8"><title>Shop</title><body>${page}`;
    },
    // Every browser says so to this machine; HTTP clients, of which some send `sec-fetch-mode`, do not.
    visited: ({ headers, path }) => ('sec-fetch-dest' in headers ? shown(path) : undefined),
  };
}

type Shown = HttpReply & { readonly body: string };

/** Whether the browser reaches an address by itself. */
const isOfThisMachine = (url: string): boolean => /^(localhost|127\..*|\[::1\])$/.test(new URL(url).hostname);

/** Answers the browser for an address that may be reached from elsewhere alone. It keeps no file of a page in its cache then. */
async function answerFor(context: BrowserContext, root: string, shown: (path: string) => Shown): Promise<void> {
  await context.route(
    // A pattern is compared where the request comes in; a function would be asked about each of them.
    new RegExp(`^${root.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}`),
    (route) => route.fulfill(shown(new URL(route.request().url()).pathname)),
  );
}
