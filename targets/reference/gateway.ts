import type { Deliver, HttpReply, HttpRequest, Party } from '#core/http';
import type { Conduct } from './gateway/conduct.ts';
import { answerControl } from './gateway/control-api.ts';
import { failed } from './gateway/control-calls.ts';
import { honest } from './gateway/honest.ts';
import { instantOf } from './gateway/instants.ts';
import { answerPayment } from './gateway/payment-api.ts';
import { json, REFUSALS, refused } from './gateway/replies.ts';
import { type Nature, newWorld, type World } from './gateway/world.ts';

/** Where a served gateway is reached. */
export interface Addresses {
  readonly url: string;
  readonly control: string;
}

/** How a reference gateway is set up. */
export interface GatewayOptions {
  /** Sends its callbacks. */
  readonly deliver: Deliver;
  /** `honest` unless a flaw is wanted. */
  readonly conduct?: Conduct;
  /** Where clocks stand at first: ISO 8601 with offset; `2026-01-05T09:00:00+07:00` unless told. */
  readonly now?: string;
  /** The clock goes by real time until it is moved or reset for the first time. Worlds made by `POST /worlds` always stand still. */
  readonly realTime?: boolean;
  /** Of its identifiers; 1 unless told. */
  readonly seed?: number;
  /** Where it is reached, for the answer of `POST /worlds`; names that resolve nowhere unless told. */
  readonly addresses?: () => Addresses;
}

/** A payment platform: its payment API, its control API, and an end. */
export interface Gateway {
  readonly payment: Party;
  readonly control: Party;
  /** Forgets everything that is still due. */
  close(): void;
}

const START = '2026-01-05T09:00:00+07:00';
const NOWHERE: Addresses = { url: 'http://gateway.invalid', control: 'http://control.invalid' };
/** A path of an isolated world, and the rest of it. */
const WORLD = /^\/worlds\/(\d{1,9})(\/.*)?$/;

/**
 * The honest reference of a payment platform for `promptpay` (both channels), `thai-qr` and `bank-transfer-thailand`, written from
 * the payment documents. It does nothing by itself but send callbacks; a customer, the clock and the provider are moved by the control API.
 */
export function referenceGateway(options: GatewayOptions): Gateway {
  const { deliver, conduct = honest, seed = 1, realTime = false, addresses = () => NOWHERE } = options;
  const instant = instantOf(options.now ?? START);
  if (instant === undefined)
    throw new RangeError(`now must be a date and time of ISO 8601 with offset: ${options.now}`);
  const start = () => (realTime && options.now === undefined ? Date.now() : instant);
  const nature: Nature = { conduct, deliver, seed, start };
  const worlds = new Map<number, World>([[0, newWorld(nature, start(), realTime)]]);
  let made = 0;

  function replace(number: number, now?: number): void {
    worlds.get(number)?.clock.stop();
    worlds.set(number, newWorld(nature, now));
  }

  function forget(number: number): HttpReply {
    worlds.get(number)?.clock.stop();
    worlds.delete(number);
    return { status: 204, headers: {}, body: '' };
  }

  async function control(request: HttpRequest): Promise<HttpReply> {
    if (request.method === 'POST' && request.path === '/worlds') {
      made += 1;
      replace(made);
      const { url, control } = addresses();
      return json(200, { url: `${url}/worlds/${made}`, control: `${control}/worlds/${made}` });
    }
    const { number, path } = placed(request.path);
    const world = worlds.get(number);
    if (world && request.method === 'DELETE' && number > 0 && path === '/') return forget(number);
    if (!world) return failed(404, 'there is no such world');
    return answerControl({ ...request, path }, { world, reset: (now) => replace(number, now) });
  }

  return {
    control,
    async payment(request) {
      const { number, path } = placed(request.path);
      const world = worlds.get(number);
      return world ? answerPayment(world, { ...request, path }) : json(404, refused(REFUSALS.unknownPath).body);
    },
    close() {
      for (const world of worlds.values()) world.clock.stop();
      worlds.clear();
    },
  };
}

/** The number of the world that a path leads to, 0 for the first, and the path in it. */
function placed(path: string): { readonly number: number; readonly path: string } {
  const [, number, rest] = WORLD.exec(path) ?? [];
  return number === undefined ? { number: 0, path } : { number: Number(number), path: rest ?? '/' };
}
