import { HOUR } from '#core/time';
import { type Defect, defect } from './defect.ts';

/** Answers and alerts before their time, and from the end of an alert on. */
export const expiryDefects: readonly Defect[] = [
  defect(
    'expires-early',
    'Takes no answer in the last minute before an alert expires.',
    { caughtBy: ['answer-before-expiry'] },
    ({ acknowledge }) => ({
      acknowledge: (transaction, decision, now, books) => acknowledge(transaction, decision, now + 60_000, books),
    }),
  ),
  defect(
    'expiry-as-spelled',
    'Takes the time of an expiry for one in Bangkok, whatever the offset beside it.',
    { caughtBy: ['answer-before-expiry'] },
    ({ acknowledge }) => ({
      acknowledge: (transaction, decision, now, books) => {
        const isUtc = String(transaction.fields.expires_at).endsWith('Z');
        return acknowledge(transaction, decision, isUtc ? now + 7 * HOUR : now, books);
      },
    }),
  ),
  defect(
    'expired-answered',
    'Takes answers of expired alerts.',
    { caughtBy: ['expired-answer-refused'] },
    ({ acknowledge }) => ({
      acknowledge: (transaction, decision, _now, books) => acknowledge(transaction, decision, 0, books),
    }),
  ),
  defect(
    'expiry-inclusive',
    'Takes an answer at the instant of the expiry.',
    { caughtBy: ['expired-answer-refused'] },
    ({ acknowledge }) => ({
      acknowledge: (transaction, decision, now, books) => acknowledge(transaction, decision, now - 1, books),
    }),
  ),
  defect(
    'early-answer-ends',
    'Refuses an answer to what it has not sent yet, and never sends it.',
    { caughtBy: ['early-answer-harmless'] },
    ({ acknowledge, sends }) => {
      const ended = new Set<string>();
      return {
        acknowledge: (transaction, decision, now, books) => {
          if (transaction.status === 'scheduled') ended.add(transaction.id);
          return acknowledge(transaction, decision, now, books);
        },
        sends: (transaction, now, books) => !ended.has(transaction.id) && sends(transaction, now, books),
      };
    },
  ),
  defect('expired-sent', 'Sends alerts that have expired.', { caughtBy: ['expired-not-sent'] }, () => ({
    sends: () => true,
  })),
  defect(
    'sent-as-it-expires',
    'Sends an alert at the very instant at which it expires.',
    { caughtBy: ['expired-not-sent'] },
    ({ sends }) => ({ sends: (transaction, now, books) => sends(transaction, now - 1, books) }),
  ),
];
