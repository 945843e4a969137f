import { randomBytes } from 'node:crypto';
import { stuck } from '#core/faults';
import type { Party } from '#core/http';
import { at, type JsonObject } from '#core/json';
import type { CallbackStage, Scope } from '#core/model';
import type { Millis } from '#core/time';
import { readJson } from '#schemas/json/read';
import { OVER } from '#schemas/statuses';
import { compliant } from '#targets/gateway/reference/compliant';
import { referenceGateway } from '#targets/gateway/reference/gateway';

/** A callback that the platform has issued and not sent: the kit sends it, as it is or altered. */
export interface Issued {
  readonly stage: CallbackStage;
  /** The signed text. */
  readonly text: string;
  /** Where the merchant wants it; `undefined` for the address of the configuration. */
  readonly url: string | undefined;
}

/** The platform that the merchant calls: the reference gateway, whose callbacks the kit keeps until a step sends them. */
export interface StandIn {
  readonly gate: Party;
  /** The callbacks issued for a payment, oldest first. */
  issued(paymentId: string): readonly Issued[];
  openProject(projectId: number, key: string, scope: Scope): Promise<void>;
  /** What the customer does at the provider; also after the payment was final. */
  customer(projectId: number, paymentId: string, action: 'pay' | 'decline' | 'leave', amount?: number): Promise<void>;
  /** Moves its clock on; whatever is due has been issued when it resolves. */
  advance(ms: Millis): Promise<void>;
  /** Sets its clock and forgets everything. */
  reset(now: string): Promise<void>;
  close(): void;
}

/** Where callbacks would go that the merchant gave no address of its own for. */
const NOWHERE = 'http://stand-in.invalid/callback';

/** Opens a stand-in platform. It lets a final payment change, so that late and contradicting results can be issued. */
export function standIn(): StandIn {
  const outbox = new Map<string, Issued[]>();
  const { payment, control, close } = referenceGateway({
    seed: randomBytes(4).readUInt32BE(),
    behaviour: { ...compliant, finalStays: () => false },
    deliver: async (url, text) => {
      const issued = issuedCallback(text);
      if (issued) listOf(outbox, issued.paymentId).push({ ...issued, url: url === NOWHERE ? undefined : url });
      return 200;
    },
  });
  const call = async (path: string, body: JsonObject) => {
    const { status } = await control({ method: 'POST', path, headers: {}, body: Buffer.from(JSON.stringify(body)) });
    if (status >= 300) throw stuck(`the stand-in platform answered ${status} to POST ${path}`);
  };
  const advance = (ms: Millis) => call('/clock', { advance_ms: ms });
  return {
    gate: payment,
    issued: (paymentId) => listOf(outbox, paymentId),
    openProject: (projectId, key, { method, channel }) =>
      call('/projects', { project_id: projectId, key, method, channel, callback_url: NOWHERE }),
    async customer(projectId, paymentId, action, amount) {
      const sum = amount === undefined ? {} : { amount };
      await call('/customer', { project_id: projectId, payment_id: paymentId, action, ...sum });
      await advance(0);
    },
    advance,
    reset: (now) => call('/reset', { now }),
    close,
  };
}

function listOf(outbox: Map<string, Issued[]>, paymentId: string): Issued[] {
  const key = paymentId.toLowerCase();
  const list = outbox.get(key) ?? [];
  outbox.set(key, list);
  return list;
}

function issuedCallback(text: string): (Omit<Issued, 'url'> & { readonly paymentId: string }) | undefined {
  const read = readJson(Buffer.from(text));
  const message = read.ok ? read.value : null;
  const paymentId = at(message, '/payment/id');
  const status = at(message, '/payment/status');
  if (typeof paymentId !== 'string' || typeof status !== 'string') return undefined;
  return { paymentId, text, stage: status === 'success' ? 'success' : OVER.has(status) ? 'decline' : 'intermediate' };
}
