import { usage } from '#core/faults';
import type { Target, TargetKind } from '#core/model';
import { unknownName } from '#run/config/suggest-name';
import { isLibrary, kindOf, referenceKind } from '#run/config/target-kind';
import type { RunConfig } from '#schemas/generated/types';

const REFERENCES = [
  'reference',
  'reference:gateway',
  'reference:merchant',
  'reference:alert-bank',
  'reference:alert-biller',
];

/**
 * Opens the target that a configuration names, the embedded reference gateway by default. A usage fault where the name
 * or the kind is wrong, an unreachable fault where nothing answers. Each kind loads only what it needs: a start is most
 * of what a short run costs.
 */
export async function openTarget(config: RunConfig): Promise<Target> {
  const { target = 'reference' } = config;
  if (isLibrary(target)) {
    expectKind(config, 'sdk', target);
    return (await import('./open-library.ts')).openLibrary(target);
  }
  const kind = kindOf(config);
  if (kind === 'merchant') return openedMerchant(config);
  if (kind === 'alert-biller') return openedBiller(config);
  if (/^https?:/.test(target)) {
    if (config.kind === undefined)
      throw usage(`say what ${target} is: --kind gateway, merchant, alert-bank or alert-biller`);
    if (config.kind === 'alert-bank') return (await import('./open-bank.ts')).openBank(target, config);
    if (config.kind !== 'gateway')
      throw usage(`gateways, merchants, alert-banks and alert-billers are judged over HTTP, not ${config.kind}`);
    return (await import('./open-gateway.ts')).openGateway(target, config);
  }
  if (!REFERENCES.includes(target))
    throw unknownName('target', target, [...REFERENCES, 'http://host:port', 'cmd:PROGRAM ARGS', 'module:PATH']);
  const named = referenceKind(target);
  if (named !== undefined) expectKind(config, named, target);
  if (kind === 'alert-bank') return (await import('./open-bank.ts')).openReferenceBank(config);
  expectKind(config, 'gateway', 'reference');
  return (await import('./open-gateway.ts')).openReferenceGateway(config);
}

async function openedMerchant(config: RunConfig): Promise<Target> {
  const { openMerchant, openReferenceMerchant } = await import('./open-merchant.ts');
  const { target = 'reference' } = config;
  if (/^https?:/.test(target) || config.control !== undefined) return openMerchant(config);
  if (!['reference', 'reference:merchant'].includes(target))
    throw unknownName('target', target, ['reference:merchant', 'http://host:port']);
  return openReferenceMerchant(config);
}

async function openedBiller(config: RunConfig): Promise<Target> {
  const { openBiller, openReferenceBiller } = await import('./open-biller.ts');
  const { target = 'reference' } = config;
  if (/^https?:/.test(target) || config.control !== undefined) return openBiller(config);
  if (!['reference', 'reference:alert-biller'].includes(target))
    throw unknownName('target', target, ['reference:alert-biller', 'http://host:port']);
  return openReferenceBiller(config);
}

function expectKind({ kind }: RunConfig, expected: TargetKind, target: string): void {
  if (kind !== undefined && kind !== expected)
    throw usage(`${target} is judged as ${expected}, and --kind says ${kind}`);
}
