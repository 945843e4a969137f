import { Agent, request as ask, type Dispatcher } from 'undici';
import { said } from '#core/faults';
import type { HttpReply, HttpRequest, Party } from '#core/http';
import type { Millis } from '#core/time';

/** The bounds within which a hostile party is heard. */
export interface Bounds {
  /** How long one request may take, from the first byte sent to the last received. */
  readonly timeoutMs: Millis;
  /** How much of an answer is read; the rest is cut off. */
  readonly mostBytes: number;
}

/** What came of one request: an answer or why there is none, never an exception. */
export type Asked =
  | {
      readonly reply: Omit<HttpReply, 'body'> & { readonly body: Uint8Array; readonly truncated: boolean };
      readonly tries: number;
    }
  | { readonly failure: string; readonly tries: number };

/** A way to put requests to a party: over HTTP or in process. */
export type Asking = (request: HttpRequest) => Promise<Asked>;

/** Errors before a connection stood: nothing was sent, so asking again cannot do anything twice. */
const NEVER_SENT = new Set(['ECONNREFUSED', 'UND_ERR_CONNECT_TIMEOUT', 'EAI_AGAIN']);

/** Asks over HTTP; one more try, and only where no connection stood. `close` ends its connections. */
export function askingOverHttp(base: string, bounds: Bounds): { readonly ask: Asking; close(): Promise<void> } {
  const agent = new Agent({
    connect: { timeout: bounds.timeoutMs },
    headersTimeout: bounds.timeoutMs,
    bodyTimeout: bounds.timeoutMs,
    keepAliveTimeout: 4_000,
  });
  const once = (request: HttpRequest) => exchanged(agent, base, request, bounds);
  return {
    ask: async (request) => {
      const first = await once(request);
      if (!('failure' in first) || !NEVER_SENT.has(first.code)) return { ...first, tries: 1 };
      return { ...(await once(request)), tries: 2 };
    },
    close: () => agent.destroy(),
  };
}

type Once =
  | { readonly reply: Extract<Asked, { reply: unknown }>['reply'] }
  | { readonly failure: string; readonly code: string };

async function exchanged(agent: Dispatcher, base: string, request: HttpRequest, bounds: Bounds): Promise<Once> {
  const deadline = Date.now() + bounds.timeoutMs;
  try {
    const { statusCode, headers, body } = await ask(new URL(base).origin + prefix(base) + request.path, {
      dispatcher: agent,
      method: request.method as Dispatcher.HttpMethod,
      headers: request.headers,
      body: request.body.byteLength > 0 ? request.body : null,
    });
    const heard = await read(body, bounds.mostBytes, deadline);
    return { reply: { status: statusCode, headers: flat(headers), ...heard } };
  } catch (error) {
    const code = String((error as { code?: unknown }).code ?? '');
    return { failure: `${said(error)}${code && !said(error).includes(code) ? ` (${code})` : ''}`, code };
  }
}

/** The path of a base URL, which the documents' paths come after. */
function prefix(base: string): string {
  return new URL(base).pathname.replace(/\/+$/, '');
}

async function read(body: Dispatcher.ResponseData['body'], mostBytes: number, deadline: number) {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  let truncated = false;
  // A slow drip would outlive every time-out between two chunks, so the whole has one too.
  const timer = setTimeout(
    () => body.destroy(new Error('the answer did not end in time')),
    Math.max(1, deadline - Date.now()),
  );
  try {
    for await (const chunk of body as AsyncIterable<Uint8Array>) {
      chunks.push(chunk);
      bytes += chunk.byteLength;
      if (bytes > mostBytes) {
        truncated = true;
        break;
      }
    }
  } finally {
    clearTimeout(timer);
  }
  if (truncated) body.destroy();
  return { body: Buffer.concat(chunks).subarray(0, mostBytes), truncated };
}

function flat(headers: Record<string, string | string[] | undefined>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value ?? '')]));
}

/** How many requests in a row may go unanswered before the rest are not waited for. */
const PATIENT_FOR = 3;

/** Stops asking a party that has left several requests in a row without any answer: each would cost a whole time-out. */
export function wearied(ask: Asking): Asking {
  let unanswered = 0;
  return async (request) => {
    if (unanswered >= PATIENT_FOR)
      return { failure: `not asked: the ${PATIENT_FOR} requests before it got no answer`, tries: 0 };
    const asked = await ask(request);
    unanswered = 'failure' in asked ? unanswered + 1 : 0;
    return asked;
  };
}

/** Asks a party in process. */
export function askingInProcess(party: Party): Asking {
  return async (request) => {
    try {
      const { status, headers, body } = await party(request);
      return {
        reply: { status, headers, body: typeof body === 'string' ? Buffer.from(body) : body, truncated: false },
        tries: 1,
      };
    } catch (error) {
      return { failure: said(error), tries: 1 };
    }
  };
}
