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

interface ServeOptions {
  readonly port?: number;
  readonly host?: string;
  /** Tells the party by `isGone` of senders that hung up while this process was busy; costs a request two turns of the event loop. */
  readonly noticesGone?: boolean;
}

/** Serves a party over HTTP, on loopback and a free port by default. Rejects where the port cannot be had. */
export async function serve(party: Party, options: ServeOptions = {}): Promise<Served> {
  const { port = 0, host = '127.0.0.1', noticesGone = false } = options;
  const server = createServer(
    // Were an idle connection ended soon, a busy sender could send into its end.
    { keepAlive: true, keepAliveTimeout: 60_000 },
    (incoming, outgoing) => void answer(party, incoming, outgoing, noticesGone),
  );
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

async function answer(
  party: Party,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  noticesGone: boolean,
): Promise<void> {
  try {
    const body = await bodyOf(incoming);
    if (body) {
      const request = requestOf(incoming, body);
      const isGone = noticesGone && (await hasHungUp(incoming));
      return write(outgoing, await party(isGone ? { ...request, isGone } : request));
    }
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

/** Whether the sender has gone: while this process was busy that is read after what was sent, a turn of the event loop later. */
async function hasHungUp({ socket }: IncomingMessage): Promise<boolean> {
  await setImmediate();
  await setImmediate();
  return socket.destroyed || socket.readableEnded;
}

function requestOf(incoming: IncomingMessage, body: Uint8Array): HttpRequest {
  const headers = Object.entries(incoming.headers).map(([name, value]) => [name, String(value ?? '')]);
  return {
    method: incoming.method ?? 'GET',
    path: incoming.url ?? '/',
    headers: Object.fromEntries(headers) as Record<string, string>,
    body,
  };
}

function write(outgoing: ServerResponse, { status, headers, body }: HttpReply): void {
  outgoing.writeHead(status, { ...headers, ...(status === 204 ? {} : { 'content-length': Buffer.byteLength(body) }) });
  outgoing.end(body);
}
