import { setTimeout as pause } from 'node:timers/promises';
import type { Millis } from '#core/time';
import { applyChange, type Change, type Order } from './order.ts';

/** The merchant's books: what it knows of its purchases, behind commits that take a moment and can fail. */
export interface Store {
  readonly orders: Map<string, Order>;
  /** How many of the next commits fail. */
  faults: number;
  /** Writes a change; rejects where the commit fails. */
  commit(order: Order, change: Change): Promise<void>;
  /** Whether work is being done on an order. */
  isBusy(id: string): boolean;
  /** Does work on an order that no other such work on it interrupts. */
  exclusively<T>(id: string, work: () => Promise<T>): Promise<T>;
}

/** Empty books, whose commits take so long. */
export function newStore(commitMs: Millis): Store {
  const queues = new Map<string, Promise<unknown>>();
  const store: Store = {
    orders: new Map(),
    faults: 0,
    async commit(order, change) {
      // As a database would, it lets others run before it is done.
      await (commitMs > 0 ? pause(commitMs) : Promise.resolve());
      if (store.faults > 0) {
        store.faults -= 1;
        throw new Error('the books cannot be written');
      }
      applyChange(order, change);
    },
    isBusy: (id) => queues.has(id),
    exclusively(id, work) {
      const turn = (queues.get(id) ?? Promise.resolve()).then(work, work);
      queues.set(id, turn);
      const done = () => void (queues.get(id) === turn && queues.delete(id));
      turn.then(done, done);
      return turn;
    },
  };
  return store;
}
