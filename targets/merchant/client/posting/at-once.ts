import { type ClientRequest, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { setTimeout as pause } from 'node:timers/promises';
import { said } from '#core/faults';
import { type Millis, SECOND } from '#core/time';
import type { Asked, Bounds } from '#targets/gateway/client/asking';

/** How long connections that do not stand yet are waited for. */
const PATIENCE: Millis = SECOND;

/**
 * Posts the same bytes several times at once: each on a connection of its own, and the last byte of each only when all
 * the others are there. So they meet at the receiver, which is what a race between a check and a change needs.
 */
export function postAtOnce(
  url: string,
  contentType: string,
  bytes: Uint8Array,
  { times, bounds }: { readonly times: number; readonly bounds: Bounds },
): readonly Promise<Asked>[] {
  const posts = Array.from({ length: times }, () => heldBack(url, contentType, bytes, bounds));
  const standing = Promise.all(posts.map(({ standing }) => standing));
  void Promise.race([standing, pause(PATIENCE)]).then(() => {
    for (const { release } of posts) release();
  });
  return posts.map(({ asked }) => asked);
}

interface HeldBack {
  /** All but the last byte is on its way, or nothing will be. */
  readonly standing: Promise<unknown>;
  readonly release: () => void;
  readonly asked: Promise<Asked>;
}

function heldBack(url: string, contentType: string, bytes: Uint8Array, bounds: Bounds): HeldBack {
  const headers = { 'content-type': contentType, 'content-length': bytes.byteLength };
  const send = url.startsWith('https:') ? requestHttps : requestHttp;
  const request = send(url, { method: 'POST', agent: false, headers });
  request.setNoDelay(true);
  const asked = answerTo(request, bounds);
  const begun = new Promise<void>((resolve) => {
    request.write(bytes.subarray(0, -1), () => resolve());
  });
  return { standing: Promise.race([begun, asked]), release: () => request.end(bytes.subarray(-1)), asked };
}

/** What came of a request: never an exception. */
function answerTo(request: ClientRequest, { timeoutMs, mostBytes }: Bounds): Promise<Asked> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => request.destroy(new Error('no whole answer came in time')), timeoutMs);
    const ended = (asked: Asked) => {
      clearTimeout(timer);
      resolve(asked);
    };
    const failed = (error: Error) => ended({ failure: said(error), tries: 1 });
    request.once('error', failed);
    request.once('response', (response) => {
      const chunks: Buffer[] = [];
      let length = 0;
      const answered = (truncated: boolean) => {
        const body = Buffer.concat(chunks).subarray(0, mostBytes);
        const headers = { 'content-type': response.headers['content-type'] ?? '' };
        ended({ reply: { status: response.statusCode ?? 0, headers, body, truncated }, tries: 1 });
      };
      response.on('data', (chunk: Buffer) => {
        chunks.push(chunk);
        length += chunk.byteLength;
        if (length <= mostBytes) return;
        answered(true);
        request.destroy();
      });
      response.once('end', () => answered(false));
      response.once('error', failed);
    });
  });
}
