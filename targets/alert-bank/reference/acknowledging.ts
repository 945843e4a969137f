import type { Millis } from '#core/time';
import type { Decision } from '#schemas/alert/vocabulary';
import type { Answer } from './answer.ts';
import type { Books, Transaction } from './books.ts';

/** Whether a request is void by now. */
export function isExpired({ expiresAt }: Transaction, now: Millis): boolean {
  return expiresAt !== undefined && now >= expiresAt;
}

const refused = (status: number, code: string, message: string): Answer => ({ refusal: { status, code, message } });

/** Takes a receiver's answer to an alert (Receiving): accepted, or refused, which opting out does too. */
export function acknowledge(transaction: Transaction, decision: Decision, now: Millis, { optedOut }: Books): Answer {
  if (transaction.decision === decision)
    return { fields: { transaction_id: transaction.id, status: transaction.status } };
  if (transaction.decision !== undefined) return refused(409, 'DECIDED', 'another answer was given already');
  if (isExpired(transaction, now)) return refused(409, 'EXPIRED', 'it is void');
  if (transaction.status !== 'sent') return refused(409, 'NOT-SENT', 'it was not sent yet');
  transaction.decision = decision;
  transaction.status = decision === 'accept' ? 'accepted' : 'refused';
  if (decision === 'opt-out') optedOut.add(transaction.receiver);
  return { fields: { transaction_id: transaction.id, status: transaction.status } };
}
