import { usage } from '#core/faults';
import type { Target } from '#core/model';
import { keyOf } from '#run/config/read-config';
import { SAMPLE_NOTE } from '#run/contracts/page-sample';
import type { RunConfig } from '#schemas/generated/types';
import { type GatewaySetup, LIMITS } from '#targets/gateway/client/setup';
import { type GatewayAddress, gatewayOverHttp } from '#targets/gateway/client/target';
import { runBrowser } from '#targets/payment-page/client/browser/run-browser';

/** Opens the gateway at a URL, with the control API or the ready-made projects that the configuration names. */
export async function openGateway(url: string, config: RunConfig): Promise<Target> {
  const { control } = config;
  checkUrl('target', url);
  if (control !== undefined) checkUrl('control API', control);
  return withBrowser(config, (looks) =>
    gatewayOverHttp({
      url,
      ...(control === undefined ? {} : { control }),
      setup: setupOf(config),
      ...boundsOf(config),
      ...looks,
    }),
  );
}

/** Opens the reference over real HTTP on loopback: nothing about it is special. */
export async function openReferenceGateway(config: RunConfig): Promise<Target> {
  const { servedGateway } = await import('#targets/gateway/reference/served');
  const served = await servedGateway();
  const { url, control } = served;
  const target = await withBrowser(config, (looks) => gatewayOverHttp({ url, control, ...boundsOf(config), ...looks }));
  return {
    ...target,
    at: 'reference',
    close: async () => {
      await target.close();
      await served.close();
    },
  };
}

/** What a target needs for its pages to be looked at. */
type Looks = Pick<GatewayAddress, 'browser' | 'page'>;

/** Opens a gateway with the browser of the run, which ends with it. */
async function withBrowser(config: RunConfig, open: (looks: Looks) => Promise<Target>): Promise<Target> {
  const { browser: { pages = 'all', path, headed = false } = {}, page } = config;
  if (pages === 'none') return open({});
  const browser = runBrowser({ headed, ...(path === undefined ? {} : { path }) });
  const target = await open({ browser, ...(page === undefined ? {} : { page: textsOf(page) }) });
  return {
    ...target,
    // Which browser it was is known when it was needed.
    get notes() {
      return [...(target.notes ?? []), ...(pages === 'sample' ? [SAMPLE_NOTE] : []), ...browser.notes()];
    },
    close: async () => {
      await target.close();
      await browser.close();
    },
  };
}

function textsOf(page: NonNullable<RunConfig['page']>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(page).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
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

function boundsOf({ timeout_ms, patience_ms, listen = {} }: RunConfig) {
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
