import type { Browser } from 'playwright-core';
import { said } from '#core/faults';
import { SECOND } from '#core/time';
import { type Candidate, PLAYWRIGHTS_OWN, systemBrowsers } from './candidates.ts';
import { packagedBrowser } from './packaged.ts';

/** How a browser is chosen and shown. */
export interface BrowserChoice {
  /** The program of a browser, instead of looking for one. */
  readonly path?: string;
  /** Whether its windows are shown. */
  readonly headed?: boolean;
  /** Whether pictures are kept of what is seen; they are unless nobody will look at them. */
  readonly pictures?: boolean;
}

/** A browser that runs, and how reports call it; or one line on what is missing. */
export type Launched = { readonly browser: Browser; readonly name: string } | { readonly missing: string };

/** Pages here have nothing to accelerate, a process less is started, and none is kept ready for a page to come. */
const THRIFTY = ['--disable-gpu', '--in-process-gpu', '--renderer-process-limit=1'];

const INSTALL = 'install one with “npx playwright install chromium”, or name one with --browser PATH';

/**
 * Starts the browser that was named, else the first that there is: Playwright's own, then Chrome or Chromium of the
 * system, then the one of the optional package. Never rejects.
 */
export async function launchBrowser(choice: BrowserChoice = {}): Promise<Launched> {
  const { path, headed } = choice;
  const failures: string[] = [];
  const named: readonly Candidate[] | undefined = path === undefined ? undefined : [{ name: path, path }];
  for await (const candidate of named ?? candidates()) {
    if (headed && candidate.windowless) continue;
    const launched = await started(candidate, choice);
    if ('browser' in launched) return launched;
    failures.push(`${candidate.name}: ${launched.missing}`);
  }
  const last = failures.at(-1);
  return { missing: `no browser could be started${last === undefined ? '' : ` (${last})`}: ${INSTALL}` };
}

async function* candidates(): AsyncGenerator<Candidate> {
  yield PLAYWRIGHTS_OWN;
  yield* systemBrowsers();
  const packaged = await packagedBrowser().catch(() => undefined);
  if (!packaged) return;
  const { env: _, ...plain } = packaged;
  yield plain;
  yield packaged;
}

async function started({ name, path, env }: Candidate, { headed = false }: BrowserChoice): Promise<Launched> {
  // Loaded late: most runs of the command line need no browser.
  const { chromium } = await import('playwright-core');
  try {
    const browser = await chromium.launch({
      headless: !headed,
      timeout: 30 * SECOND,
      args: headed ? [] : THRIFTY,
      // Chromium does not start as root with a sandbox; for everybody else it has one.
      chromiumSandbox: process.getuid?.() !== 0,
      ...(path === undefined ? {} : { executablePath: path }),
      ...(env === undefined ? {} : { env: { ...process.env, ...env } as Record<string, string> }),
    });
    return { browser, name: `${name} (${browser.version()})` };
  } catch (error) {
    return { missing: said(error).split('\n')[0] ?? '' };
  }
}
