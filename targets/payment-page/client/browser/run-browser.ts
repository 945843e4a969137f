import type { Browser, BrowserContext, BrowserContextOptions } from 'playwright-core';
import { stuck } from '#core/faults';
import { inTime, orElse } from '#targets/payment-page/client/bounded';
import { type BrowserChoice, type Launched, launchBrowser } from './launch.ts';

/** So many scenarios look at pages at once: more only make each other slow. */
const MOST_AT_ONCE = 3;

/** After so many scenarios that a page left without an answer no further one looks at pages: each would take a minute. */
const MOST_HUNG = 6;
/** A context ends at once, unless one of its pages hangs. */
const CLOSES_MS = 8_000;

/** The one browser of a run: it is started when a page is first looked at, and again where a page has brought it down. */
export interface RunBrowser {
  /** A context like that of a customer who was never here; rejects with `stuck` where no browser can be had. */
  open(options?: BrowserContextOptions): Promise<OpenContext>;
  /** What the report should say of it; empty where no page was looked at. */
  notes(): readonly string[];
  close(): Promise<void>;
}

/** A context, and its end. */
export interface OpenContext {
  readonly context: BrowserContext;
  /** The page of this scenario does not answer. */
  hung(): void;
  close(): Promise<void>;
}

/** The browser of a run, not started yet. */
export function runBrowser(choice: BrowserChoice = {}): RunBrowser {
  let starting: Promise<Launched> | undefined;
  const waiting: (() => void)[] = [];
  let open = 0;
  let hung = 0;
  let said: string | undefined;

  async function running(): Promise<Browser> {
    const known = await starting;
    const alive = known && ('missing' in known || known.browser.isConnected());
    if (!alive) starting = launchBrowser(choice);
    const launched = await (starting ?? launchBrowser(choice));
    said =
      'missing' in launched
        ? `Payment Page was not looked at: ${launched.missing}`
        : `Payment Page was looked at by ${launched.name}`;
    if ('missing' in launched) throw stuck(launched.missing);
    return launched.browser;
  }

  async function turn(): Promise<void> {
    if (open >= MOST_AT_ONCE) await new Promise<void>((resolve) => waiting.push(resolve));
    open += 1;
  }

  function leave(): void {
    open -= 1;
    waiting.shift()?.();
  }

  function stopWhereAllHang(): void {
    if (hung >= MOST_HUNG) throw stuck(`Payment Page did not answer in ${MOST_HUNG} scenarios before this one`);
  }

  async function end(context: BrowserContext): Promise<void> {
    const ended = await orElse(
      context.close().then(() => true),
      false,
      CLOSES_MS,
    );
    // A context that does not end holds a page that hangs: the browser goes, and the next scenario starts another.
    if (!ended) await orElse(context.browser()?.close() ?? Promise.resolve(), undefined);
  }

  return {
    async open(options) {
      await turn();
      try {
        stopWhereAllHang();
        const browser = await running();
        const context = await inTime(browser.newContext(options), 30_000);
        return {
          context,
          hung() {
            hung += 1;
          },
          async close() {
            await end(context);
            leave();
          },
        };
      } catch (error) {
        leave();
        throw error;
      }
    },
    notes: () => (said === undefined ? [] : [said]),
    async close() {
      const launched = await starting;
      if (launched && 'browser' in launched) await orElse(launched.browser.close(), undefined);
    },
  };
}
