import { type HttpReply, type HttpRequest, HungUp, type Party } from '#core/http';
import { serve } from '#targets/doors/http';

/** Where callbacks and returning customers arrive: a party of the kit's own, one address prefix a scenario. */
export interface Listener {
  /** Base URL that targets reach it at. */
  readonly url: string;
  /** The listener as a plain function, for targets in process. */
  readonly party: Party;
  /** Hands what arrives under `/<prefix>/` to a handler until the returned function is called. */
  subscribe(prefix: string, handler: CallbackHandler): () => void;
  close(): Promise<void>;
}

/** Takes a request by the rest of its path, and gives what to answer, mostly a status alone; `null` ends the connection without an answer. */
type CallbackHandler = (path: string, request: HttpRequest) => Answer | Promise<Answer>;
type Answer = number | HttpReply | null;

/** A listener that is only a function: for targets that live in this process. */
export function listenerInProcess(): Listener {
  const { party, subscribe } = routes();
  return { url: 'http://listener.invalid', party, subscribe, close: async () => undefined };
}

/** A listener on a socket. `publicUrl` is the address that a target elsewhere reaches it at. */
export async function listenerOverHttp(options: {
  host?: string;
  port?: number;
  publicUrl?: string;
}): Promise<Listener> {
  const { party, subscribe } = routes();
  const server = await serve(party, { ...options, noticesGone: true });
  return { url: options.publicUrl?.replace(/\/+$/, '') ?? server.url, party, subscribe, close: server.close };
}

/** Tells scenarios apart by the first part of the path. */
function routes(): Pick<Listener, 'party' | 'subscribe'> {
  const handlers = new Map<string, CallbackHandler>();
  const over = new Set<string>();
  return {
    async party(request) {
      const [, prefix = '', ...rest] = request.path.split('?')[0]?.split('/') ?? [];
      const handler = handlers.get(prefix);
      // What comes of a scenario that is over need not be tried again, however far others move the clock.
      if (!handler) return { status: over.has(prefix) ? 200 : 404, headers: {}, body: '' };
      const answer = await answered(handler, rest.join('/'), request);
      if (answer === null) throw new HungUp('callbacks are not answered now');
      return typeof answer === 'number' ? { status: answer, headers: {}, body: '' } : answer;
    },
    subscribe(prefix, handler) {
      handlers.set(prefix, handler);
      return () => {
        handlers.delete(prefix);
        over.add(prefix);
      };
    },
  };
}

/** The handler's answer; an address that cannot even be read is an error of whoever calls it. */
async function answered(handler: CallbackHandler, path: string, request: HttpRequest): Promise<Answer> {
  try {
    return await handler(path, request);
  } catch {
    return 500;
  }
}
