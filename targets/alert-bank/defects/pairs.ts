import { DAY } from '#core/time';
import { type Defect, defect } from './defect.ts';

/** Blocks and unblocks that hit more or less than the one pair which they name. */
export const pairDefects: readonly Defect[] = [
  defect(
    'block-both-ways',
    'Hides the receiver that blocked a sender from that sender too.',
    { caughtBy: ['block-exact'] },
    ({ hides }) => ({
      hides: (transaction, books) =>
        hides(transaction, books) || (books.blocks.get(transaction.sender)?.has(transaction.receiver) ?? false),
    }),
  ),
  defect(
    'block-both-ways-refused',
    'Refuses the requests of a receiver to a sender that it has blocked.',
    { caughtBy: ['block-exact'] },
    ({ initiationChecks, party }) => ({
      initiationChecks: [
        ...initiationChecks,
        ({ sender_proxy: from, receiver_proxy: to }, { blocks }) =>
          blocks.get(party(String(from)))?.has(party(String(to)))
            ? { status: 422, code: 'BLOCKED', message: 'blocked' }
            : undefined,
      ],
    }),
  ),
  defect(
    'lifted-by-the-blocked',
    'Lifts a block for an unblock in which sender and receiver are exchanged.',
    { caughtBy: ['blocked-hidden'] },
    ({ unblock }) => ({
      unblock: (receiver, sender, books) => {
        books.blocks.get(sender)?.delete(receiver);
        return unblock(receiver, sender, books);
      },
    }),
  ),
  defect(
    'unblock-frees-every-sender',
    'Lifts every block of a receiver with one unblock.',
    { caughtBy: ['blocked-hidden', 'blocked-list'] },
    ({ unblock }) => ({
      unblock: (receiver, sender, books) => {
        books.blocks.delete(receiver);
        return unblock(receiver, sender, books);
      },
    }),
  ),
  defect(
    'unblock-frees-every-receiver',
    'Lifts the blocks of a sender at every receiver.',
    { caughtBy: ['blocked-hidden'] },
    ({ unblock }) => ({
      unblock: (receiver, sender, books) => {
        for (const senders of books.blocks.values()) senders.delete(sender);
        return unblock(receiver, sender, books);
      },
    }),
  ),
  defect(
    'listed-to-the-blocked',
    'Lists to a sender those who have blocked it.',
    { caughtBy: ['blocked-list'] },
    ({ blocked }) => ({
      blocked: (receiver, books) => [
        ...blocked(receiver, books),
        ...[...books.blocks].flatMap(([other, senders]) => (senders.has(receiver) ? [other] : [])),
      ],
    }),
  ),
  defect('block-for-a-day', 'Forgets a block after a day.', { caughtBy: ['blocked-hidden'] }, ({ block, hides }) => {
    const since = new Map<string, number>();
    return {
      block: (receiver, sender, books, spelled) => {
        since.set(`${receiver} ${sender}`, books.clock.now());
        return block(receiver, sender, books, spelled);
      },
      hides: (transaction, books) =>
        hides(transaction, books) &&
        books.clock.now() - (since.get(`${transaction.receiver} ${transaction.sender}`) ?? 0) < DAY,
    };
  }),
  defect(
    'block-by-spelling-of-sender',
    'Does not know a blocked sender in another spelling of its number.',
    { caughtBy: ['block-in-any-spelling'] },
    () => ({
      hides: ({ receiver, fields }, { blocks }) => blocks.get(receiver)?.has(String(fields.sender_proxy)) ?? false,
    }),
  ),
  defect(
    'block-by-spelling-of-receiver',
    'Does not know a block by a receiver in another spelling of its number.',
    { caughtBy: ['block-in-any-spelling'] },
    () => ({
      hides: ({ sender, fields }, { blocks }) => blocks.get(String(fields.receiver_proxy))?.has(sender) ?? false,
    }),
  ),
];
