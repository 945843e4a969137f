import { usage } from '#core/faults';
import type { Target } from '#core/model';
import { readProfile } from '#run/config/read-profile';
import type { RunConfig } from '#schemas/generated/types';
import { LIMITS } from '#targets/alert-biller/client/connection';
import { type BillerAddress, billerOverHttp } from '#targets/alert-biller/client/target';

/** Opens the biller whose control API the configuration names: as `control`, or as `target`, which is the same. */
export async function openBiller(config: RunConfig): Promise<Target> {
  const control = config.control ?? config.target;
  if (control === undefined) throw usage('say where the biller is: --control URL');
  if (!URL.canParse(control)) throw usage(`the address of the biller, “${control}”, is no URL`);
  return billerOverHttp({ control, profile: readProfile(config.profile), ...boundsOf(config) });
}

/** Opens the reference biller over real HTTP on loopback: nothing about it is special. */
export async function openReferenceBiller(config: RunConfig): Promise<Target> {
  const { servedBiller } = await import('#targets/alert-biller/reference/served');
  const served = await servedBiller({ profile: readProfile(config.profile) });
  const target = await openBiller({ ...config, control: served.control });
  return {
    ...target,
    at: 'reference:alert-biller',
    close: async () => {
      await target.close();
      await served.close();
    },
  };
}

function boundsOf({ timeout_ms, listen = {} }: RunConfig): Pick<BillerAddress, 'limits' | 'listen'> {
  const timeoutMs = timeout_ms ?? LIMITS.control.timeoutMs;
  const { host, port, public_url } = listen;
  return {
    limits: {
      ...LIMITS,
      control: { ...LIMITS.control, timeoutMs },
      clock: { ...LIMITS.clock, timeoutMs: 6 * timeoutMs },
      alert: { ...LIMITS.alert, timeoutMs },
    },
    listen: {
      ...(host === undefined ? {} : { host }),
      ...(port === undefined ? {} : { port }),
      ...(public_url === undefined ? {} : { publicUrl: public_url }),
    },
  };
}
