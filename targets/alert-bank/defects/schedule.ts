import { HOUR, MINUTE } from '#core/time';
import { type Defect, defect } from './defect.ts';

/** A scheduler that comes too early, too late, twice or not at all. */
export const scheduleDefects: readonly Defect[] = [
  defect(
    'slot-too-early',
    'Processes at the slot before the time.',
    { caughtBy: ['never-before-its-time', 'inquiry-scheduled'] },
    () => ({
      slot: (instruction, _now, intervalMs) => Math.floor(instruction / intervalMs) * intervalMs - intervalMs,
    }),
  ),
  defect(
    'minute-too-early',
    'Processes a minute before the time.',
    { caughtBy: ['never-before-its-time', 'inquiry-scheduled'] },
    () => ({
      slot: (instruction) => instruction - MINUTE,
    }),
  ),
  defect(
    'slot-too-late',
    'Processes an interval late.',
    {
      caughtBy: [
        'processed-within-interval',
        'blocked-hidden',
        'early-answer-harmless',
        'inquiry-processed',
        'registration-replaced',
      ],
    },
    () => ({
      slot: (instruction, _now, intervalMs) => Math.ceil(instruction / intervalMs) * intervalMs + intervalMs,
    }),
  ),
  defect(
    'slots-by-day-only',
    'Runs the scheduler from eight in the morning to ten at night only.',
    { caughtBy: ['processed-within-interval', 'inquiry-processed'] },
    () => ({
      slot: (instruction, _now, intervalMs) => {
        const slot = Math.ceil(instruction / intervalMs) * intervalMs;
        const hour = new Date(slot + 7 * HOUR).getUTCHours();
        return hour < 8 ? slot + (8 - hour) * HOUR : slot;
      },
    }),
  ),
  defect(
    'one-of-slot',
    'Processes one request of a slot and forgets the others.',
    { caughtBy: ['processed-within-interval', 'failed-callback-harmless', 'inquiry-processed'] },
    () => ({
      batch: (due) => due.slice(0, 1),
    }),
  ),
  defect(
    'slot-twice',
    'Processes the requests of a slot twice.',
    { caughtBy: ['sent-once', 'repeat-one-alert'] },
    () => ({
      batch: (due) => [...due, ...due],
    }),
  ),
  defect('alert-twice', 'Sends every alert twice.', { caughtBy: ['sent-once', 'repeat-one-alert'] }, () => ({
    copies: 2,
  })),
  defect('all-at-once', 'Processes the requests of a slot all at once.', { caughtBy: ['one-by-one'] }, () => ({
    oneByOne: false,
  })),
  defect(
    'scheduled-told-as-sent',
    'Tells what is scheduled as sent.',
    { caughtBy: ['inquiry-scheduled'] },
    ({ statusShown }) => ({
      statusShown: (transaction, now, books) =>
        transaction.status === 'scheduled' ? 'sent' : statusShown(transaction, now, books),
    }),
  ),
  defect(
    'due-told-as-sent',
    'Tells a request as sent once its time has come, before the scheduler comes to it.',
    { caughtBy: ['inquiry-scheduled'] },
    ({ statusShown }) => ({
      statusShown: (transaction, now, books) =>
        transaction.status === 'scheduled' && now >= transaction.instructionAt
          ? 'sent'
          : statusShown(transaction, now, books),
    }),
  ),
  defect(
    'scheduled-literal-other',
    'Says SCHEDULED where the document says SCHD.',
    { caughtBy: ['inquiry-scheduled'] },
    () => ({
      literal: (status) => (status === 'scheduled' ? 'SCHEDULED' : undefined),
    }),
  ),
  defect(
    'processed-told-as-scheduled',
    'Goes on to tell a scheduled request as scheduled once it is sent.',
    { caughtBy: ['inquiry-processed'] },
    ({ statusShown }) => ({
      statusShown: (transaction, now, books) =>
        transaction.instructionAt > transaction.initiatedAt && transaction.status === 'sent'
          ? 'scheduled'
          : statusShown(transaction, now, books),
    }),
  ),
];
