import type { Deliver, Party } from '#core/http';
import { at, isObject, type Json, type JsonObject } from '#core/json';
import { readJson } from '#schemas/json/read';
import { referenceGateway } from '#targets/gateway/reference/gateway';
import type { MockMoves, MockOptions, MockProject } from './types/mock.d.ts';

/** Where callbacks go that only `onCallback` takes. */
const NOWHERE = 'http://callbacks.invalid';

/** The reference gateway with its projects, and the moves of its customers and clock. */
export function mockedGateway(options: MockOptions): { readonly party: Party; readonly moves: MockMoves } {
  const gateway = referenceGateway({ deliver: delivering(options), ...(options.now && { now: options.now }) });
  const call = async (path: string, sent: JsonObject): Promise<Json> => {
    const body = new TextEncoder().encode(JSON.stringify(sent));
    const reply = await gateway.control({ method: 'POST', path, headers: {}, body });
    const read = readJson(typeof reply.body === 'string' ? new TextEncoder().encode(reply.body) : reply.body);
    const answer = read.ok ? read.value : null;
    if (reply.status >= 300) throw new Error(`${path}: ${isObject(answer) ? at(answer, '/error') : reply.status}`);
    return answer;
  };
  const ready = Promise.all(options.projects.map((project) => call('/projects', projectOf(project))));
  // Whoever calls it hears of a wrong project.
  ready.catch(() => undefined);
  const customer = async (action: string, paymentId: string, more: { amount?: number; projectId?: number } = {}) => {
    await ready;
    const { amount, projectId = options.projects[0]?.id ?? 0 } = more;
    const sent = { project_id: projectId, payment_id: paymentId, action };
    await call('/customer', amount === undefined ? sent : { ...sent, amount });
    await call('/clock', { advance_ms: 0 });
  };
  return {
    party: async (request) => {
      await ready;
      return gateway.payment(request);
    },
    moves: {
      pay: (paymentId, more) => customer('pay', paymentId, more),
      decline: (paymentId, more) => customer('decline', paymentId, more),
      advance: async (ms) => void (await ready.then(() => call('/clock', { advance_ms: ms }))),
      close: () => gateway.close(),
    },
  };
}

function projectOf({ id, key, method, channel, callbackUrl = NOWHERE }: MockProject): JsonObject {
  return { project_id: id, key, method, channel, callback_url: callbackUrl };
}

/** Hands callbacks to `onCallback`, or posts them by `fetch`; what throws was not answered. */
function delivering({ onCallback }: MockOptions): Deliver {
  return async (url, body, { method, contentType }) => {
    try {
      if (onCallback) return (await onCallback({ url, body, contentType })) ?? 200;
      if (url.startsWith(NOWHERE)) return null;
      const answer = await fetch(url, { method, headers: { 'content-type': contentType }, body });
      return answer.status;
    } catch {
      return null;
    }
  };
}
