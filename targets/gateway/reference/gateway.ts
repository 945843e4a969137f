import type { Deliver, HttpReply, HttpRequest, Party } from '#core/http';
import type { PageBehaviour } from '#targets/payment-page/reference/behaviour';
import { answerPage } from '#targets/payment-page/reference/page';
import { answerProvider } from '#targets/payment-page/reference/provider';
import type { Behaviour } from './behaviour.ts';
import { compliant } from './compliant.ts';
import { answerControl } from './control/api.ts';
import { failed } from './control/calls.ts';
import { instantOf } from './control/instants.ts';
import { type Instance, type InstanceOptions, newInstance } from './instance.ts';
import { answerPayment } from './payment-api.ts';
import { json, REFUSALS, refused } from './payments/replies.ts';

/** Where a served gateway is reached. */
export interface Addresses {
  readonly url: string;
  readonly control: string;
  /** The site of the simulated provider. */
  readonly provider?: string;
}

/** How a reference gateway is set up. */
export interface GatewayOptions {
  /** Sends its callbacks. */
  readonly deliver: Deliver;
  /** `compliant` unless a defect is wanted. */
  readonly behaviour?: Behaviour;
  /** How its Payment Page behaves; compliant as well. */
  readonly page?: PageBehaviour;
  /** Where clocks stand at first: ISO 8601 with offset; `2026-01-05T09:00:00+07:00` by default. */
  readonly now?: string;
  /** The clock goes by real time until it is moved or reset for the first time. Worlds made by `POST /worlds` always stand still. */
  readonly realTime?: boolean;
  /** Of its identifiers; 1 by default. */
  readonly seed?: number;
  /** Where it is reached, for the answer of `POST /worlds`; names that resolve nowhere by default. */
  readonly addresses?: () => Addresses;
}

/** A payment platform: its payment API, its control API, and an end. */
export interface Gateway {
  readonly payment: Party;
  readonly control: Party;
  /** The site of the simulated provider. */
  readonly provider: Party;
  /** Forgets everything that is still due. */
  close(): void;
}

const START = '2026-01-05T09:00:00+07:00';
const NOWHERE: Addresses = { url: 'http://gateway.invalid', control: 'http://control.invalid' };
/** A path of an isolated instance, and the rest of it. */
const WORLD = /^\/worlds\/(\d{1,9})(\/.*)?$/;

/**
 * The compliant reference of a payment platform for `promptpay` (both channels), `thai-qr` and `bank-transfer-thailand`, written from
 * the payment documents. It does nothing by itself but send callbacks; a customer, the clock and the provider are moved by the control API.
 */
export function referenceGateway(options: GatewayOptions): Gateway {
  const { deliver, behaviour = compliant, page, seed = 1, realTime = false, addresses = () => NOWHERE } = options;
  const instant = instantOf(options.now ?? START);
  if (instant === undefined)
    throw new RangeError(`now must be a date and time of ISO 8601 with offset: ${options.now}`);
  const start = () => (realTime && options.now === undefined ? Date.now() : instant);
  const instanceOptions = (number: number): InstanceOptions => {
    const { provider } = addresses();
    const site = provider === undefined ? {} : { provider: `${provider}${prefixOf(number)}` };
    return { behaviour, deliver, seed, start, ...site };
  };
  const instances = new Map<number, Instance>();
  // The first instance is made when it is first asked for: only then the addresses are known.
  const instanceAt = (number: number): Instance | undefined => {
    if (number === 0 && !instances.has(0)) instances.set(0, newInstance(instanceOptions(0), start(), realTime));
    return instances.get(number);
  };
  let made = 0;

  function replace(number: number, now?: number): void {
    instances.get(number)?.clock.stop();
    instances.set(number, newInstance(instanceOptions(number), now));
  }

  function forget(number: number): HttpReply {
    instances.get(number)?.clock.stop();
    instances.delete(number);
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
    const instance = instanceAt(number);
    if (instance && request.method === 'DELETE' && number > 0 && path === '/') return forget(number);
    if (!instance) return failed(404, 'there is no such world');
    return answerControl({ ...request, path }, { instance, reset: (now) => replace(number, now) });
  }

  return {
    control,
    async payment(request) {
      const { number, path } = placed(request.path);
      const instance = instanceAt(number);
      if (!instance) return json(404, refused(REFUSALS.unknownPath).body);
      const inside = { ...request, path };
      const site = { base: `${addresses().url}${prefixOf(number)}`, ...(page && { behaviour: page }) };
      return answerPage(instance, inside, site) ?? answerPayment(instance, inside);
    },
    async provider(request) {
      const { number, path } = placed(request.path);
      const instance = instanceAt(number);
      return instance ? answerProvider(instance, { ...request, path }, page) : { status: 404, headers: {}, body: '' };
    },
    close() {
      for (const instance of instances.values()) instance.clock.stop();
      instances.clear();
    },
  };
}

/** What stands before the paths of an instance. */
const prefixOf = (number: number): string => (number === 0 ? '' : `/worlds/${number}`);

/** The number of the instance that a path leads to, 0 for the first, and the path in it. */
function placed(path: string): { readonly number: number; readonly path: string } {
  const [, number, rest] = WORLD.exec(path) ?? [];
  return number === undefined ? { number: 0, path } : { number: Number(number), path: rest ?? '/' };
}
