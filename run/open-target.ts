import { usage } from '#core/faults';
import type { Party } from '#core/http';
import type { Target, TargetKind } from '#core/model';
import type { RunConfig } from '#schemas/generated/types';
import { LIMITS } from '#targets/gateway/client/setup';
import { keyOf } from './config.ts';
import { unknown } from './suggest-name.ts';
import { readTypeScript } from './typescript.ts';

const REFERENCES = ['reference', 'reference:gateway'];

/** Opens the target that a configuration names; the embedded reference gateway by default. */
export async function opened(config: RunConfig): Promise<Target> {
  const { target = 'reference' } = config;
  if (/^https?:/.test(target)) return overHttp(config, target);
  if (/^(cmd|module):/.test(target)) {
    ofKind(config, 'sdk', target);
    // Each kind loads only what it needs: a start is most of what a short run costs.
    const { sdkTarget } = await import('#targets/sdk/client/target');
    await readTypeScript(target);
    return sdkTarget(target, { gateway: await answeringGateway() });
  }
  if (!REFERENCES.includes(target))
    throw unknown('target', target, [...REFERENCES, 'http://host:port', 'cmd:PROGRAM ARGS', 'module:PATH']);
  return reference(config);
}

/** The reference gateway, for a library in process that calls the platform's hosts. */
async function answeringGateway(): Promise<Party> {
  const { referenceGateway } = await import('#targets/gateway/reference/gateway');
  return referenceGateway({ deliver: async () => null }).payment;
}

function ofKind({ kind }: RunConfig, expected: TargetKind, target: string): void {
  if (kind !== undefined && kind !== expected)
    throw usage(`${target} is judged as ${expected}, and --kind says ${kind}`);
}

/** The reference over real HTTP on loopback: nothing about it is special. */
async function reference(config: RunConfig): Promise<Target> {
  ofKind(config, 'gateway', 'reference');
  const { servedGateway } = await import('#targets/gateway/reference/served');
  const { gatewayOverHttp } = await import('#targets/gateway/client/target');
  const served = await servedGateway();
  const target = await gatewayOverHttp({ url: served.url, control: served.control, ...bounds(config) });
  return {
    ...target,
    at: 'reference',
    close: async () => {
      await target.close();
      await served.close();
    },
  };
}

async function overHttp(config: RunConfig, url: string): Promise<Target> {
  if (config.kind === undefined) throw usage(`say what ${url} is: --kind gateway`);
  if (config.kind !== 'gateway') throw usage(`this version judges gateways over HTTP, not yet ${config.kind}`);
  for (const [what, address] of [
    ['target', url],
    ['control API', config.control],
  ] as const)
    if (address !== undefined && !URL.canParse(address))
      throw usage(`the address of the ${what}, “${address}”, is no URL`);
  const { name = 'gateway', claims = [], outcomes = {}, projects = [] } = config;
  const { gatewayOverHttp } = await import('#targets/gateway/client/target');
  return gatewayOverHttp({
    url,
    ...(config.control === undefined ? {} : { control: config.control }),
    setup: {
      name,
      claims,
      outcomes,
      projects: projects.map((project) => ({
        id: project.id,
        key: keyOf(project),
        scope: { method: project.method, channel: project.channel },
      })),
    },
    ...bounds(config),
  });
}

function bounds({ timeout_ms, patience_ms, listen = {} }: RunConfig) {
  const timeoutMs = timeout_ms ?? LIMITS.payment.timeoutMs;
  const { host, port, public_url } = listen;
  return {
    limits: {
      payment: { ...LIMITS.payment, timeoutMs },
      control: { ...LIMITS.control, timeoutMs },
      patience: { ...LIMITS.patience, callbackMs: patience_ms ?? LIMITS.patience.callbackMs },
    },
    listen: {
      ...(host === undefined ? {} : { host }),
      ...(port === undefined ? {} : { port }),
      ...(public_url === undefined ? {} : { publicUrl: public_url }),
    },
  };
}
