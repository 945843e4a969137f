import type { Connection } from './connection.ts';

/** Purchases that wait for the one before them. */
interface Queue {
  busy: boolean;
  readonly waiting: (() => void)[];
}

const queues = new WeakMap<Connection, Queue>();

/**
 * Waits for the purchases before it, unless the merchant is known to take the ids that it is given: those that it makes
 * itself are known only from its requests. The returned function lets the next one begin, or all where that has become known.
 */
export async function oneAtATime(connection: Connection): Promise<() => void> {
  const { learnt } = connection;
  if (learnt.ownIds === false) return () => undefined;
  const queue = queues.get(connection) ?? { busy: false, waiting: [] };
  queues.set(connection, queue);
  if (queue.busy) await new Promise<void>((resolve) => queue.waiting.push(resolve));
  queue.busy = true;
  return () => {
    queue.busy = learnt.ownIds !== false && queue.waiting.length > 0;
    const next = learnt.ownIds === false ? queue.waiting.splice(0) : queue.waiting.splice(0, 1);
    for (const begin of next) begin();
  };
}
