import { Agent, request } from 'undici';
import type { HttpReply, Party } from '#core/http';
import { SECOND } from '#core/time';

/** A request to an address, with a body of text. */
export interface Sent {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Sends a request: gives the answer, or `null` where none came. */
export type Send = (sent: Sent) => Promise<HttpReply | null>;

/** How long an address has for its answer. */
const TIMEOUT = 5 * SECOND;
/** How much of an answer is read. */
const MOST_BYTES = 1_048_576;

// Connections are kept only briefly: on one that the other side is just closing a request would be lost and sent again.
const agent = new Agent({
  keepAliveTimeout: SECOND,
  keepAliveMaxTimeout: SECOND,
  connect: { timeout: TIMEOUT },
  headersTimeout: TIMEOUT,
  bodyTimeout: TIMEOUT,
  maxResponseSize: MOST_BYTES,
});

/** Sends over HTTP; `null` where no whole answer comes within five seconds. */
export const sendOverHttp: Send = async ({ method, url, headers, body }) => {
  try {
    const signal = AbortSignal.timeout(TIMEOUT);
    const answer = await request(url, { dispatcher: agent, method, headers, body, signal });
    const bytes = new Uint8Array(await answer.body.arrayBuffer());
    return { status: answer.statusCode, headers: {}, body: bytes };
  } catch {
    return null;
  }
};

/** Sends to a party of this process, whatever the host. */
export function sendTo(party: () => Party): Send {
  return async ({ method, url, headers, body }) => {
    const { pathname, search } = new URL(url);
    const lower = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
    try {
      return await party()({ method, path: pathname + search, headers: lower, body: Buffer.from(body) });
    } catch {
      return null;
    }
  };
}
