import type { Party } from '#core/http';
import { HungUp } from '#core/http';
import type { Target } from '#core/model';
import { serve } from '#targets/doors/http';
import { askingInProcess, askingOverHttp, type Bounds, wearied } from '#targets/gateway/client/asking';
import { runMark } from '#targets/gateway/client/session-state';
import type { Behaviour } from '#targets/merchant/reference/behaviour';
import { referenceMerchant } from '#targets/merchant/reference/merchant';
import type { Connection, Post } from './connection.ts';
import { askMerchantCapabilities } from './control/capabilities.ts';
import { gateParty } from './gate.ts';
import { gatekeeper } from './gatekeeper.ts';
import { type Pace, paceOf, SIDE_BY_SIDE } from './pace.ts';
import { postAtOnce } from './posting/at-once.ts';
import { postAndHangUp } from './posting/hang-up.ts';
import { pageOf } from './posting/page.ts';
import { merchantSession } from './session.ts';
import { LIMITS, type Limits } from './setup.ts';
import { standIn } from './stand-in.ts';

/** How a merchant over HTTP is reached. */
export interface MerchantAddress {
  readonly control: string;
  readonly limits?: Limits;
  /** Where the stand-in platform binds, and the URL by which the merchant reaches it if that is another. */
  readonly listen?: { readonly host?: string; readonly port?: number; readonly publicUrl?: string };
}

/** Opens a merchant over HTTP; rejects with `unreachable` where it cannot be asked. */
export async function merchantOverHttp({ control, limits = LIMITS, listen = {} }: MerchantAddress): Promise<Target> {
  const controls = askingOverHttp(control, limits.control);
  const ask = wearied(controls.ask, ({ method, path }) => `${method} ${path.split('/').slice(0, 2).join('/')}`);
  const hosts = new Map<string, ReturnType<typeof askingOverHttp>>();
  const hostOf = (origin: string) => {
    const known = hosts.get(origin) ?? askingOverHttp(origin, limits.callback, { kept: false });
    hosts.set(origin, known);
    return known;
  };
  const close = async () =>
    void (await Promise.all([controls.close(), ...[...hosts.values()].map((host) => host.close())]));
  try {
    const start = performance.now();
    const capabilities = await askMerchantCapabilities(controls.ask, control);
    const pace = await paceOf(controls.ask, performance.now() - start);
    const opened = await connected({ control: ask, capabilities, limits, pace }, listen, {
      post: (url, contentType, body, hangUp) => {
        if (hangUp) return postAndHangUp(url, contentType, body);
        const { origin, pathname, search } = new URL(url);
        return hostOf(origin).ask({
          method: 'POST',
          path: pathname + search,
          headers: { 'content-type': contentType },
          body,
        });
      },
      postAtOnce: (url, contentType, body, times) =>
        postAtOnce(url, contentType, body, { times, bounds: withQueue(limits.callback, pace, times) }),
      visit: async (url) => {
        const { origin, pathname, search } = new URL(url);
        const asked = await hostOf(origin).ask({
          method: 'GET',
          path: pathname + search,
          headers: {},
          body: new Uint8Array(),
        });
        return pageOf(asked);
      },
    });
    return targetOf(control, opened.connection, async () => {
      await opened.close();
      await close();
    });
  } catch (error) {
    await close();
    throw error;
  }
}

/** What is asked at once may have to wait for one another. */
function withQueue({ timeoutMs, mostBytes }: Bounds, { behindMs }: Pace, times: number): Bounds {
  return { timeoutMs: timeoutMs + times * behindMs, mostBytes };
}

type Known = Pick<Connection, 'control' | 'capabilities' | 'limits' | 'pace'>;
type Reached = Pick<Connection, 'post' | 'postAtOnce' | 'visit'>;

async function connected(
  known: Known,
  { publicUrl, ...listen }: NonNullable<MerchantAddress['listen']>,
  reached: Reached,
) {
  const gate: { party?: Party } = {};
  const served = await serve((request) => gate.party?.(request) ?? Promise.reject(new HungUp('not open yet')), listen);
  const gateUrl = publicUrl?.replace(/\/+$/, '') ?? served.url;
  const connection = newConnection({ ...reached, ...known, gateUrl });
  gate.party = gateParty(connection);
  return {
    connection,
    close: async () => {
      connection.standIn.close();
      await served.close();
    },
  };
}

function newConnection(reached: Known & Reached & Pick<Connection, 'gateUrl'>): Connection {
  return {
    ...reached,
    standIn: standIn(),
    run: runMark(),
    gatekeeper: gatekeeper(),
    sessions: new Set(),
    learnt: {
      configured: null,
      configuring: Promise.resolve(null),
      ownIds: undefined,
      clock: null,
      toldPaid: new Set(),
      laggards: 0,
      slowestBooksMs: 0,
      refused: 0,
      unsent: 0,
    },
  };
}

/** A merchant's parties in this process: the same conversation without sockets. `made` gets the way to the platform. */
export async function merchantInProcess(
  at: string,
  made: (gate: Party) => { readonly control: Party; readonly service: Party; close(): void },
  limits: Limits = LIMITS,
): Promise<Target> {
  const gate: { party?: Party } = {};
  const merchant = made((request) => gate.party?.(request) ?? Promise.reject(new HungUp('not open yet')));
  const control = askingInProcess(merchant.control);
  const service = askingInProcess(merchant.service);
  const post: Post = async (url, contentType, body, hangUp) => {
    const { pathname, search } = new URL(url);
    const asked = service({ method: 'POST', path: pathname + search, headers: { 'content-type': contentType }, body });
    return hangUp ? { failure: 'the connection was ended without waiting for the answer', tries: 1 } : asked;
  };
  const connection = newConnection({
    control,
    post,
    postAtOnce: (url, contentType, body, times) =>
      Array.from({ length: times }, () => post(url, contentType, body, false)),
    visit: async (url) => {
      const { pathname, search } = new URL(url);
      const asked = await service({ method: 'GET', path: pathname + search, headers: {}, body: new Uint8Array() });
      return pageOf(asked);
    },
    capabilities: await askMerchantCapabilities(control, at),
    limits,
    pace: SIDE_BY_SIDE,
    gateUrl: 'http://gate.invalid',
  });
  gate.party = gateParty(connection);
  return targetOf(at, connection, async () => {
    merchant.close();
    connection.standIn.close();
  });
}

/** The embedded reference, in process; `behaviour` alters it for defects and variants. */
export function referenceMerchantInProcess(behaviour?: Behaviour, limits?: Limits): Promise<Target> {
  return merchantInProcess(
    'reference:merchant',
    (gate) =>
      referenceMerchant({
        ownUrl: () => 'http://merchant.invalid',
        ask: async (method, url, body, contentType) => {
          const headers = { 'content-type': contentType };
          const asked = await askingInProcess(gate)({
            method,
            path: new URL(url).pathname,
            headers,
            body: Buffer.from(body),
          });
          return 'failure' in asked
            ? null
            : { status: asked.reply.status, body: Buffer.from(asked.reply.body).toString() };
        },
        ...(behaviour && { behaviour }),
      }),
    limits,
  );
}

function targetOf(at: string, connection: Connection, close: () => Promise<void>): Target {
  let scenarios = 0;
  return {
    kind: 'merchant',
    at,
    capabilities: connection.capabilities,
    sideBySide: connection.pace.sideBySide,
    contractsInTurn: true,
    open: (scenario) => merchantSession(connection, scenario, ++scenarios),
    close,
  };
}
