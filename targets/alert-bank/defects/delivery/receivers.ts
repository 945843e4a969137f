import { MINUTE } from '#core/time';
import { type Defect, defect } from '#targets/alert-bank/defects/defect';
import type { Override } from '#targets/alert-bank/overrides/override';
import type { Bank } from '#targets/alert-bank/reference/behaviour';
import type { Registration, Transaction } from '#targets/alert-bank/reference/books';
import { tell } from '#targets/alert-bank/reference/sending';

const failed = (status: number | null): boolean => status === null || status >= 300;

const SLOT_ENDED = [
  'failed-callback-harmless',
  'early-answer-harmless',
  'processed-within-interval',
  'registration-replaced',
] as const;

/** Sends nothing more at an instant at which an endpoint answered so. */
const givesUpSlot =
  (isSo: (status: number | null) => boolean): Override =>
  ({ sends }) => {
    let gaveUp = Number.NaN;
    return {
      delivered: (_transaction, status, { clock }) => {
        if (isSo(status)) gaveUp = clock.now();
      },
      sends: (transaction, now, books) => gaveUp !== now && sends(transaction, now, books),
    };
  };

/** Tells a request to every other receiver that is registered. */
function tellOthers(bank: Bank, told: Transaction): void {
  for (const [party, registration] of bank.registrations)
    if (registration.alerts && party !== told.receiver && party !== told.sender) void tell(bank, registration, told);
}

/** Alerts that reach whom they do not concern, or do not reach whom they should because of another. */
export const receiverDefects: readonly Defect[] = [
  defect(
    'failure-repeats-slot',
    'Sends the alerts of a slot again when one of them was not taken.',
    { caughtBy: ['sent-once'] },
    () => {
      const repeated = new Set<number>();
      return {
        delivered: ({ instructionAt }, status, bank) => {
          if (!failed(status) || repeated.has(instructionAt)) return;
          repeated.add(instructionAt);
          bank.clock.at(bank.clock.now() + MINUTE, async () => {
            for (const one of bank.transactions.values())
              if (one.instructionAt === instructionAt) await tell(bank, bank.registrations.get(one.receiver), one);
          });
        },
      };
    },
  ),
  defect(
    'failed-receiver-dropped',
    'Sends no alerts any more to a receiver whose endpoint failed once.',
    { caughtBy: ['failed-callback-harmless'] },
    ({ sends }) => {
      const dropped = new Set<string>();
      return {
        delivered: ({ receiver }, status) => {
          if (failed(status)) dropped.add(receiver);
        },
        sends: (transaction, now, books) => !dropped.has(transaction.receiver) && sends(transaction, now, books),
      };
    },
  ),
  defect('failure-ends-slot', 'Gives up a slot when an endpoint fails.', { caughtBy: SLOT_ENDED }, givesUpSlot(failed)),
  defect(
    'silence-ends-slot',
    'Gives up a slot when an endpoint does not answer.',
    { caughtBy: SLOT_ENDED },
    givesUpSlot((status) => status === null),
  ),
  defect(
    'strangers-told',
    'Tells every alert to all receivers.',
    { caughtBy: ['alert-endpoint', 'one-by-one', 'repeat-one-alert', 'sent-once'] },
    () => ({
      delivered: (transaction, _status, bank) => tellOthers(bank, transaction),
    }),
  ),
  defect(
    'strangers-told-under-another-id',
    'Tells every alert to all receivers, to the others under another id.',
    { caughtBy: ['alert-endpoint', 'one-by-one'] },
    () => ({
      delivered: (transaction, _status, bank) => {
        const id = `${transaction.id}-copy`;
        tellOthers(bank, { ...transaction, id, fields: { ...transaction.fields, transaction_id: id } });
      },
    }),
  ),
  defect(
    'endpoint-of-the-request',
    'Sends a scheduled alert to the endpoint that was registered when it was requested.',
    { caughtBy: ['registration-replaced'] },
    ({ receiver, answer }) => {
      const then = new Map<string, Registration>();
      return {
        answer: (given, operation, bank) => {
          for (const one of operation === 'initiation' ? bank.transactions.values() : []) {
            const found = bank.registrations.get(one.receiver);
            if (found && !then.has(one.id)) then.set(one.id, found);
          }
          return answer(given, operation, bank);
        },
        receiver: (transaction, books) => (receiver(transaction, books) ? then.get(transaction.id) : undefined),
      };
    },
  ),
  defect(
    'earlier-endpoint-too',
    'Sends an alert to the endpoint that was replaced too.',
    { caughtBy: ['registration-replaced'] },
    ({ registers }) => {
      const earlier = new Map<string, Registration>();
      return {
        registers: (now, before) => {
          if (before) earlier.set(before.number, before);
          return registers(now, before);
        },
        delivered: (transaction, _status, bank) => {
          const before = earlier.get(transaction.receiver);
          if (before) void tell(bank, before, transaction);
        },
      };
    },
  ),
];
