import { usage } from '#core/faults';
import type { Target } from '#core/model';
import { keyOf } from '#run/config/read-config';
import type { RunConfig } from '#schemas/generated/types';
import { type GatewaySetup, LIMITS } from '#targets/gateway/client/setup';
import { gatewayOverHttp } from '#targets/gateway/client/target';

/** Opens the gateway at a URL, with the control API or the ready-made projects that the configuration names. */
export async function openGateway(url: string, config: RunConfig): Promise<Target> {
  const { control } = config;
  checkUrl('target', url);
  if (control !== undefined) checkUrl('control API', control);
  return gatewayOverHttp({
    url,
    ...(control === undefined ? {} : { control }),
    setup: setupOf(config),
    ...boundsOf(config),
  });
}

/** Opens the reference over real HTTP on loopback: nothing about it is special. */
export async function openReferenceGateway(config: RunConfig): Promise<Target> {
  const { servedGateway } = await import('#targets/gateway/reference/served');
  const served = await servedGateway();
  const target = await gatewayOverHttp({ url: served.url, control: served.control, ...boundsOf(config) });
  return {
    ...target,
    at: 'reference',
    close: async () => {
      await target.close();
      await served.close();
    },
  };
}

function checkUrl(what: string, address: string): void {
  if (!URL.canParse(address)) throw usage(`the address of the ${what}, “${address}”, is no URL`);
}

function setupOf({ name = 'gateway', claims = [], outcomes = {}, projects = [] }: RunConfig): GatewaySetup {
  return {
    name,
    claims,
    outcomes,
    projects: projects.map((project) => ({
      id: project.id,
      key: keyOf(project),
      scope: { method: project.method, channel: project.channel },
    })),
  };
}

/** How long requests may take, and where the listener stands. */
export function boundsOf({ timeout_ms, patience_ms, listen = {} }: RunConfig) {
  const timeoutMs = timeout_ms ?? LIMITS.payment.timeoutMs;
  const { host, port, public_url } = listen;
  return {
    limits: {
      payment: { ...LIMITS.payment, timeoutMs },
      control: { ...LIMITS.control, timeoutMs },
      clock: { ...LIMITS.clock, timeoutMs: timeoutMs * (LIMITS.clock.timeoutMs / LIMITS.control.timeoutMs) },
      patience: { ...LIMITS.patience, callbackMs: patience_ms ?? LIMITS.patience.callbackMs },
    },
    listen: {
      ...(host === undefined ? {} : { host }),
      ...(port === undefined ? {} : { port }),
      ...(public_url === undefined ? {} : { publicUrl: public_url }),
    },
  };
}
