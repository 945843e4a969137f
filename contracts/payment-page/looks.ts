import { perEvidence } from '#contracts/gateway/evidence/per-evidence';
import type { Label } from '#contracts/labels';
import { type Pointer, pointer } from '#core/json';
import type { Evidence, PageSeen } from '#core/model';

/** A look at a page, and where it stands in the evidence. */
export interface Look {
  readonly at: Pointer;
  readonly index: number;
  readonly seen: PageSeen;
  readonly evidence: Evidence;
}

/** Every look of the scenario, in order. */
export const looks: (evidence: Evidence) => readonly Look[] = perEvidence((evidence) =>
  evidence.events.flatMap((seen, index) =>
    seen.kind === 'page' ? [{ at: pointer('events', index), index, seen, evidence }] : [],
  ),
);

/** The looks with these labels. */
export function looksAs(evidence: Evidence, ...labels: readonly Label[]): readonly Look[] {
  return looks(evidence).filter(({ seen }) => labels.some((label) => label === seen.as));
}

/** The look at the opening that a look in the same tab goes back to. */
export function openingOf(look: Look): Look | undefined {
  return looks(look.evidence).findLast(
    ({ index, seen }) => index <= look.index && seen.move === 'open' && seen.tab === look.seen.tab,
  );
}

/** Whether an element can be seen. */
export const shows = ({ seen }: Look, ...names: readonly string[]): boolean =>
  names.some((name) => name in seen.elements);

/** Whether the page says why it was refused: a 4xx, or its element for errors. */
export function isRefused(look: Look): boolean {
  const { status } = look.seen;
  return (status !== null && status >= 400 && status < 500) || shows(look, 'error');
}

/** Whether the page lets the customer pay: it shows how, or has gone on to the provider. */
export function isOpen(look: Look): boolean {
  return (
    !isRefused(look) && shows(look, 'method', 'pay', 'amount', 'qr', 'provider_pay', 'provider_amount', 'first_name')
  );
}

/** Whether one of these looks is at an open page: beside none, no refusal shows anything. */
export const someOpen = (evidence: Evidence, ...labels: readonly Label[]): boolean =>
  looksAs(evidence, ...labels).some(isOpen);

/** What a look shows, in a few words. */
export function sightOf({ seen }: Look): string {
  const { failure, status, elements, text } = seen;
  if (failure !== null) return failure;
  const names = Object.keys(elements);
  const what = names.length > 0 ? names.join(', ') : text.trim().slice(0, 60) || 'an empty page';
  return status === null || status === 200 ? what : `HTTP ${status}: ${what}`;
}

/** Whether the browser is on the site of the page that was opened first. */
export function isOnPage({ seen, evidence }: Look): boolean | undefined {
  const home = looks(evidence).find((one) => one.seen.move === 'open' && one.seen.url !== '');
  return home && seen.url !== '' ? originOf(seen.url) === originOf(home.seen.url) : undefined;
}

/** Whether the address of a look is the shop's, where customers come back to. */
export const isAtShop = ({ seen: { url }, evidence }: Look): boolean => isOfShop(url, evidence);

const isOfShop = (url: string, { urls }: Evidence): boolean => Object.values(urls).some((one) => url.startsWith(one));

/** The last stop of a look before the shop, to which a page may send the customer on at once. */
export function lastStop({ seen, evidence }: Look): string | undefined {
  return [...seen.visited, seen.url].findLast((url) => url !== '' && !isOfShop(url, evidence));
}

/** Whether an address is on the site of a look. */
export const isOnSiteOf = (url: string, { seen }: Look): boolean => originOf(url) === originOf(seen.url);

function originOf(url: string): string {
  return URL.canParse(url) ? new URL(url).origin : url;
}
