import { DAY, MINUTE, type Millis } from '#core/time';
import { bangkokDay, instantIn, isoTime } from '#schemas/alert/instants';
import { alsoRefusing } from '#targets/alert-bank/overrides/override';
import type { Transaction } from '#targets/alert-bank/reference/books';
import { type Defect, defect } from './defect.ts';

/** The longest delay of a timer of 32 bits. */
const LONGEST_DELAY: Millis = 2 ** 31 - 1;

const nextSlot = (instant: Millis, intervalMs: Millis): Millis => Math.ceil(instant / intervalMs) * intervalMs;

/** The day of an instant in Bangkok, such as `02-29`. */
const dayOfYear = (instant: Millis): string => isoTime(instant).slice(5, 10);

/** Times that are read, compared or waited for wrongly. */
export const instantDefects: readonly Defect[] = [
  defect('seconds-dropped', 'Drops the seconds of a time.', { caughtBy: ['never-before-its-time'] }, () => ({
    slot: (instruction, _now, intervalMs) => nextSlot(Math.floor(instruction / MINUTE) * MINUTE, intervalMs),
  })),
  defect('seconds-rounded', 'Rounds a time to the full minute.', { caughtBy: ['never-before-its-time'] }, () => ({
    slot: (instruction, _now, intervalMs) => nextSlot(Math.round(instruction / MINUTE) * MINUTE, intervalMs),
  })),
  defect(
    'far-ahead-at-once',
    'Processes at once what lies further ahead than a timer of 32 bits can wait.',
    { caughtBy: ['never-before-its-time'] },
    ({ slot }) => ({
      slot: (instruction, now, intervalMs) =>
        instruction - now > LONGEST_DELAY ? now : slot(instruction, now, intervalMs),
    }),
  ),
  defect(
    'now-is-tomorrow-in-utc',
    'Schedules what is due now as long as it is still the day before in UTC.',
    { caughtBy: ['due-now-sent'] },
    ({ isFuture }) => ({
      isFuture: (instruction, now) => isFuture(instruction, now) || bangkokDay(instruction) > Math.floor(now / DAY),
    }),
  ),
  defect(
    'day-as-spelled',
    'Takes the day that stands in a time for the day in Bangkok, whatever the offset beside it.',
    { caughtBy: ['right-requests-taken'] },
    alsoRefusing(({ instruction_at: at }, { clock }) => String(at).slice(0, 10) < isoTime(clock.now()).slice(0, 10)),
  ),
  defect(
    'midnight-lost',
    'Counts what is due at midnight to the day that has ended, and does not come back to it.',
    { caughtBy: ['processed-within-interval'] },
    () => ({ batch: (due) => due.filter(({ instructionAt }) => !isoTime(instructionAt).includes('T00:00:00')) }),
  ),
  defect(
    'leap-day-refused',
    'Refuses requests to pay for 29 February.',
    { caughtBy: ['right-requests-taken'] },
    alsoRefusing(({ instruction_at: at }) => dayOfYear(instantIn(at) ?? 0) === '02-29'),
  ),
  defect(
    'new-year-is-past',
    'Compares days without their year.',
    { caughtBy: ['right-requests-taken'] },
    ({ isPast }) => ({
      isPast: (instruction, now) => isPast(instruction, now) || dayOfYear(instruction) < dayOfYear(now),
    }),
  ),
  defect(
    'slots-lost-in-a-jump',
    'Processes the slots of the last interval alone when its clock has moved over several.',
    { caughtBy: ['processed-within-interval', 'inquiry-processed', 'unblock-restores'] },
    () => {
      let from = 0;
      return {
        advances: async ({ clock, behaviour: { intervalMs } }, by) => {
          from = clock.now() + by - intervalMs;
          await clock.advance(by);
          from = 0;
        },
        batch: (due) => due.filter(({ instructionAt }) => instructionAt >= from),
      };
    },
  ),
  defect(
    'slots-repeated-in-a-jump',
    'Processes in each slot that its clock moves over what it processed in those before.',
    { caughtBy: ['sent-once'] },
    () => {
      let before: readonly Transaction[] = [];
      return {
        advances: async ({ clock }, by) => {
          await clock.advance(by);
          before = [];
        },
        batch: (due) => {
          const all = [...before, ...due];
          before = all;
          return all;
        },
      };
    },
  ),
];
