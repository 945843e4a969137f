import { createHash } from 'node:crypto';
import type { Deliver } from '#core/http';
import type { Satang } from '#core/money';
import type { Millis } from '#core/time';
import type { Behaviour } from './behaviour.ts';
import { type Clock, virtualClock } from './control/clock.ts';
import type { Payment, Queue } from './payments/payment.ts';
import type { Project } from './projects.ts';

/** A purchase that was sent to the provider. */
interface ProviderPurchase {
  readonly projectId: number;
  readonly paymentId: string;
  readonly amount: Satang;
  readonly currency: string;
  readonly sentAt: Millis;
}

/** A platform with its merchants, payments and provider, apart from every other instance. */
export interface Instance {
  readonly clock: Clock;
  readonly behaviour: Behaviour;
  readonly deliver: Deliver;
  /** Address of the simulated provider's site. */
  readonly provider: string;
  readonly projects: Map<number, Project>;
  /** By project and identity of the payment id. */
  readonly payments: Map<string, Payment>;
  /** The queues to the provider by customer, oldest first. */
  readonly queues: Map<string, readonly Queue[]>;
  readonly purchases: ProviderPurchase[];
  /** Forty hexadecimal digits, others each time, the same in every instance of the same seed. */
  readonly nextDigits: () => string;
  /** 1, 2, 3 … */
  readonly nextNumber: () => number;
}

/** What all instances of a gateway have in common. */
export interface InstanceOptions {
  readonly behaviour: Behaviour;
  readonly deliver: Deliver;
  readonly seed: number;
  /** Where the clock of an instance stands unless an instant is given for it. */
  readonly start: () => Millis;
  readonly provider?: string;
}

/** Where the simulated provider would show its page; the name resolves nowhere. */
const NO_PROVIDER = 'https://provider.example';

/** An empty instance whose clock stands at that instant; `running` lets the clock go by itself until it is moved. */
export function newInstance(
  { behaviour, deliver, seed, start, provider = NO_PROVIDER }: InstanceOptions,
  now: Millis = start(),
  running = false,
): Instance {
  let digits = 0;
  let numbers = 0;
  return {
    clock: virtualClock(now, running, behaviour.deliversSideBySide),
    behaviour,
    deliver,
    provider,
    projects: new Map(),
    payments: new Map(),
    queues: new Map(),
    purchases: [],
    nextDigits: () => createHash('sha1').update(`${seed} ${digits++}`).digest('hex'),
    nextNumber: () => ++numbers,
  };
}

/** The key of a payment in its instance. */
export function identityOf(instance: Instance, projectId: number, paymentId: string): string {
  return instance.behaviour.identity(projectId, paymentId);
}
