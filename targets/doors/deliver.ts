import { Agent, request } from 'undici';
import type { Deliver } from '#core/http';
import { SECOND } from '#core/time';

/** How long an address has for its answer. */
const TIMEOUT = 5 * SECOND;
/** How much of an answer is read: only its status counts. */
const MOST_BYTES = 65_536;

// Connections are kept only briefly: on one that the other side is just closing a callback would be lost and sent again.
const agent = new Agent({
  keepAliveTimeout: SECOND,
  keepAliveMaxTimeout: SECOND,
  connect: { timeout: TIMEOUT },
  headersTimeout: TIMEOUT,
  bodyTimeout: TIMEOUT,
});

/** Delivers callbacks over HTTP; `null` where no answer comes within five seconds. */
export const deliverOverHttp: Deliver = async (url, body, { method, contentType }) => {
  try {
    const signal = AbortSignal.timeout(TIMEOUT);
    const headers = { 'content-type': contentType };
    const answer = await request(url, { dispatcher: agent, method, headers, body, signal });
    await answer.body.dump({ limit: MOST_BYTES, signal });
    return answer.statusCode;
  } catch {
    return null;
  }
};
