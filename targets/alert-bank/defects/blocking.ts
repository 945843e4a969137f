import { type Defect, defect } from './defect.ts';

/** Blocks that hide too little or too much. */
export const blockingDefects: readonly Defect[] = [
  defect('block-not-offered', 'Refuses to block.', { caughtBy: ['blocking-answered'] }, () => ({
    block: () => ({ refusal: { status: 422, code: 'NO', message: 'no' } }),
  })),
  defect(
    'block-without-effect',
    'Takes a block and sends alerts all the same.',
    { caughtBy: ['blocked-hidden', 'block-in-any-spelling'] },
    () => ({ hides: () => false }),
  ),
  defect(
    'block-misses-scheduled',
    'Sends what was scheduled before its sender was blocked.',
    { caughtBy: ['blocked-hidden'] },
    ({ hides, block }) => {
      let before = new Set<string>();
      return {
        block: (receiver, sender, books, spelled) => {
          before = new Set(books.transactions.keys());
          return block(receiver, sender, books, spelled);
        },
        hides: (transaction, books) => hides(transaction, books) && !before.has(transaction.id),
      };
    },
  ),
  defect(
    'block-hides-sender-everywhere',
    'Hides a blocked sender from every receiver.',
    { caughtBy: ['block-exact', 'unblock-restores'] },
    () => ({
      hides: ({ sender }, { blocks }) => [...blocks.values()].some((senders) => senders.has(sender)),
    }),
  ),
  defect(
    'block-hides-every-sender',
    'Hides every sender from a receiver that has blocked one.',
    { caughtBy: ['block-exact', 'processed-within-interval', 'spellings-one-party', 'unblock-restores'] },
    () => ({
      hides: ({ receiver }, { blocks }) => (blocks.get(receiver)?.size ?? 0) > 0,
    }),
  ),
  defect(
    'unblock-without-effect',
    'Takes an unblock and goes on hiding.',
    { caughtBy: ['unblock-restores', 'processed-within-interval', 'repeat-unblocked-stays'] },
    ({ hides }) => {
      const ever = new Set<string>();
      return {
        block: (receiver, sender, books, spelled) => {
          ever.add(`${receiver} ${sender}`);
          const known = books.blocks.get(receiver) ?? new Map<string, string>();
          books.blocks.set(receiver, known.set(sender, spelled));
          return { fields: {} };
        },
        hides: (transaction, books) =>
          ever.has(`${transaction.receiver} ${transaction.sender}`) || hides(transaction, books),
      };
    },
  ),
  defect(
    'list-without-first',
    'Leaves the sender blocked first out of the list.',
    { caughtBy: ['blocked-list'] },
    () => ({
      blocked: (receiver, { blocks }) => [...(blocks.get(receiver)?.values() ?? [])].slice(1),
    }),
  ),
  defect('list-of-everyone', 'Lists the senders blocked by any receiver.', { caughtBy: ['blocked-list'] }, () => ({
    blocked: (_receiver, { blocks }) => [...blocks.values()].flatMap((senders) => [...senders.values()]),
  })),
];
