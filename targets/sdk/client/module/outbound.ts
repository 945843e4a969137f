import type { ClientRequest } from 'node:http';
import { syncBuiltinESMExports } from 'node:module';
import { said } from '#core/faults';
import type { HttpReply, HttpRequest, Party } from '#core/http';
import type { Exchange } from '#core/model';
import { noted } from '#targets/sdk/client/irregular';
import type { Irregularity, Port } from '#targets/sdk/client/port';
import { guardSockets } from './socket-guard.ts';

/** The platform's hosts, which libraries call by themselves. */
const HOSTS: readonly string[] = ['api.ecommpay.com', 'api.trxhost.com'];
const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS'] as const;

/** What nock gives a reply as `this.req`. */
type Intercepted = ClientRequest & {
  readonly headers: Record<string, string>;
  readonly requestBodyBuffers?: readonly Uint8Array[];
};

/**
 * A library in process, none of whose HTTP calls leave the machine: `gateway` answers those to the platform's hosts, and
 * they are kept as evidence; a call to any other host is refused and named. It is loaded when the door is open already.
 * Until it is closed this holds for the whole process.
 */
export async function kept(load: () => Promise<Port>, gateway: Party): Promise<Port> {
  // nock replaces `fetch` when it is imported, so it comes in only where it is wanted.
  const { default: nock } = await import('nock');
  if (!nock.isActive()) nock.activate();
  nock.disableNetConnect();
  // Names imported from node:http and node:https are bound to what stood there first.
  syncBuiltinESMExports();
  const exchanges: Exchange[] = [];
  const irregular: Irregularity[] = [];
  const refuse = (host: string) => noted(irregular, 'host', host);
  const scope = nock(/.*/).persist();
  for (const method of METHODS) {
    scope
      .intercept(() => true, method)
      .reply(async function (path) {
        const req = this.req as unknown as Intercepted;
        const host = (req.headers.host ?? '').replace(/:\d+$/, '');
        if (!HOSTS.includes(host)) {
          refuse(host);
          return [502, ''];
        }
        const body = Buffer.concat(req.requestBodyBuffers ?? []);
        const { exchange, reply } = await exchanged({ method, path, headers: req.headers, body }, host, gateway);
        exchanges.push(exchange);
        return [reply.status, Buffer.from(reply.body), { ...reply.headers }];
      });
  }
  const release = guardSockets(refuse);
  const shut = () => {
    release();
    nock.cleanAll();
    nock.enableNetConnect();
    nock.restore();
    syncBuiltinESMExports();
  };
  const port = await load().catch((error: unknown) => {
    shut();
    throw error;
  });
  return {
    ...port,
    async call(operation, params) {
      const answer = await port.call(operation, params);
      return {
        ...answer,
        irregular: [...answer.irregular, ...irregular.splice(0)],
        exchanges: exchanges.splice(0),
      };
    },
    async close() {
      shut();
      await port.close();
    },
  };
}

async function exchanged(request: HttpRequest, host: string, gateway: Party) {
  const reply: HttpReply = await gateway(request).catch((error: unknown) => ({
    status: 500,
    headers: {},
    body: said(error),
  }));
  const exchange: Exchange = {
    kind: 'exchange',
    as: host,
    project: host,
    method: request.method,
    path: request.path,
    sent: { text: Buffer.from(request.body).toString('utf8') },
    reply: {
      status: reply.status,
      contentType: reply.headers['content-type'] ?? '',
      body: { text: Buffer.from(reply.body).toString('utf8') },
    },
    failure: null,
    tries: 1,
    clock: null,
  };
  return { exchange, reply };
}
