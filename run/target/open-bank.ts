import { usage } from '#core/faults';
import type { Target } from '#core/model';
import { readProfile } from '#run/config/read-profile';
import type { RunConfig } from '#schemas/generated/types';
import { bankOverHttp } from '#targets/alert-bank/client/target';
import { boundsOf } from './open-gateway.ts';

/** Opens the bank at a URL; its control API stands beside it where the configuration names no other. */
export async function openBank(url: string, config: RunConfig): Promise<Target> {
  const { control = url } = config;
  for (const address of [url, control])
    if (!URL.canParse(address)) throw usage(`the address of the target, “${address}”, is no URL`);
  return bankOverHttp({ url, control, profile: readProfile(config.profile), ...boundsOf(config) });
}

/** Opens the reference bank over real HTTP on loopback. */
export async function openReferenceBank(config: RunConfig): Promise<Target> {
  const { servedBank } = await import('#targets/alert-bank/reference/served');
  const served = await servedBank({ profile: readProfile(config.profile) });
  const target = await openBank(served.url, { ...config, control: served.control });
  return {
    ...target,
    at: 'reference:alert-bank',
    close: async () => {
      await target.close();
      await served.close();
    },
  };
}
