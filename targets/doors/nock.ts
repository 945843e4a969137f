import { isUtf8 } from 'node:buffer';
import type { ClientRequest } from 'node:http';
import type { Scope } from 'nock';
import type { Party } from '#core/http';
import { pathUnder } from './base.ts';

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'] as const;

/** A request that nock plays, with the headers that it looks at. */
type Played = ClientRequest & { headers: Record<string, string> };

/**
 * A party as a nock scope: every request under `baseUrl` reaches it until `nock.cleanAll()`.
 * nock replaces `fetch` and the `http` module as soon as it is imported, so it is imported here, when a scope is asked for;
 * it must not intercept in one process with Mock Service Worker.
 */
export async function nockScope(party: Party, baseUrl: string): Promise<Scope> {
  const { default: nock } = await import('nock');
  const base = new URL(baseUrl);
  const scope = nock(base.origin).persist();
  const bodies = new WeakMap<ClientRequest, Uint8Array>();
  const heads = new WeakMap<ClientRequest, Readonly<Record<string, string>>>();

  // nock would parse a JSON body, and throw on one that is malformed: the party is to see the bytes.
  scope.on('request', (played: Played, _interceptor: unknown, body: string) => {
    heads.set(played, played.headers);
    bodies.set(played, bytesOf(body, played.headers['content-length']));
    played.headers = {};
  });
  for (const method of METHODS)
    scope.intercept(underneath(base), method).reply(async function (path) {
      const played = this.req as unknown as ClientRequest;
      const { status, headers, body } = await party({
        method,
        path: pathUnder(base, new URL(path, base)),
        headers: heads.get(played) ?? {},
        body: bodies.get(played) ?? new Uint8Array(),
      });
      return [status, typeof body === 'string' ? body : Buffer.from(body), { ...headers }];
    });
  return scope;
}

function underneath(base: URL): (path: string) => boolean {
  const prefix = base.pathname.replace(/\/+$/, '');
  return (path) => path.startsWith(`${prefix}/`);
}

/** nock hands over bytes that are not UTF-8 as hexadecimal digits: digits that spell such bytes, and no other length, are taken for them. */
function bytesOf(body: string, length: string | undefined): Uint8Array {
  const bytes = /^([0-9a-f]{2})+$/.test(body) ? Buffer.from(body, 'hex') : undefined;
  const fits = bytes !== undefined && !isUtf8(bytes) && Number(length ?? bytes.length) === bytes.length;
  return fits ? bytes : Buffer.from(body, 'utf8');
}
