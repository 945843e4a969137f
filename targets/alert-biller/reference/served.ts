import { serve } from '#targets/doors/http';
import { sendOverHttp } from '#targets/doors/send';
import { type BillerOptions, referenceBiller } from './biller.ts';

/** A reference biller on two sockets of loopback: its control API, and its web service for alerts. */
export interface ServedBiller {
  readonly control: string;
  readonly url: string;
  close(): Promise<void>;
}

/** Serves a reference biller. `port` is for the control API; any free one by default. */
export async function servedBiller(
  options: Omit<BillerOptions, 'send' | 'ownUrl'> & { readonly port?: number; readonly host?: string } = {},
): Promise<ServedBiller> {
  const { port, host, ...rest } = options;
  let url = '';
  const biller = referenceBiller({ ...rest, send: sendOverHttp, ownUrl: () => url });
  const where = { ...(host !== undefined && { host }) };
  const service = await serve(biller.service, where);
  url = service.url;
  const control = await serve(biller.control, { ...where, ...(port !== undefined && { port }) }).catch(
    async (error) => {
      await service.close();
      throw error;
    },
  );
  return {
    control: control.url,
    url,
    async close() {
      biller.close();
      await Promise.all([service.close(), control.close()]);
    },
  };
}
