import { isObject } from '#core/json';
import { validate } from '#schemas/validate';
import type { Asking } from '#targets/gateway/client/asking';
import { controlCall } from '#targets/gateway/client/control';
import type { Limits } from '#targets/gateway/client/setup';
import { type Addresses, connect, type Line } from './connect.ts';

/** How many worlds of a gateway are made at most: so many scenarios run side by side. */
export const MOST_WORLDS = 16;

/** Isolated worlds of a gateway, one for each scenario that runs; they are used again. */
export interface Worlds {
  /** A world that no other scenario uses; one is made where there is none and there may be more. */
  take(): Promise<Line>;
  /** The scenario has left it. */
  give(world: Line): void;
  hangUp(): Promise<void>;
}

/** The worlds of a gateway that can make at least one, or why it cannot. */
export async function openWorlds(
  control: Asking,
  gateway: Addresses,
  limits: Limits,
): Promise<Worlds | { readonly failure: string }> {
  const first = await newWorld(control, gateway);
  if ('failure' in first) return first;
  const made: Line[] = [connect(first, limits)];
  const free = [...made];
  const waiting: ((world: Line) => void)[] = [];
  let most = MOST_WORLDS;
  const another = async (): Promise<Line | undefined> => {
    const addresses = await newWorld(control, gateway);
    // A gateway that makes no more has enough.
    if ('failure' in addresses) most = made.length;
    return 'failure' in addresses ? undefined : connect(addresses, limits);
  };
  let asked = 1;
  return {
    async take() {
      const world = free.pop();
      if (world) return world;
      if (asked < most) {
        asked += 1;
        const fresh = await another();
        if (fresh) {
          made.push(fresh);
          return fresh;
        }
      }
      return free.pop() ?? new Promise((resolve) => waiting.push(resolve));
    },
    give(world) {
      const next = waiting.shift();
      if (next) next(world);
      else free.push(world);
    },
    hangUp: async () => void (await Promise.all(made.map((world) => world.hangUp()))),
  };
}

async function newWorld(
  control: Asking,
  gateway: Addresses,
): Promise<(Addresses & { readonly control: string }) | { readonly failure: string }> {
  const { status, answer, failure } = await controlCall(control, 'worlds', {});
  if (failure !== null) return { failure };
  if (status !== 200) return { failure: `it answered ${status}` };
  const [problem] = validate('protocol/worlds', answer);
  if (problem || !isObject(answer))
    return { failure: `${problem?.at || '/'} expected ${problem?.expected}, was ${problem?.actual}` };
  const world = { url: String(answer.url), control: String(answer.control) };
  if (originOf(world.url) !== originOf(gateway.url))
    return { failure: `${world.url} is not at the address of the target, which is what is judged` };
  if (hostOf(world.control) !== hostOf(gateway.control ?? gateway.url))
    return { failure: `${world.control} is on another host than the control API` };
  return world;
}

/** Scheme, host and port of an address. */
function originOf(address: string): string {
  const { protocol, port } = new URL(address);
  return `${protocol}//${hostOf(address)}:${port}`;
}

/** The host of an address; this machine has several names. */
function hostOf(address: string): string {
  const { hostname } = new URL(address);
  return /^(127\.0\.0\.1|\[::1\])$/.test(hostname) ? 'localhost' : hostname;
}
