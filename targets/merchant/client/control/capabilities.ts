import { unreachable } from '#core/faults';
import type { Json } from '#core/json';
import type { Capabilities } from '#core/model';
import { validate } from '#schemas/validate';
import type { Asking } from '#targets/gateway/client/asking';
import { capabilitiesCall } from './calls.ts';

interface Said {
  readonly name: string;
  readonly version?: string;
  readonly claims: readonly string[];
  readonly books?: boolean;
  readonly methods: readonly {
    readonly method: string;
    readonly channels: readonly string[];
    readonly interfaces?: readonly string[];
  }[];
}

/**
 * Asks a merchant what it claims; unreachable where it does not say so in the words of the protocol. That it shows its
 * books, and by which interfaces it buys, become claims too: `books`, `gate:promptpay`, `page:promptpay`.
 */
export async function askMerchantCapabilities(ask: Asking, at: string): Promise<Capabilities> {
  const { status, answer, failure } = await capabilitiesCall(ask);
  if (failure !== null) throw unreachable(`the control API at ${at} cannot be used: ${failure}`);
  if (status !== 200) throw unreachable(`GET /capabilities at ${at} answered ${status}, expected 200 and a JSON body`);
  const [problem] = validate('protocol/capabilities', answer);
  if (problem)
    throw unreachable(
      `GET /capabilities at ${at} is not as the target protocol says: ${problem.at || '/'} expected ${problem.expected}, was ${problem.actual}`,
    );
  return read(answer);
}

function read(answer: Json): Capabilities {
  const { name, version = '', claims, books = true, methods } = answer as unknown as Said;
  const interfaces = methods.flatMap(({ method, interfaces = ['gate'] }) =>
    interfaces.map((one) => `${one}:${method}`),
  );
  return {
    name,
    version,
    claims: [...claims, ...(books ? ['books'] : []), ...interfaces],
    scopes: methods.flatMap(({ method, channels }) => channels.map((channel) => ({ method, channel }))),
    settings: {},
  };
}
