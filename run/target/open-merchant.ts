import { usage } from '#core/faults';
import type { Target } from '#core/model';
import type { RunConfig } from '#schemas/generated/types';
import { LIMITS } from '#targets/merchant/client/setup';
import { type MerchantAddress, merchantOverHttp } from '#targets/merchant/client/target';

/** Opens the merchant whose control API the configuration names: as `control`, or as `target`, which is the same. */
export async function openMerchant(config: RunConfig): Promise<Target> {
  const control = config.control ?? config.target;
  if (control === undefined) throw usage('say where the merchant is: --control URL');
  if (!URL.canParse(control)) throw usage(`the address of the merchant, “${control}”, is no URL`);
  return merchantOverHttp({ control, ...boundsOf(config) });
}

/** Opens the reference merchant over real HTTP on loopback: nothing about it is special. */
export async function openReferenceMerchant(config: RunConfig): Promise<Target> {
  const { servedMerchant } = await import('#targets/merchant/reference/served');
  const served = await servedMerchant();
  const target = await merchantOverHttp({ control: served.control, ...boundsOf(config) });
  return {
    ...target,
    at: 'reference:merchant',
    close: async () => {
      await target.close();
      await served.close();
    },
  };
}

function boundsOf({ timeout_ms, patience_ms, listen = {} }: RunConfig): Pick<MerchantAddress, 'limits' | 'listen'> {
  const timeoutMs = timeout_ms ?? LIMITS.control.timeoutMs;
  const booksMs = patience_ms ?? LIMITS.patience.booksMs;
  const { host, port, public_url } = listen;
  return {
    limits: {
      control: { ...LIMITS.control, timeoutMs },
      callback: { ...LIMITS.callback, timeoutMs },
      patience: { booksMs, requestMs: booksMs },
    },
    listen: {
      ...(host === undefined ? {} : { host }),
      ...(port === undefined ? {} : { port }),
      ...(public_url === undefined ? {} : { publicUrl: public_url }),
    },
  };
}
