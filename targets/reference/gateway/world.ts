import { createHash } from 'node:crypto';
import type { Deliver } from '#core/http';
import type { Satang } from '#core/money';
import type { Millis } from '#core/time';
import { type Clock, virtualClock } from './clock.ts';
import type { Conduct } from './conduct.ts';
import type { Payment } from './payments.ts';
import type { Project } from './projects.ts';
import type { Queue } from './series.ts';

/** A purchase that was sent to the provider. */
interface ProviderPurchase {
  readonly projectId: number;
  readonly paymentId: string;
  readonly amount: Satang;
  readonly currency: string;
  readonly sentAt: Millis;
}

/** A platform with its merchants, payments and provider, apart from every other world. */
export interface World {
  readonly clock: Clock;
  readonly conduct: Conduct;
  readonly deliver: Deliver;
  readonly projects: Map<number, Project>;
  /** By project and identity of the payment id. */
  readonly payments: Map<string, Payment>;
  /** The queues to the provider by customer, oldest first. */
  readonly queues: Map<string, readonly Queue[]>;
  readonly purchases: ProviderPurchase[];
  /** Forty hexadecimal digits, others each time, the same in every world of the same seed. */
  readonly nextDigits: () => string;
  /** 1, 2, 3 … */
  readonly nextNumber: () => number;
}

/** What all worlds of a gateway have in common. */
export interface Nature {
  readonly conduct: Conduct;
  readonly deliver: Deliver;
  readonly seed: number;
  /** Where a clock stands that was not told. */
  readonly start: () => Millis;
}

/** An empty world whose clock stands at that instant; `running` lets the clock go by itself until it is moved. */
export function newWorld({ conduct, deliver, seed, start }: Nature, now: Millis = start(), running = false): World {
  let digits = 0;
  let numbers = 0;
  return {
    clock: virtualClock(now, running),
    conduct,
    deliver,
    projects: new Map(),
    payments: new Map(),
    queues: new Map(),
    purchases: [],
    nextDigits: () => createHash('sha1').update(`${seed} ${digits++}`).digest('hex'),
    nextNumber: () => ++numbers,
  };
}

/** The place of a payment in its world. */
export function placeOf(world: World, projectId: number, paymentId: string): string {
  return world.conduct.identity(projectId, paymentId);
}
