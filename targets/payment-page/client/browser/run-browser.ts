import type { Browser, BrowserContext } from 'playwright-core';
import { stuck } from '#core/faults';
import type { ForeignImage } from '#schemas/emv-qr/image';
import { orElse } from '#targets/payment-page/client/bounded';
import { type ImageDrawn, imageReader } from './image-reader.ts';
import { type Lane, openLane } from './lane.ts';
import { type BrowserChoice, type Launched, launchBrowser } from './launch.ts';

/** So many scenarios look at pages at once: more only make each other slow. */
const MOST_AT_ONCE = 3;

/** After so many scenarios that a page left without an answer no further one looks at pages: each would take a minute. */
const MOST_HUNG = 6;
/** A context ends at once, unless one of its pages hangs. */
const CLOSES_MS = 8_000;

/** The one browser of a run: it is started when a page is first looked at, and again where a page has brought it down. */
export interface RunBrowser {
  /**
   * A lane like that of a customer who was never here: one that was left as new is given again. `clockStands` says whether
   * the clock of its pages will be set. Rejects with `stuck` where no browser can be had.
   */
  open(clockStands: boolean): Promise<OpenLane>;
  /** Reads an image in a form that the kit does not read itself; `undefined` where there is no browser for it. Never rejects. */
  read(image: ForeignImage): Promise<ImageDrawn | undefined>;
  /** Whether pictures are taken of what is seen. */
  readonly pictures: boolean;
  /** What the report should say of it; empty where nothing was looked at. */
  notes(): readonly string[];
  close(): Promise<void>;
}

/** A lane, and its end. */
export interface OpenLane {
  readonly lane: Lane;
  /** The page of this scenario does not answer. */
  hung(): void;
  close(): Promise<void>;
}

/** The browser of a run, not started yet. */
export function runBrowser(choice: BrowserChoice = {}): RunBrowser {
  const { launched, quit } = oneBrowser(choice);
  const waiting: (() => void)[] = [];
  const empty: Lane[] = [];
  let open = 0;
  let hung = 0;
  let said: string | undefined;

  async function running(): Promise<Browser> {
    const one = await launched();
    said =
      'missing' in one ? `Payment Page was not looked at: ${one.missing}` : `Payment Page was looked at by ${one.name}`;
    if ('missing' in one) throw stuck(one.missing);
    return one.browser;
  }

  const images = imageReader(async () => {
    const one = await launched();
    return 'missing' in one ? undefined : one;
  });

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

  return {
    pictures: choice.pictures ?? true,
    read: images.read,
    async open(clockStands) {
      await turn();
      try {
        stopWhereAllHang();
        const browser = await running();
        const lane = taken(empty, browser, clockStands) ?? (await openLane(browser));
        let hangs = false;
        return {
          lane,
          hung() {
            hung += 1;
            hangs = true;
          },
          async close() {
            if (!hangs && (await lane.emptied())) empty.push(lane);
            else await end(lane.context);
            leave();
          },
        };
      } catch (error) {
        leave();
        throw error;
      }
    },
    notes: () => [...(said === undefined ? [] : [said]), ...images.notes()],
    close: quit,
  };
}

/** However many ask at once, one browser is started; again, where it is gone. */
function oneBrowser(choice: BrowserChoice) {
  let starting: Promise<Launched> | undefined;
  return {
    async launched(): Promise<Launched> {
      starting ??= launchBrowser(choice);
      const asked = starting;
      const one = await asked;
      if ('missing' in one || one.browser.isConnected()) return one;
      if (starting === asked) starting = launchBrowser(choice);
      return starting;
    },
    async quit(): Promise<void> {
      const one = await starting;
      if (one && 'browser' in one) await orElse(one.browser.close(), undefined);
    },
  };
}

/** Takes the first lane of this browser whose clock was set, or never was. */
function taken(lanes: Lane[], browser: Browser, clockStands: boolean): Lane | undefined {
  const index = lanes.findIndex((one) => one.context.browser() === browser && (one.clock !== null) === clockStands);
  return index < 0 ? undefined : lanes.splice(index, 1)[0];
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
