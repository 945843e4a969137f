import { usage } from '#core/faults';
import type { Target } from '#core/model';
import { readProfile } from '#run/config/read-profile';
import type { RunConfig } from '#schemas/generated/types';
import { bankOverHttp } from '#targets/alert-bank/client/target';
import { boundsOf } from './open-gateway.ts';

type AlertKind = 'alert-bank' | 'alert-biller';

/** Opens the bank or the biller at a URL; its control API stands beside it where the configuration names no other. */
export async function openAlert(kind: AlertKind, url: string, config: RunConfig): Promise<Target> {
  const { control = url } = config;
  for (const address of [url, control])
    if (!URL.canParse(address)) throw usage(`the address of the target, “${address}”, is no URL`);
  const options = { profile: readProfile(config.profile), ...boundsOf(config) };
  if (kind === 'alert-biller') throw usage('this version judges banks, not yet billers');
  return bankOverHttp({ url, control, ...options });
}

/** Opens the reference over real HTTP on loopback. */
export async function openReferenceAlert(kind: AlertKind, config: RunConfig): Promise<Target> {
  const { servedBank } = await import('#targets/alert-bank/reference/served');
  const served = await servedBank({ profile: readProfile(config.profile) });
  const target = await openAlert(kind, served.url, { ...config, control: served.control });
  return {
    ...target,
    at: `reference:${kind}`,
    close: async () => {
      await target.close();
      await served.close();
    },
  };
}
