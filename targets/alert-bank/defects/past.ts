import { DAY } from '#core/time';
import { tell } from '#targets/alert-bank/reference/sending';
import { type Defect, defect } from './defect.ts';

/** Requests whose day or time has passed, and that are processed or lost. */
export const pastDefects: readonly Defect[] = [
  defect(
    'past-date-processed',
    'Processes requests of past days.',
    { caughtBy: ['past-date-rejected', 'days-in-bangkok', 'rejected-not-sent'] },
    () => ({
      isPast: () => false,
    }),
  ),
  defect(
    'past-week-processed',
    'Rejects only what is older than a week.',
    { caughtBy: ['past-date-rejected', 'days-in-bangkok', 'rejected-not-sent'] },
    () => ({
      isPast: (instruction, now) => instruction < now - 7 * DAY,
    }),
  ),
  defect('days-in-utc', 'Counts days in UTC.', { caughtBy: ['days-in-bangkok'] }, () => ({
    isPast: (instruction, now) => Math.floor(instruction / DAY) < Math.floor(now / DAY),
  })),
  defect(
    'past-rejected-and-sent',
    'Stores a past date as rejected and sends its alert.',
    { caughtBy: ['rejected-not-sent'] },
    ({ answer }) => ({
      tellsPast: 'by-status',
      answer: (given, operation, bank) => {
        const last = [...bank.transactions.values()].at(-1);
        if (operation === 'initiation' && last?.status === 'rejected')
          bank.clock.at(bank.clock.now(), () => void tell(bank, bank.registrations.get(last.receiver), last));
        return answer(given, operation, bank);
      },
    }),
  ),
  defect(
    'earlier-today-lost',
    'Takes a request of today whose time has passed, and never sends it.',
    { caughtBy: ['earlier-today-not-lost'] },
    ({ sends }) => ({
      sends: (transaction, now, books) =>
        transaction.instructionAt >= transaction.initiatedAt && sends(transaction, now, books),
    }),
  ),
];
