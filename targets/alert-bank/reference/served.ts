import { type Served, serve } from '#targets/doors/http';
import { sendOverHttp } from '#targets/doors/send';
import { type BankOptions, referenceBank } from './bank.ts';

/** A reference bank on two sockets of loopback, one for its API and one for its control API. */
export interface ServedBank {
  readonly url: string;
  readonly control: string;
  close(): Promise<void>;
}

/** Serves a reference bank whose alerts go over HTTP. `port` is for its API; any free one by default. */
export async function servedBank(
  options: Omit<BankOptions, 'send'> & { readonly port?: number; readonly host?: string } = {},
): Promise<ServedBank> {
  const { port, host, ...rest } = options;
  const where = { ...(host !== undefined && { host }) };
  const reference = referenceBank({ ...rest, send: sendOverHttp });
  const bank: Served = await serve(reference.bank, { ...where, ...(port !== undefined && { port }) });
  const control = await serve(reference.control, where);
  return {
    url: bank.url,
    control: control.url,
    async close() {
      reference.close();
      await Promise.all([bank.close(), control.close()]);
    },
  };
}
