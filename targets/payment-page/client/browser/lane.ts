import type { Browser, BrowserContext, CDPSession, Page } from 'playwright-core';
import { inTime } from '#targets/payment-page/client/bounded';
import { LISTENED } from '#targets/payment-page/client/tab';

/** A context with its first page, which serve one scenario after another as long as no page leaves anything but files in its cache. */
export interface Lane {
  readonly context: BrowserContext;
  readonly page: Page;
  /** Where the clock of its pages stands; `null` where it goes by itself. */
  clock: string | null;
  /** Opens a further tab, which goes with the scenario. */
  opensTab(): Promise<Page>;
  /** Empties the lane, and says whether the next scenario finds it as new. */
  emptied(): Promise<boolean>;
}

const OPENS_MS = 30_000;
const EMPTIES_MS = 5_000;
/** Wide enough for what a desktop shows, and half as much to draw as the usual window. */
const WINDOW = { width: 800, height: 600 };
/** What a page may keep besides cookies and the two stores whose entries the browser reports. */
const STORES = 'file_systems,indexeddb,service_workers,cache_storage,shared_storage,storage_buckets';

/** Opens a lane: a customer who was never here. */
export async function openLane(browser: Browser): Promise<Lane> {
  const settings = { acceptDownloads: false, ignoreHTTPSErrors: true, viewport: WINDOW };
  const context = await inTime(browser.newContext(settings), OPENS_MS);
  const left: Left = { origins: new Set(), asked: 0, more: false };
  context.on('page', () => {
    if (left.asked > 0) left.asked -= 1;
    else left.more = true;
  });
  async function opened() {
    left.asked += 1;
    const page = await inTime(context.newPage(), OPENS_MS);
    return { page, browsing: await watched(page, left) };
  }
  const { page, browsing } = await opened();
  return {
    context,
    page,
    clock: null,
    opensTab: async () => (await opened()).page,
    emptied: () => inTime(empty({ context, page, browsing, left }), EMPTIES_MS).catch(() => false),
  };
}

/** What scenarios left in a lane. */
interface Left {
  readonly origins: Set<string>;
  /** Tabs that the kit has asked for and that are not there yet. */
  asked: number;
  /** Something that the kit cannot take back: another window, a frame, an entry in a store. */
  more: boolean;
}

/** Notes from now on what a tab leaves. A frame or a window may keep what the session of its tab is not told of. */
async function watched(tab: Page, left: Left): Promise<CDPSession> {
  const browsing = await inTime(tab.context().newCDPSession(tab), OPENS_MS);
  const more = () => {
    left.more = true;
  };
  browsing.on('DOMStorage.domStorageItemAdded', more);
  browsing.on('Page.frameAttached', more);
  browsing.on('Page.frameNavigated', ({ frame }) => void left.origins.add(frame.securityOrigin));
  await inTime(Promise.all([browsing.send('DOMStorage.enable'), browsing.send('Page.enable')]), OPENS_MS);
  return browsing;
}

interface Filled extends Pick<Lane, 'context' | 'page'> {
  readonly browsing: CDPSession;
  readonly left: Left;
}

async function empty({ context, page, browsing, left }: Filled): Promise<boolean> {
  if (left.more || left.asked > 0 || page.isClosed()) return false;
  for (const one of LISTENED) page.removeAllListeners(one);
  for (const tab of context.pages().filter((one) => one !== page)) await tab.close();
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
