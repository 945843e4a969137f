import { type HttpRequest, HungUp, type Party } from '#core/http';
import { serve } from '#targets/doors/http';

/** Where callbacks and returning customers arrive: a party of the kit's own, one address prefix a scenario. */
export interface Listener {
  /** Base URL that targets reach it at. */
  readonly url: string;
  /** The listener as a plain function, for targets in process. */
  readonly party: Party;
  /** Hears what arrives under `/<prefix>/` until the returned function is called; it is answered that status, or not at all. */
  subscribe(prefix: string, heard: ReceivedCallback): () => void;
  close(): Promise<void>;
}

type ReceivedCallback = (path: string, request: HttpRequest) => number | null;

/** A listener that is only a function: for targets that live in this process. */
export function listenerInProcess(): Listener {
  const { party, subscribe } = switchboard();
  return { url: 'http://listener.invalid', party, subscribe, close: async () => undefined };
}

/** A listener on a socket. `publicUrl` is the address that a target elsewhere reaches it at. */
export async function listenerOverHttp(options: {
  host?: string;
  port?: number;
  publicUrl?: string;
}): Promise<Listener> {
  const { party, subscribe } = switchboard();
  const server = await serve(party, options);
  return { url: options.publicUrl?.replace(/\/+$/, '') ?? server.url, party, subscribe, close: server.close };
}

function switchboard(): Pick<Listener, 'party' | 'subscribe'> {
  const scenarios = new Map<string, ReceivedCallback>();
  return {
    async party(request) {
      const [, prefix = '', ...rest] = request.path.split('?')[0]?.split('/') ?? [];
      const heard = scenarios.get(prefix);
      if (!heard) return { status: 404, headers: {}, body: '' };
      const status = answered(heard, rest.join('/'), request);
      if (status === null) throw new HungUp('callbacks are not answered now');
      return { status, headers: {}, body: '' };
    },
    subscribe(prefix, heard) {
      scenarios.set(prefix, heard);
      return () => void scenarios.delete(prefix);
    },
  };
}

/** What the scenario answers; an address that cannot even be read is an error of whoever calls it. */
function answered(heard: ReceivedCallback, path: string, request: HttpRequest): number | null {
  try {
    return heard(path, request);
  } catch {
    return 500;
  }
}
