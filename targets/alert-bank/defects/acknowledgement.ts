import type { Decision } from '#schemas/alert/vocabulary';
import { type Defect, defect } from './defect.ts';

/** Answers of receivers that are taken wrongly. */
export const acknowledgementDefects: readonly Defect[] = [
  defect('opt-out-refused', 'Does not take an opt-out.', { caughtBy: ['acknowledgement-taken'] }, () => ({
    isDecision: (word): word is Decision => word === 'accept' || word === 'refuse',
  })),
  defect(
    'any-word-taken',
    'Takes a word that is no decision.',
    { caughtBy: ['other-word-refused'] },
    ({ isDecision, acknowledge, requestCheck }) => ({
      requestCheck: (fields, books, operation) => requestCheck({ decision: 'accept', ...fields }, books, operation),
      isDecision: (_word): _word is Decision => true,
      acknowledge: (transaction, decision, now, books) =>
        isDecision(decision) ? acknowledge(transaction, decision, now, books) : { fields: {} },
    }),
  ),
  defect(
    'unknown-word-ends',
    'Ends an alert that was answered with an unknown word.',
    { caughtBy: ['other-word-harmless'] },
    ({ isDecision, acknowledge, requestCheck }) => ({
      requestCheck: (fields, books, operation) => requestCheck({ decision: 'accept', ...fields }, books, operation),
      isDecision: (_word): _word is Decision => true,
      acknowledge: (transaction, decision, now, books) => {
        if (isDecision(decision)) return acknowledge(transaction, decision, now, books);
        transaction.status = 'refused';
        return { refusal: { status: 422, code: 'INVALID', message: 'decision is unknown' } };
      },
    }),
  ),
  defect(
    'decision-changed',
    'Lets a receiver change its answer.',
    { caughtBy: ['other-decision-refused', 'decision-not-turned', 'one-of-two-decisions'] },
    ({ acknowledge }) => ({
      acknowledge: (transaction, decision, now, books) => {
        if (transaction.decision === 'opt-out') return acknowledge(transaction, decision, now, books);
        transaction.decision = undefined;
        if (transaction.status !== 'scheduled') transaction.status = 'sent';
        return acknowledge(transaction, decision, now, books);
      },
    }),
  ),
  defect(
    'decided-twice-at-once',
    'Takes another answer that comes at the instant of the first.',
    { caughtBy: ['one-of-two-decisions', 'opt-out-refuses', 'other-decision-refused'] },
    ({ acknowledge }) => {
      const takenAt = new Map<string, number>();
      return {
        acknowledge: (transaction, decision, now, books) => {
          const isAtOnce = takenAt.get(transaction.id) === now;
          if (isAtOnce) return { fields: { transaction_id: transaction.id } };
          takenAt.set(transaction.id, now);
          return acknowledge(transaction, decision, now, books);
        },
      };
    },
  ),
  defect(
    'accept-shown-as-refused',
    'Shows an acceptance as a refusal.',
    { caughtBy: ['decision-not-turned'] },
    ({ statusShown }) => ({
      statusShown: (transaction, now, books) =>
        transaction.decision === 'accept' ? 'refused' : statusShown(transaction, now, books),
    }),
  ),
  defect(
    'accept-shown-as-rejected',
    'Shows an accepted request as rejected.',
    { caughtBy: ['decision-not-turned'] },
    ({ statusShown }) => ({
      statusShown: (transaction, now, books) =>
        transaction.decision === 'accept' ? 'rejected' : statusShown(transaction, now, books),
    }),
  ),
  defect(
    'opt-out-accepts',
    'Takes an opt-out for an acceptance.',
    { caughtBy: ['opt-out-refuses'] },
    ({ acknowledge }) => ({
      acknowledge: (transaction, decision, now, books) =>
        acknowledge(transaction, decision === 'opt-out' ? 'accept' : decision, now, books),
    }),
  ),
  defect(
    'other-decision-booked',
    'Refuses another decision, and books it.',
    { caughtBy: ['decision-not-turned', 'opt-out-refuses'] },
    ({ acknowledge }) => ({
      acknowledge: (transaction, decision, now, books) => {
        const answer = acknowledge(transaction, decision, now, books);
        if (transaction.decision) transaction.status = decision === 'accept' ? 'accepted' : 'refused';
        return answer;
      },
    }),
  ),
  defect(
    'decision-for-all',
    'Takes a decision for one about every alert of the receiver.',
    { caughtBy: ['acknowledgement-taken', 'expired-answer-refused'] },
    ({ acknowledge }) => ({
      acknowledge: (transaction, decision, now, books) => {
        const answer = acknowledge(transaction, decision, now, books);
        if ('refusal' in answer) return answer;
        for (const one of books.transactions.values())
          if (one.receiver === transaction.receiver) acknowledge(one, decision, now, books);
        return answer;
      },
    }),
  ),
];
