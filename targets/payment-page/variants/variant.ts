import type { PageMap } from '#targets/payment-page/client/page-map';
import type { Page, PageBehaviour } from '#targets/payment-page/reference/behaviour';

/** A page that looks or goes otherwise than the reference, and is as right: no rule may fail. */
export interface PageVariant {
  readonly id: string;
  /** What the page does, one sentence in the present tense. */
  readonly title: string;
  /** The reading of an open point that it follows, as `AMB-…/reading`. */
  readonly follows?: string;
  /** Method and channel in which it is shown. */
  readonly of: string;
  /** The scenarios that meet it, by the last part of their ids. */
  readonly scenarios: readonly string[];
  /** How its elements are found, where the names of the protocol do not find them. */
  readonly map?: PageMap;
  /** Rules that nothing of it shows, by their topics; none where it is left out. */
  readonly notJudged?: readonly string[];
  /** Made anew for each run. */
  readonly behaviour: (compliant: PageBehaviour) => Partial<PageBehaviour>;
}

/** A change of the source of some pages; of all where none is named. */
export const sources =
  (change: (html: string, page: Page, parameters: Readonly<Record<string, string>>) => string, ...pages: Page[]) =>
  (): Partial<PageBehaviour> => ({
    source: (html, page, parameters) =>
      pages.length === 0 || pages.includes(page) ? change(html, page, parameters) : html,
  });

/** A script that runs when the page is there, after those of the page. */
export const scripted = (script: string) => (html: string) =>
  html.replace('</body>', () => `<script>${script}</script></body>`);

/** Hides what a selector finds from the first byte on: a page that builds late never shows it before. */
export const hiddenFor = (selector: string, ms: number) => (html: string) =>
  html.replace(
    '</head>',
    () => `<style id="hiding">${selector} { display: none !important }</style>
      <script>setTimeout(() => document.getElementById('hiding').remove(), ${ms})</script></head>`,
  );
