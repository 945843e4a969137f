import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Target } from '#core/model';
import { openTarget } from '#run/target/open-target';

/** Starts the gateway in Python with some of its switches on. */
export async function startedPython(...switches: readonly string[]) {
  const args = ['-B', 'examples/gateways/python/gateway.py', '--switch', switches.join(',')];
  const child = spawn('python3', args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const [line] = (await once(createInterface({ input: child.stdout }), 'line')) as [string];
  const addresses = JSON.parse(line) as { url: string; control: string };
  return { ...addresses, end: () => child.kill() };
}

/** Opens the gateway in Python with some of its switches on; closing the target ends its process. */
export async function pythonGateway(...switches: readonly string[]): Promise<Target> {
  const { url, control, end } = await startedPython(...switches);
  const target = await openTarget({ target: url, kind: 'gateway', control, browser: { pages: 'none' } });
  return {
    ...target,
    close: async () => {
      await target.close();
      end();
    },
  };
}
