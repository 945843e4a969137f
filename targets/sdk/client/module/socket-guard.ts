import { Socket } from 'node:net';

type Connect = (this: Socket, ...given: unknown[]) => Socket;

/** Where nobody listens: a connection is refused there in the way that every client knows. */
const NOBODY = { host: '127.0.0.1', port: 1 };
const HERE = /^(localhost|127\..*|::1)$/i;

/** Refuses every socket of this process that would leave the machine, for clients that nock does not see; the result ends that. */
export function guardSockets(refused: (host: string) => void): () => void {
  const original = Socket.prototype.connect as Connect;
  const guarded: Connect = function (...given) {
    const host = hostOf(given);
    if (HERE.test(host)) return original.apply(this, given);
    refused(host);
    return original.call(this, NOBODY);
  };
  Socket.prototype.connect = guarded as typeof Socket.prototype.connect;
  return () => {
    Socket.prototype.connect = original as typeof Socket.prototype.connect;
  };
}

/** The host of a call of `connect`, in each of its forms; a path of a local socket is `localhost`. */
function hostOf(given: readonly unknown[]): string {
  const [first, second] = (Array.isArray(given[0]) ? given[0] : given) as readonly unknown[];
  if (typeof first === 'object' && first !== null) return String((first as { host?: unknown }).host ?? 'localhost');
  return typeof second === 'string' ? second : 'localhost';
}
