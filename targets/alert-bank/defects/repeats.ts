import { plan, tell } from '#targets/alert-bank/reference/sending';
import { type Defect, defect } from './defect.ts';

/** What is said twice does something twice, or fails. */
export const repeatDefects: readonly Defect[] = [
  defect(
    'repeat-fault',
    'Fails with a server fault on a block that stands already.',
    { caughtBy: ['repeat-answered'] },
    ({ block }) => ({
      block: (receiver, sender, books, spelled) =>
        books.blocks.get(receiver)?.has(sender)
          ? { refusal: { status: 500, code: 'FAULT', message: 'fault' } }
          : block(receiver, sender, books, spelled),
    }),
  ),
  defect(
    'repeat-alerts-again',
    'Sends the alert again for a repeated id.',
    { caughtBy: ['repeat-one-alert', 'repeat-first-stays'] },
    ({ repeated }) => ({
      repeated: (first, bank) => {
        bank.clock.at(bank.clock.now(), () => void tell(bank, bank.registrations.get(first.receiver), first));
        return repeated(first, bank);
      },
    }),
  ),
  defect(
    'repeat-at-once-alerts-again',
    'Takes a repeated id for a new one while it is still at work on the first.',
    { caughtBy: ['repeat-one-alert'] },
    ({ repeated, answer }) => {
      const atWork = new Set<string>();
      return {
        answer: (given, operation, bank) => {
          const id = operation === 'initiation' && 'fields' in given ? String(given.fields.transaction_id) : undefined;
          if (id !== undefined) {
            atWork.add(id);
            setTimeout(() => atWork.delete(id), 1);
          }
          return answer(given, operation, bank);
        },
        repeated: (first, bank) => {
          if (!atWork.has(first.id)) return repeated(first, bank);
          plan(bank, first);
          return { fields: { transaction_id: first.id, status: first.status } };
        },
      };
    },
  ),
  defect(
    'repeat-overwrites',
    'Overwrites the first request with a repeated id.',
    { caughtBy: ['repeat-first-stays'] },
    () => ({
      repeated: (first) => {
        Object.assign(first, { fields: { ...first.fields, amount: Number(first.fields.amount) + 1 } });
        return { fields: { transaction_id: first.id, status: first.status } };
      },
    }),
  ),
  defect(
    'blocked-twice-listed-twice',
    'Lists a sender twice that was blocked twice.',
    { caughtBy: ['repeat-block-once'] },
    ({ block, unblock, blocked }) => {
      const twice = new Map<string, string>();
      return {
        block: (receiver, sender, books, spelled) => {
          if (books.blocks.get(receiver)?.has(sender)) twice.set(receiver, spelled);
          return block(receiver, sender, books, spelled);
        },
        unblock: (receiver, sender, books) => {
          twice.delete(receiver);
          return unblock(receiver, sender, books);
        },
        blocked: (receiver, books) => {
          const again = twice.get(receiver);
          return [...blocked(receiver, books), ...(again === undefined ? [] : [again])];
        },
      };
    },
  ),
  defect(
    'unblock-twice-blocks',
    'Blocks a sender by unblocking it twice.',
    { caughtBy: ['repeat-unblocked-stays'] },
    ({ unblock, hides }) => {
      const turned = new Set<string>();
      return {
        unblock: (receiver, sender, books) => {
          if (!books.blocks.get(receiver)?.has(sender)) turned.add(`${receiver} ${sender}`);
          return unblock(receiver, sender, books);
        },
        hides: (transaction, books) =>
          turned.has(`${transaction.receiver} ${transaction.sender}`) || hides(transaction, books),
      };
    },
  ),
];
