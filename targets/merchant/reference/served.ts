import { SECOND } from '#core/time';
import { serve } from '#targets/doors/http';
import { askingOverHttp } from '#targets/gateway/client/asking';
import { type MerchantOptions, referenceMerchant } from './merchant.ts';
import type { Ask } from './state.ts';

/** A reference merchant on two sockets of loopback: its control API, and its web service. */
export interface ServedMerchant {
  readonly control: string;
  readonly url: string;
  close(): Promise<void>;
}

/** How long the platform has for its answer. */
const BOUNDS = { timeoutMs: 5 * SECOND, mostBytes: 1_048_576 };

/** Serves a reference merchant. `port` is for the control API; any free one by default. */
export async function servedMerchant(
  options: Pick<MerchantOptions, 'behaviour'> & { readonly port?: number; readonly host?: string } = {},
): Promise<ServedMerchant> {
  const { port, host, behaviour } = options;
  let url = '';
  const { ask, close } = askOverHttp();
  const merchant = referenceMerchant({ ask, ownUrl: () => url, ...(behaviour && { behaviour }) });
  const where = { ...(host !== undefined && { host }) };
  const service = await serve(merchant.service, where);
  url = service.url;
  const control = await serve(merchant.control, { ...where, ...(port !== undefined && { port }) });
  return {
    control: control.url,
    url,
    async close() {
      merchant.close();
      await Promise.all([service.close(), control.close(), close()]);
    },
  };
}

/** Asks over HTTP; its connections are kept a host. */
function askOverHttp(): { readonly ask: Ask; close(): Promise<void> } {
  const hosts = new Map<string, ReturnType<typeof askingOverHttp>>();
  const hostOf = (origin: string) => {
    const known = hosts.get(origin) ?? askingOverHttp(origin, BOUNDS);
    hosts.set(origin, known);
    return known;
  };
  return {
    async ask(method, url, body, contentType) {
      const { origin, pathname } = new URL(url);
      const headers = { 'content-type': contentType };
      const asked = await hostOf(origin).ask({ method, path: pathname, headers, body: Buffer.from(body) });
      return 'failure' in asked ? null : { status: asked.reply.status, body: Buffer.from(asked.reply.body).toString() };
    },
    close: async () => void (await Promise.all([...hosts.values()].map((host) => host.close()))),
  };
}
