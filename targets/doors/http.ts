import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { setImmediate } from 'node:timers/promises';
import { type HttpReply, type HttpRequest, HungUp, type Party } from '#core/http';

/** Requests with a larger body are answered 413. */
const MOST_BYTES = 1_048_576;

/** A party on a socket. */
export interface Served {
  /** Its base URL, without a slash at the end. */
  readonly url: string;
  /** Stops listening and ends every connection. */
  close(): Promise<void>;
}

/** Serves a party over HTTP, on loopback and a free port by default. Rejects where the port cannot be had. */
export async function serve(
  party: Party,
  options: { readonly port?: number; readonly host?: string } = {},
): Promise<Served> {
  const { port = 0, host = '127.0.0.1' } = options;
  const server = createServer({ keepAlive: true }, (incoming, outgoing) => void answer(party, incoming, outgoing));
  // What is no HTTP at all is answered too, so that its sender learns why.
  server.on('clientError', (_error: Error, socket: Socket) => {
    if (socket.writable) socket.end('HTTP/1.1 400 Bad Request\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
  });
  await listening(server, port, host);
  const { port: taken, family } = server.address() as AddressInfo;
  const name = family === 'IPv6' ? `[${host}]` : host;
  return { url: `http://${name}:${taken}`, close: () => closed(server) };
}

function listening(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

async function answer(party: Party, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  try {
    const body = await bodyOf(incoming);
    // That a sender hung up while this process was busy is read after what it sent, a turn of the event loop later.
    await setImmediate();
    await setImmediate();
    if (body) return write(outgoing, await party(requestOf(incoming, body)));
    outgoing.shouldKeepAlive = false;
    write(outgoing, { status: 413, headers: {}, body: '' });
    incoming.resume();
  } catch (error) {
    if (error instanceof HungUp || outgoing.headersSent || outgoing.destroyed) outgoing.destroy();
    else write(outgoing, { status: 500, headers: {}, body: '' });
  }
}

/** The bytes of a body, or `undefined` where there are too many. */
async function bodyOf(incoming: IncomingMessage): Promise<Uint8Array | undefined> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of incoming.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    bytes += chunk.byteLength;
    if (bytes > MOST_BYTES) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function requestOf(incoming: IncomingMessage, body: Uint8Array): HttpRequest {
  const headers = Object.entries(incoming.headers).map(([name, value]) => [name, String(value ?? '')]);
  return {
    method: incoming.method ?? 'GET',
    path: incoming.url ?? '/',
    headers: Object.fromEntries(headers) as Record<string, string>,
    body,
    ...(incoming.socket.destroyed || incoming.socket.readableEnded ? { isGone: true } : {}),
  };
}

function write(outgoing: ServerResponse, { status, headers, body }: HttpReply): void {
  outgoing.writeHead(status, { ...headers, ...(status === 204 ? {} : { 'content-length': Buffer.byteLength(body) }) });
  outgoing.end(body);
}
