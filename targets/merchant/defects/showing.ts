import { at, isObject, type Json, type JsonObject } from '#core/json';
import { decides, defect, displays, type MerchantDefect, redirects, shows } from './defect.ts';

const textMembers = (body: Json | undefined, alter: (entries: [string, Json][]) => [string, Json][]): Json =>
  isObject(body) ? Object.fromEntries(alter(Object.entries(body))) : (body ?? {});

/** Alters the body of a redirect. */
const body = (alter: (entries: [string, Json][]) => [string, Json][]) =>
  shows((present) => ({ ...present, body: textMembers(present.body, alter) }));

/** What a merchant shows to its customer. */
export const SHOWING_DEFECTS: readonly MerchantDefect[] = [
  defect(
    'query-lost',
    'Redirects to the address without its query.',
    { caughtBy: ['redirect-url'], when: redirects },
    shows((present) => ({ ...present, url: String(present.url).replace(/\?.*/, '') })),
  ),
  defect(
    'url-decoded',
    'Redirects to the address decoded.',
    { caughtBy: ['redirect-url'], when: redirects },
    shows((present) => ({ ...present, url: decodeURIComponent(String(present.url)) })),
  ),
  defect(
    'always-post',
    'Redirects by POST whatever the method says.',
    { caughtBy: ['redirect-method'], when: redirects },
    shows((present) => ({ ...present, method: 'POST' })),
  ),
  defect(
    'always-get',
    'Redirects by GET whatever the method says.',
    { caughtBy: ['redirect-method'], when: redirects },
    shows((present) => ({ ...present, method: 'GET' })),
  ),
  defect(
    'empty-members-lost',
    'Leaves empty members of the form out.',
    { caughtBy: ['redirect-body'], when: redirects },
    body((entries) => entries.filter(([, value]) => value !== '')),
  ),
  defect(
    'long-members-cut',
    'Cuts members of the form at 255 characters.',
    { caughtBy: ['redirect-body'], when: redirects },
    body((entries) => entries.map(([name, value]) => [name, String(value).slice(0, 255)])),
  ),
  defect(
    'members-as-numbers',
    'Turns digits of the form into numbers.',
    { caughtBy: ['redirect-body'], when: redirects },
    body((entries) => entries.map(([name, value]) => [name, /^\d+$/.test(String(value)) ? Number(value) : value])),
  ),
  defect(
    'members-escaped',
    'Escapes members of the form for HTML before it keeps them.',
    { caughtBy: ['redirect-body'], when: redirects },
    body((entries) => entries.map(([name, value]) => [name, String(value).replaceAll('<', '&lt;')])),
  ),
  defect(
    'encrypted-used',
    'Uses the service member encrypted where there is one.',
    { caughtBy: ['redirect-url', 'redirect-body'], when: redirects },
    shows((present, { message }) => {
      const encrypted = at(message, '/redirect_data/encrypted');
      return isObject(encrypted) ? { ...present, ...encrypted } : present;
    }),
  ),
  defect(
    'body-needed',
    'Shows nothing where the form has no members.',
    { caughtBy: ['instruction-shown', 'series-redirected'], when: redirects },
    shows((present) => (Object.keys(present.body as JsonObject).length === 0 ? undefined : present)),
  ),
  defect(
    'code-upper-cased',
    'Shows the code in upper case.',
    { caughtBy: ['qr-data'], when: displays },
    shows((present) => ({ ...present, data: String(present.data).toUpperCase() })),
  ),
  defect(
    'code-cut',
    'Keeps 100 characters of the code.',
    { caughtBy: ['qr-data'], when: displays },
    shows((present) => ({ ...present, data: String(present.data).slice(0, 100) })),
  ),
  defect(
    'first-element',
    'Takes the first element of display_data for the code.',
    { caughtBy: ['qr-data'], when: displays },
    shows((present, { message }) => ({
      ...present,
      data: at(message, '/display_data/0/data') ?? '',
      title: at(message, '/display_data/0/title') ?? '',
    })),
  ),
  defect(
    'page-for-code',
    'Redirects the customer to a page of its own in place of the code.',
    { caughtBy: ['instruction-shown'], when: displays },
    shows(() => ({ kind: 'redirect', url: 'https://shop.example/qr', method: 'GET', body: {} })),
  ),
  defect(
    'shown-too-early',
    'Sends the customer somewhere before it was told where.',
    { caughtBy: ['nothing-before-instruction'] },
    () => ({
      shownAtStart: ({ interface: by }) =>
        by === 'page' ? null : { kind: 'redirect', url: 'https://provider.example/', method: 'GET', body: {} },
    }),
  ),
  defect(
    'never-shown',
    'Shows nothing to the customer.',
    { caughtBy: ['instruction-shown', 'series-redirected'] },
    shows(() => undefined),
  ),
  defect(
    'same-data-once',
    'Redirects only once to the same address.',
    { caughtBy: ['series-redirected'], when: ({ series }) => series !== undefined },
    (compliant) => {
      const seen = new Set<string>();
      return shows((present) => {
        const url = String(present.url);
        if (seen.has(url)) return undefined;
        seen.add(url);
        return present;
      })(compliant);
    },
  ),
  defect(
    'superseded-ends-all',
    'Ends all purchases of the customer on code 3613.',
    { caughtBy: ['superseded-declined'], when: ({ series }) => series !== undefined },
    ({ saleRequest, change }) => {
      const orders: { customer: { id: string }; status: string }[] = [];
      return {
        saleRequest: (order, shop) => {
          orders.push(order);
          return saleRequest(order, shop);
        },
        change: (order, news, now) => {
          if (at(news.message, '/operation/code') === '3613')
            for (const other of orders)
              if (other.customer.id === order.customer.id && other.status !== 'paid') other.status = 'declined';
          return change(order, news, now);
        },
      };
    },
  ),
  defect(
    'superseded-ignored',
    'Leaves purchases open that code 3613 ends.',
    { caughtBy: ['superseded-declined'], when: ({ series }) => series !== undefined },
    decides((_, { message }) => (at(message, '/operation/code') === '3613' ? null : undefined)),
  ),
];
