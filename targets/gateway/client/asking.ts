import { Agent, type Dispatcher } from 'undici';
import { said } from '#core/faults';
import type { HttpReply, HttpRequest, Party } from '#core/http';
import { type Millis, SECOND } from '#core/time';

/** The bounds within which the answers of a hostile party are read. */
export interface Bounds {
  /** How long one request may take, from the first byte sent to the last received. */
  readonly timeoutMs: Millis;
  /** How much of an answer is read; the rest is cut off. */
  readonly mostBytes: number;
}

/** An answer, as much of it as is read. */
type Reply = Omit<HttpReply, 'body'> & { readonly body: Uint8Array; readonly truncated: boolean };

/** What came of one request: an answer or why there is none, never an exception. */
export type Asked =
  | { readonly reply: Reply; readonly tries: number }
  | { readonly failure: string; readonly tries: number };

/** A way to put requests to a party: over HTTP or in process. */
export type Asking = (request: HttpRequest) => Promise<Asked>;

/** Errors before a connection stood: nothing was sent, so asking again cannot do anything twice. */
const NEVER_SENT = new Set(['ECONNREFUSED', 'UND_ERR_CONNECT_TIMEOUT', 'EAI_AGAIN']);

/**
 * How long after its last answer a connection serves another request: on one that the other side ends meanwhile, which a
 * busy process notices late, the request would look unanswered.
 */
const REUSED_WITHIN: Millis = SECOND;

/**
 * Asks over HTTP, and once more where no connection stood. `close` ends its connections. On a connection that is `kept` the
 * other side may hang up at the very moment of a request, which then looks unanswered.
 */
export function askingOverHttp(
  base: string,
  bounds: Bounds,
  { kept = true }: { readonly kept?: boolean } = {},
): { readonly ask: Asking; close(): Promise<void> } {
  const agent = new Agent({
    ...(kept ? {} : { pipelining: 0 }),
    connect: { timeout: bounds.timeoutMs },
    headersTimeout: bounds.timeoutMs,
    bodyTimeout: bounds.timeoutMs,
    keepAliveTimeout: REUSED_WITHIN,
    keepAliveMaxTimeout: REUSED_WITHIN,
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

type Once = { readonly reply: Reply } | { readonly failure: string; readonly code: string };

/** One exchange, straight on undici's dispatcher: its streams and promises would double the cost. */
function exchanged(agent: Dispatcher, base: string, request: HttpRequest, bounds: Bounds): Promise<Once> {
  return new Promise((resolve) => {
    const chunks: Uint8Array[] = [];
    let status = 0;
    let headers: Reply['headers'] = {};
    let bytes = 0;
    // A slow drip would outlive every time-out between two chunks, so the whole has one too.
    let timer: NodeJS.Timeout | undefined;
    const ended = (outcome: Once) => {
      clearTimeout(timer);
      resolve(outcome);
    };
    const answered = (truncated: boolean) =>
      ended({ reply: { status, headers, body: Buffer.concat(chunks).subarray(0, bounds.mostBytes), truncated } });
    const { origin, pathname } = new URL(base);
    agent.dispatch(
      {
        origin,
        path: pathname.replace(/\/+$/, '') + request.path,
        method: request.method as Dispatcher.HttpMethod,
        headers: request.headers,
        body: request.body.byteLength > 0 ? request.body : null,
      },
      {
        onRequestStart(controller) {
          timer = setTimeout(() => controller.abort(new Error('no whole answer came in time')), bounds.timeoutMs);
        },
        onResponseStart(_controller, statusCode, received) {
          status = statusCode;
          headers = flat(received);
        },
        onResponseData(controller, chunk) {
          chunks.push(chunk);
          bytes += chunk.byteLength;
          if (bytes <= bounds.mostBytes) return;
          answered(true);
          controller.abort(new Error('the answer is longer than is read'));
        },
        onResponseEnd: () => answered(false),
        onResponseError: (_controller, error) => ended(failed(error)),
      },
    );
  });
}

function failed(error: Error): Once {
  const code = String((error as { code?: unknown }).code ?? '');
  return { failure: `${said(error)}${code && !said(error).includes(code) ? ` (${code})` : ''}`, code };
}

function flat(headers: Record<string, string | string[] | undefined>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value ?? '')]));
}

/** After so many requests in a row without an answer no further one is sent. */
const MOST_UNANSWERED = 3;

/**
 * Stops asking a party that has left several requests of one kind in a row without any answer: each would cost a whole
 * time-out. `kindOf` tells the kinds apart.
 */
export function wearied(ask: Asking, kindOf: (request: HttpRequest) => string = () => ''): Asking {
  const unanswered = new Map<string, number>();
  return async (request) => {
    const kind = kindOf(request);
    const inRow = () => unanswered.get(kind) ?? 0;
    if (inRow() >= MOST_UNANSWERED)
      return { failure: `not asked: the ${MOST_UNANSWERED} requests before it got no answer`, tries: 0 };
    const asked = await ask(request);
    unanswered.set(kind, 'failure' in asked ? inRow() + 1 : 0);
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
