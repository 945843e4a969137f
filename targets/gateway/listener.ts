import { said } from '#core/faults';
import type { HttpRequest, Party } from '#core/http';
import { serve } from '#targets/doors/http';

/** Where callbacks and returning customers arrive: a party of the kit's own, one address prefix a story. */
export interface Listener {
  /** Base URL that targets reach it at. */
  readonly url: string;
  /** The listener as a plain function, for targets in process. */
  readonly party: Party;
  /** Hears what arrives under `/<prefix>/` until the returned function is called. */
  hear(prefix: string, heard: (path: string, request: HttpRequest) => number): () => void;
  close(): Promise<void>;
}

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
  const stories = new Map<string, (path: string, request: HttpRequest) => number>();
  return {
    async party(request) {
      const [, prefix = '', ...rest] = request.path.split('?')[0]?.split('/') ?? [];
      const heard = stories.get(prefix);
      if (!heard) return { status: 404, headers: {}, body: '' };
      try {
        return { status: heard(rest.join('/'), request), headers: {}, body: '' };
      } catch (error) {
        return { status: 500, headers: {}, body: said(error) };
      }
    },
    hear(prefix, heard) {
      stories.set(prefix, heard);
      return () => void stories.delete(prefix);
    },
  };
}
