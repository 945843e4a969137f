import { HttpResponse, http, type RequestHandler } from 'msw';
import type { Party } from '#core/http';
import { pathUnder } from './base.ts';

/** A party as handlers of Mock Service Worker 2: give them to `setupServer` or `setupWorker`. Requests under `baseUrl` reach the party. */
export function mswHandlers(party: Party, baseUrl: string): RequestHandler[] {
  const base = new URL(baseUrl);
  const under = `${base.origin}${base.pathname.replace(/\/+$/, '')}/*`;
  return [http.all(under, async ({ request }) => respond(party, base, request))];
}

async function respond(party: Party, base: URL, request: Request): Promise<Response> {
  const { status, headers, body } = await party({
    method: request.method,
    path: pathUnder(base, new URL(request.url)),
    headers: Object.fromEntries(request.headers),
    body: new Uint8Array(await request.arrayBuffer()),
  });
  // Response refuses even an empty body for these statuses.
  const none = status === 204 || status === 304;
  return new HttpResponse(none ? null : typeof body === 'string' ? body : new Uint8Array(body), { status, headers });
}
