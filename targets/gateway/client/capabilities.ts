import { unreachable } from '#core/faults';
import { isObject, type Json } from '#core/json';
import type { Capabilities, Scope } from '#core/model';
import { validate } from '#schemas/validate';
import { boundedCapabilities } from '#targets/bounded-capabilities';
import type { Asking } from './asking.ts';
import { controlCall } from './control.ts';
import type { GatewaySetup } from './setup.ts';

/** Asks a gateway what it claims; unreachable where it does not say so in the words of the protocol. */
export async function askCapabilities(ask: Asking, at: string): Promise<Capabilities> {
  const { status, answer, failure } = await controlCall(ask, 'capabilities', null);
  if (failure !== null) throw unreachable(`the control API at ${at} cannot be used: ${failure}`);
  if (status !== 200) throw unreachable(`GET /capabilities at ${at} answered ${status}, expected 200 and a JSON body`);
  const [problem] = validate('protocol/capabilities', answer);
  if (problem)
    throw unreachable(
      `GET /capabilities at ${at} is not as the target protocol says: ${problem.at || '/'} expected ${problem.expected}, was ${problem.actual}`,
    );
  return readCapabilities(answer);
}

function readCapabilities(answer: Json): Capabilities {
  const { name, version, claims, methods, settings, page } = answer as {
    readonly name: string;
    readonly version?: string;
    readonly claims: readonly string[];
    readonly methods: readonly { readonly method: string; readonly channels: readonly string[] }[];
    readonly settings?: Json;
    readonly page?: Readonly<Record<string, string>>;
  };
  return boundedCapabilities({
    name,
    version: version ?? '',
    claims,
    scopes: methods.flatMap(({ method, channels }) => channels.map((channel): Scope => ({ method, channel }))),
    settings: isObject(settings) ? settings : {},
    ...(page === undefined ? {} : { page }),
  });
}

/** What a gateway without control can do: what the user's configuration says of it. */
export function configuredCapabilities(setup: GatewaySetup): Capabilities {
  const scopes = setup.projects.map(({ scope }) => scope);
  const { success, decline } = setup.outcomes;
  return {
    name: setup.name,
    version: '',
    // Outcomes by amount are as good as a customer for scenarios in which the customer pays or declines the amount asked.
    claims: [...setup.claims, ...(success !== undefined && decline !== undefined ? ['customer'] : [])],
    scopes: scopes.filter((one, index) => scopes.findIndex((other) => same(one, other)) === index),
    settings: {},
  };
}

function same(one: Scope, other: Scope): boolean {
  return one.method === other.method && one.channel === other.channel;
}
