import { applyChange, type Change, type Order } from './order.ts';

/** The merchant's books: what it knows of its purchases, behind commits that take a moment and can fail. */
export interface Store {
  readonly orders: Map<string, Order>;
  /** How many of the next commits fail. */
  faults: number;
  /** Writes a change; rejects where the commit fails. */
  commit(order: Order, change: Change): Promise<void>;
  /** Does work on an order that no other such work on it interrupts. */
  exclusively<T>(id: string, work: () => Promise<T>): Promise<T>;
}

/** Empty books. */
export function newStore(): Store {
  const queues = new Map<string, Promise<unknown>>();
  const store: Store = {
    orders: new Map(),
    faults: 0,
    async commit(order, change) {
      // As a database would, it lets others run before it is done.
      await Promise.resolve();
      if (store.faults > 0) {
        store.faults -= 1;
        throw new Error('the books cannot be written');
      }
      applyChange(order, change);
    },
    exclusively(id, work) {
      const turn = (queues.get(id) ?? Promise.resolve()).then(work, work);
      queues.set(id, turn);
      return turn;
    },
  };
  return store;
}
