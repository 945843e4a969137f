import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** A browser that may be there: how reports call it, and its program; Playwright knows its own. */
export interface Candidate {
  readonly name: string;
  readonly path?: string;
  /** It has no windows to show. */
  readonly windowless?: true;
  readonly env?: Readonly<Record<string, string>>;
}

/** The same engine without the windows, tabs and bars around it, which cost the whole browser half of its time. */
const SHELLS = ['chromium-headless-shell', 'chrome-headless-shell'];
const BROWSERS = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'chrome'];

/** Where installers put Chrome or Chromium outside the search path. */
const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/** The Chrome or Chromium of the system, each program once; a shell, which is quicker, before a whole browser. */
export function systemBrowsers(searchPath = process.env.PATH ?? ''): readonly Candidate[] {
  const folders = searchPath.split(delimiter).filter((folder) => folder !== '');
  const found = (names: readonly string[]) => names.flatMap((name) => folders.map((folder) => join(folder, name)));
  const there = (paths: readonly string[]) => [...new Set(paths)].filter((path) => existsSync(path));
  return [
    ...there(found(SHELLS)).map((path) => ({ name: path, path, windowless: true as const })),
    ...there([...found(BROWSERS), ...PLACES]).map((path) => ({ name: path, path })),
  ];
}

/** Playwright's own Chromium, where it was installed: the version that Playwright was made for. */
export const PLAYWRIGHTS_OWN: Candidate = { name: "Playwright's Chromium" };
