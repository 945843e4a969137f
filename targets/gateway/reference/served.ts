import { deliverOverHttp } from '#targets/doors/deliver';
import type { Served } from '#targets/doors/http';
import { serve } from '#targets/doors/http';
import { type Addresses, type Gateway, type GatewayOptions, referenceGateway } from './gateway.ts';

/** A reference gateway on three sockets of loopback: payment API and Payment Page, control API, and the provider's site. */
export interface ServedGateway extends Addresses {
  close(): Promise<void>;
}

/** Serves a reference gateway whose callbacks go over HTTP. `port` is for the payment API; any free one by default. */
export async function servedGateway(
  options: Omit<GatewayOptions, 'deliver' | 'addresses'> & { readonly port?: number; readonly host?: string } = {},
): Promise<ServedGateway> {
  const { port, host, ...rest } = options;
  const at: { payment?: Served; control?: Served; provider?: Served } = {};
  const addresses = () => ({
    url: at.payment?.url ?? '',
    control: at.control?.url ?? '',
    provider: at.provider?.url ?? '',
  });
  const gateway: Gateway = referenceGateway({ ...rest, deliver: deliverOverHttp, addresses });
  const where = { ...(host !== undefined && { host }) };
  at.payment = await serve(gateway.payment, { ...where, ...(port !== undefined && { port }) });
  at.control = await serve(gateway.control, where);
  at.provider = await serve(gateway.provider, where);
  return {
    ...addresses(),
    async close() {
      gateway.close();
      await Promise.all([at.payment?.close(), at.control?.close(), at.provider?.close()]);
    },
  };
}
