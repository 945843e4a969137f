import { type HttpRequest, HungUp, type Party } from '#core/http';
import { serve } from '#targets/doors/http';

/** Where callbacks and returning customers arrive: a party of the kit's own, one address prefix a story. */
export interface Listener {
  /** Base URL that targets reach it at. */
  readonly url: string;
  /** The listener as a plain function, for targets in process. */
  readonly party: Party;
  /** Hears what arrives under `/<prefix>/` until the returned function is called; it is answered that status, or not at all. */
  hear(prefix: string, heard: Heard): () => void;
  close(): Promise<void>;
}

type Heard = (path: string, request: HttpRequest) => number | null;

/** A listener that is only a function: for targets that live in this process. */
export function listenerInProcess(): Listener {
  const { party, hear } = switchboard();
  return { url: 'http://listener.invalid', party, hear, close: async () => undefined };
}

/** A listener on a socket. `publicUrl` is the address that a target elsewhere reaches it at. */
export async function listenerOverHttp(options: {
  host?: string;
  port?: number;
  publicUrl?: string;
}): Promise<Listener> {
  const { party, hear } = switchboard();
  const server = await serve(party, options);
  return { url: options.publicUrl?.replace(/\/+$/, '') ?? server.url, party, hear, close: server.close };
}

function switchboard(): Pick<Listener, 'party' | 'hear'> {
  const stories = new Map<string, Heard>();
  return {
    async party(request) {
      const [, prefix = '', ...rest] = request.path.split('?')[0]?.split('/') ?? [];
      const heard = stories.get(prefix);
      if (!heard) return { status: 404, headers: {}, body: '' };
      const status = answered(heard, rest.join('/'), request);
      if (status === null) throw new HungUp('callbacks are not answered now');
      return { status, headers: {}, body: '' };
    },
    hear(prefix, heard) {
      stories.set(prefix, heard);
      return () => void stories.delete(prefix);
    },
  };
}

/** What the story answers; an address that cannot even be read is an error of whoever calls it. */
function answered(heard: Heard, path: string, request: HttpRequest): number | null {
  try {
    return heard(path, request);
  } catch {
    return 500;
  }
}
