import type { Page } from 'playwright-core';
import type { PageSeen } from '#core/model';

type Requests = PageSeen['requests'][number];

/** A tab of the scenario: the page that the customer looks at, and what happened in it since the last look. */
export interface Tab {
  /** The page in front: a window that the page opened stands before the page. */
  page(): Page;
  /** HTTP status of the document in front. */
  status(): number | null;
  /** What was collected, which is forgotten. */
  collected(): Pick<PageSeen, 'visited' | 'requests' | 'console'>;
}

/** A page may do anything without an end: so much of each kind is kept. */
const MOST = 200;
const MOST_WINDOWS = 4;
const MOST_DIALOGS = 20;
const LONGEST = 2_000;

/** What a tab listens to on its pages. */
export const LISTENED = ['framenavigated', 'response', 'console', 'pageerror', 'dialog', 'popup', 'close'] as const;

/** A tab that shows this page. */
export function tabOf(first: Page): Tab {
  const windows: Page[] = [];
  const kept = { visited: [] as string[], requests: [] as Requests[], console: [] as string[] };
  let status: number | null = null;
  let dialogs = 0;
  const keep = <T>(list: T[], one: T) => void (list.length < MOST && list.push(one));

  function watch(page: Page): void {
    windows.push(page);
    page.on('framenavigated', (frame) => {
      if (frame.url() !== 'about:blank') keep(kept.visited, frame.url().slice(0, LONGEST));
    });
    page.on('response', (response) => {
      const request = response.request();
      keep(kept.requests, {
        method: request.method(),
        url: request.url().slice(0, LONGEST),
        status: response.status(),
      });
      if (request.isNavigationRequest() && response.frame() === page.mainFrame()) status = response.status();
    });
    page.on('console', (message) => keep(kept.console, `${message.type()}: ${message.text()}`.slice(0, LONGEST)));
    page.on('pageerror', (error) => keep(kept.console, `error: ${error.message}`.slice(0, LONGEST)));
    page.on('dialog', (dialog) => {
      dialogs += 1;
      keep(kept.console, `dialog: ${dialog.message()}`.slice(0, LONGEST));
      // A customer who wants to pay says yes, also to leaving the page.
      dialog.accept().catch(() => undefined);
      if (dialogs === MOST_DIALOGS) page.close().catch(() => undefined);
    });
    page.on('popup', (popup) => {
      if (windows.length < MOST_WINDOWS) watch(popup);
      else popup.close().catch(() => undefined);
    });
    page.on('close', () => void (windows.length > 1 && windows.splice(windows.indexOf(page), 1)));
  }

  watch(first);
  return {
    page() {
      const front = windows.at(-1);
      if (!front) throw new Error('the page closed itself');
      return front;
    },
    status: () => status,
    collected: () => ({
      visited: kept.visited.splice(0),
      requests: kept.requests.splice(0),
      console: kept.console.splice(0),
    }),
  };
}
