import type { Browser, BrowserContext, CDPSession, Page } from 'playwright-core';
import { inTime } from '#targets/payment-page/client/bounded';
import { LISTENED } from '#targets/payment-page/client/tab';

/** A context with its first page, which serve one scenario after another as long as no page leaves anything in them. */
export interface Lane {
  readonly context: BrowserContext;
  readonly page: Page;
  /** Where the clock of its pages stands; `null` where it goes by itself. */
  clock: string | null;
  /** Empties the lane, and says whether the next scenario finds it as new. */
  emptied(): Promise<boolean>;
}

const OPENS_MS = 30_000;
const EMPTIES_MS = 5_000;
/** What a page may keep besides cookies and the two stores whose entries the browser reports. */
const STORES = 'file_systems,indexeddb,service_workers,cache_storage,shared_storage,storage_buckets';

/** Opens a lane: a customer who was never here. */
export async function openLane(browser: Browser): Promise<Lane> {
  const context = await inTime(browser.newContext({ acceptDownloads: false, ignoreHTTPSErrors: true }), OPENS_MS);
  const page = await inTime(context.newPage(), OPENS_MS);
  const browsing = await inTime(context.newCDPSession(page), OPENS_MS);
  const left = await watched(context, browsing);
  return {
    context,
    page,
    clock: null,
    emptied: () => inTime(empty({ context, page, browsing, left }), EMPTIES_MS).catch(() => false),
  };
}

/** What scenarios left in a lane. */
interface Left {
  readonly origins: Set<string>;
  /** Something that the kit cannot take back: another window, a frame, an entry in a store. */
  more: boolean;
}

/** Notes from now on what pages leave. A frame or a window may keep what the session of the first page is not told of. */
async function watched(context: BrowserContext, browsing: CDPSession): Promise<Left> {
  const left: Left = { origins: new Set(), more: false };
  const more = () => {
    left.more = true;
  };
  browsing.on('DOMStorage.domStorageItemAdded', more);
  browsing.on('Page.frameAttached', more);
  browsing.on('Page.frameNavigated', ({ frame }) => void left.origins.add(frame.securityOrigin));
  context.on('page', more);
  await inTime(Promise.all([browsing.send('DOMStorage.enable'), browsing.send('Page.enable')]), OPENS_MS);
  return left;
}

interface Filled extends Pick<Lane, 'context' | 'page'> {
  readonly browsing: CDPSession;
  readonly left: Left;
}

async function empty({ context, page, browsing, left }: Filled): Promise<boolean> {
  if (left.more || page.isClosed()) return false;
  for (const one of LISTENED) page.removeAllListeners(one);
  await context.setOffline(false);
  await context.unrouteAll({ behavior: 'ignoreErrors' });
  await page.goto('about:blank', { timeout: EMPTIES_MS });
  for (const origin of [...left.origins].filter((one) => /^https?:/.test(one)))
    await browsing.send('Storage.clearDataForOrigin', { origin, storageTypes: STORES });
  left.origins.clear();
  await browsing.send('Page.resetNavigationHistory');
  const [cookies, name] = await Promise.all([context.cookies(), page.evaluate('name')]);
  return cookies.length === 0 && name === '' && !left.more;
}
