import type { Deliver, Party } from '#core/http';
import { at, isObject, type Json, type JsonObject } from '#core/json';
import type { Millis } from '#core/time';
import { readJson } from '#schemas/json/read';
import { referenceGateway } from '#targets/gateway/reference/gateway';

/** A project of the mocked platform. */
export interface MockProject {
  readonly id: number;
  /** The secret under which both sides sign. */
  readonly key: string;
  readonly method: 'promptpay' | 'thai-qr' | 'bank-transfer-thailand';
  readonly channel: 'redirect' | 'display';
  /** Where its callbacks go; a request may name another address. */
  readonly callbackUrl?: string;
}

/** A callback of the mocked platform, as it would be posted. */
export interface MockCallback {
  readonly url: string;
  /** JSON, signed. */
  readonly body: string;
  readonly contentType: string;
}

/** How a mocked platform is set up. */
export interface MockOptions {
  /** Scheme and host of Gate as the code under test calls it. */
  readonly gateUrl: string;
  readonly projects: readonly MockProject[];
  /** Takes callbacks in place of an address; what it returns is the HTTP status of the answer, 200 where it returns none. */
  readonly onCallback?: (callback: MockCallback) => number | undefined | Promise<number | undefined>;
  /** Where the clock stands at first: ISO 8601 with offset; it moves by `advance` alone. */
  readonly now?: string;
}

/** What a test does at the mocked platform beside calling it. */
export interface MockMoves {
  /** The customer pays, what was asked or another amount in satang; the first project is meant unless one is named. */
  pay(paymentId: string, options?: { readonly amount?: number; readonly projectId?: number }): Promise<void>;
  decline(paymentId: string, options?: { readonly projectId?: number }): Promise<void>;
  /** Moves the clock on by milliseconds, and has every callback sent that is due then; 0 sends what is due now. */
  advance(ms: Millis): Promise<void>;
  /** Forgets what is still due. */
  close(): void;
}

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
  return async (url, body, contentType) => {
    try {
      if (onCallback) return (await onCallback({ url, body, contentType })) ?? 200;
      if (url.startsWith(NOWHERE)) return null;
      const answer = await fetch(url, { method: 'POST', headers: { 'content-type': contentType }, body });
      return answer.status;
    } catch {
      return null;
    }
  };
}
