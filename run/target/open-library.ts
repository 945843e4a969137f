import type { Party } from '#core/http';
import type { Target } from '#core/model';
import { sdkTarget } from '#targets/sdk/client/target';
import { readTypeScript } from './read-typescript.ts';

/** Opens a library by its adapter: `cmd:PROGRAM ARGS` or `module:PATH`, the latter also in TypeScript. */
export async function openLibrary(target: string): Promise<Target> {
  await readTypeScript(target);
  return sdkTarget(target, { gateway: await answeringGateway() });
}

/** The reference gateway, for a library in process that calls the platform's hosts. */
async function answeringGateway(): Promise<Party> {
  const { referenceGateway } = await import('#targets/gateway/reference/gateway');
  return referenceGateway({ deliver: async () => null }).payment;
}
