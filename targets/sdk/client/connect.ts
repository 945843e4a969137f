import { usage } from '#core/faults';
import type { Party } from '#core/http';
import { loadedModule, modulePort } from './module/module.ts';
import { kept } from './module/outbound.ts';
import { strayErrors } from './module/strays.ts';
import type { Port } from './port.ts';
import type { Limits } from './program/program.ts';
import { stdioPort } from './program/stdio.ts';

/** How a library is connected. */
export interface SdkOptions {
  /** Answers the calls that a library in process makes to the platform's hosts; without it they are answered 503. */
  readonly gateway?: Party;
  readonly limits?: Partial<Limits>;
}

const NO_GATEWAY: Party = async () => ({ status: 503, headers: {}, body: '' });

/** Connects a library by its name: `cmd:PROGRAM ARGS…` or `module:PATH`. Any other name is a usage fault. */
export async function sdkPort(name: string, options: SdkOptions = {}): Promise<Port> {
  const [, scheme, rest = ''] = /^(cmd|module):(.*)$/su.exec(name) ?? [];
  if (scheme === 'cmd') return stdioPort(rest, options.limits);
  if (scheme === 'module') {
    if (rest.trim() === '') throw usage('`module:` wants a file: `module:PATH`');
    return kept(() => loadedPort(rest, options.limits), options.gateway ?? NO_GATEWAY);
  }
  throw usage(`\`${name}\` names no library: give \`cmd:PROGRAM ARGS…\` or \`module:PATH\``);
}

/** What a library throws out of turn while it is loaded counts too. */
async function loadedPort(path: string, { startMs, callMs }: Partial<Limits> = {}): Promise<Port> {
  const strays = strayErrors();
  try {
    return modulePort(await loadedModule(path, startMs), callMs, strays);
  } catch (error) {
    strays.release();
    throw error;
  }
}
