import type { Deliver, Party } from '#core/http';
import type { Claim, Target } from '#core/model';
import type { Millis } from '#core/time';
import { methods } from '#schemas/methods';
import type { FixedProject } from '#targets/gateway/client/setup';
import { deliveredTo, gatewayInProcess } from '#targets/gateway/client/target';
import type { Behaviour } from '#targets/gateway/reference/behaviour';
import { compliant } from '#targets/gateway/reference/compliant';
import { referenceGateway } from '#targets/gateway/reference/gateway';

/** The reference as a sandbox: projects that stand ready, and of its control API only what it claims. */
export interface Sandbox {
  readonly claims: readonly Claim[];
  /** How many projects stand ready of each method and channel. */
  readonly projects: number;
}

interface SandboxOptions {
  readonly behaviour?: Behaviour;
  /** How long after its time a callback with that text leaves. */
  readonly callbackMs?: (text: string) => Millis;
  /** How long the kit waits for a callback that should come. */
  readonly patienceMs?: Millis;
}

/** The address of each project, which is not the kit's. */
const ELSEWHERE = 'http://elsewhere.invalid/elsewhere/callbacks';

/** In this process a callback is there as soon as nothing else is to be done. */
const PATIENCE = { callbackMs: 40, quietMs: 4 };

/** Opens the reference as a sandbox, its clock in real time until it is moved. */
export async function sandbox(
  { claims, projects }: Sandbox,
  { behaviour = compliant, callbackMs = () => 0, patienceMs = PATIENCE.callbackMs }: SandboxOptions = {},
): Promise<Target> {
  const ready = methods.flatMap(({ method, channel }, row) =>
    Array.from({ length: projects }, (_, nth): FixedProject => {
      const id = 301 + 10 * row + nth;
      return { id, key: `a key of nobody, ${id}`, scope: { method, channel } };
    }),
  );
  const made: { control?: Party } = {};
  const target = await gatewayInProcess(
    'sandbox',
    ({ party }) => {
      const deliver = later(callbackMs, deliveredTo(party));
      const gateway = referenceGateway({ deliver, behaviour, realTime: true });
      made.control = gateway.control;
      return { ...gateway, control: claiming(claims, gateway.control) };
    },
    {
      setup: { name: 'sandbox', projects: ready, claims, outcomes: {} },
      patience: { ...PATIENCE, callbackMs: patienceMs },
    },
  );
  for (const { id, key, scope } of ready)
    await made.control?.({
      method: 'POST',
      path: '/projects',
      headers: { 'content-type': 'application/json' },
      body: Buffer.from(JSON.stringify({ project_id: id, key, ...scope, callback_url: ELSEWHERE })),
    });
  return target;
}

const later =
  (msOf: (text: string) => Millis, deliver: Deliver): Deliver =>
  async (url, body, head) => {
    const ms = msOf(body);
    if (ms > 0) await new Promise((resolve) => setTimeout(resolve, ms));
    return deliver(url, body, head);
  };

/** A control API that claims only so much. */
function claiming(claims: readonly Claim[], control: Party): Party {
  return async (request) => {
    const reply = await control(request);
    if (request.path !== '/capabilities') return reply;
    return { ...reply, body: JSON.stringify({ ...JSON.parse(String(reply.body)), claims }) };
  };
}
