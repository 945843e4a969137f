import { unreachable, usage } from '#core/faults';
import type { CallbackHead, Party } from '#core/http';
import type { Target } from '#core/model';
import { referenceGateway } from '#targets/gateway/reference/gateway';
import type { RunBrowser } from '#targets/payment-page/client/browser/run-browser';
import { besideTarget, type PageMap } from '#targets/payment-page/client/page-map';
import { type Asking, askingInProcess } from './asking.ts';
import { askCapabilities, configuredCapabilities } from './capabilities.ts';
import { connect } from './connection/connect.ts';
import { targetOf } from './connection/target-of.ts';
import { openWorlds } from './connection/worlds.ts';
import { type Listener, listenerInProcess, listenerOverHttp } from './listener.ts';
import { type GatewaySetup, LIMITS, type Limits, type Patience } from './setup.ts';

const NO_SETUP: GatewaySetup = { name: 'gateway', projects: [], claims: [], outcomes: {} };

/** How a gateway over HTTP is reached. */
export interface GatewayAddress {
  readonly url: string;
  readonly control?: string;
  readonly setup?: GatewaySetup;
  readonly limits?: Limits;
  /** Looks at Payment Page; whoever gives it closes it. */
  readonly browser?: RunBrowser;
  /** The page map of the configuration, which wins over that of the target. */
  readonly page?: PageMap;
  /** Where the kit's listener binds, and the URL by which the target reaches it if that is another. */
  readonly listen?: { readonly host?: string; readonly port?: number; readonly publicUrl?: string };
}

/** Opens a gateway over HTTP; rejects with `unreachable` where it cannot be asked, `usage` where too little is known of it. */
export async function gatewayOverHttp(address: GatewayAddress): Promise<Target> {
  const { url, control, setup = NO_SETUP, limits = LIMITS, listen = {}, browser, page } = address;
  if (control === undefined && setup.projects.length === 0)
    throw usage(
      'a gateway without a control API needs its projects in a configuration file: give --control URL or --config FILE',
    );
  const line = connect(address, limits);
  try {
    const told = line.control ? await askCapabilities(line.control, control ?? '') : configuredCapabilities(setup);
    const map = { ...told.page, ...page };
    const capabilities = { ...told, page: besideTarget(map, url) };
    await reached(line.payment, url);
    const listener = await listenerOverHttp(listen);
    const connection = { ...line, listener, setup, limits, capabilities, ...(browser && { browser }) };
    const worlds =
      line.control && capabilities.claims.includes('worlds')
        ? await openWorlds(line.control, address, limits)
        : undefined;
    return targetOf(url, connection, worlds, async () => {
      await listener.close();
      await line.hangUp();
    });
  } catch (error) {
    await line.hangUp();
    throw error;
  }
}

/** Whether anything answers at all: what it answers is judged by rules. */
async function reached(ask: Asking, url: string): Promise<void> {
  const asked = await ask({ method: 'GET', path: '/', headers: {}, body: new Uint8Array() });
  if (
    'failure' in asked &&
    /ECONNREFUSED|ENOTFOUND|EAI_AGAIN|CONNECT_TIMEOUT|EHOSTUNREACH|ENETUNREACH/.test(asked.failure)
  )
    throw unreachable(`nothing answers at ${url}: ${asked.failure}`);
}

/** What the kit is told of a gateway in process, and how long it waits: for nothing, where everything happens by the clock. */
interface InProcess {
  readonly setup?: GatewaySetup;
  readonly patience?: Patience;
}

/** Opens parties of this process as a gateway: the same conversation without sockets. `made` gets the kit's listener. */
export async function gatewayInProcess(
  at: string,
  made: (listener: Listener) => { readonly payment: Party; readonly control: Party; close(): void },
  { setup = NO_SETUP, patience = { callbackMs: 0, quietMs: 0 } }: InProcess = {},
): Promise<Target> {
  const listener = listenerInProcess();
  const { payment, control, close } = made(listener);
  const controls = askingInProcess(control);
  const capabilities = await askCapabilities(controls, at);
  const limits: Limits = { ...LIMITS, patience };
  const connection = {
    url: at,
    payment: askingInProcess(payment),
    control: controls,
    listener,
    setup,
    limits,
    capabilities,
  };
  return targetOf(at, connection, undefined, async () => close());
}

/** The embedded reference, in process; `behaviour` alters it for the defects. */
export function referenceInProcess(behaviour?: Parameters<typeof referenceGateway>[0]['behaviour']): Promise<Target> {
  return gatewayInProcess('reference', ({ party }) =>
    referenceGateway({ deliver: deliveredTo(party), ...(behaviour ? { behaviour } : {}) }),
  );
}

/** Delivers callbacks to a listener of this process. */
export function deliveredTo(party: Party) {
  return async (url: string, body: string, { method, contentType }: CallbackHead): Promise<number | null> => {
    const { pathname } = new URL(url);
    const headers = { 'content-type': contentType };
    try {
      return (await party({ method, path: pathname, headers, body: Buffer.from(body) })).status;
    } catch {
      return null;
    }
  };
}
