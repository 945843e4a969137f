import { DAY, HOUR } from '#core/time';
import { type Defect, defect } from './defect.ts';

/** Inquiries that answer wrongly. */
export const inquiryDefects: readonly Defect[] = [
  defect(
    'inquiry-without-status',
    'Answers inquiries without a status.',
    { caughtBy: ['inquiry-answered', 'inquiry-by-receiver', 'inquiry-scheduled', 'inquiry-stays'] },
    () => ({
      answer: (answer, operation) =>
        operation === 'inquiry' && 'fields' in answer
          ? { fields: Object.fromEntries(Object.entries(answer.fields).filter(([name]) => name !== 'status')) }
          : answer,
    }),
  ),
  defect(
    'scheduled-not-inquirable',
    'Does not know scheduled requests when asked.',
    { caughtBy: ['inquiry-answered'] },
    ({ unknown }) => ({
      answer: (answer, operation) =>
        operation === 'inquiry' && 'fields' in answer && answer.fields.status === 'scheduled' ? unknown : answer,
    }),
  ),
  defect(
    'decided-not-inquirable',
    'Does not know requests that were answered.',
    { caughtBy: ['inquiry-by-receiver'] },
    ({ unknown }) => ({
      answer: (answer, operation) =>
        operation === 'inquiry' && 'fields' in answer && ['accepted', 'refused'].includes(String(answer.fields.status))
          ? unknown
          : answer,
    }),
  ),
  defect(
    'inquiry-other-id',
    'Answers an inquiry with another id.',
    { caughtBy: ['inquiry-same-id', 'repeat-first-stays'] },
    ({ details }) => ({
      details: (transaction) => ({ ...details(transaction), transaction_id: `${transaction.id}-1` }),
    }),
  ),
  defect(
    'inquiry-amount-in-baht',
    'Tells amounts in baht.',
    { caughtBy: ['inquiry-details', 'repeat-first-stays'] },
    ({ details }) => ({
      details: (transaction) => ({ ...details(transaction), amount: Number(transaction.fields.amount) / 100 }),
    }),
  ),
  defect(
    'inquiry-parties-swapped',
    'Swaps sender and receiver in the details.',
    { caughtBy: ['inquiry-details', 'repeat-first-stays'] },
    ({ details }) => ({
      details: (transaction) => {
        const { sender_proxy: from = null, receiver_proxy: to = null } = transaction.fields;
        return { ...details(transaction), sender_proxy: to, receiver_proxy: from };
      },
    }),
  ),
  defect(
    'accepted-by-itself',
    'Tells a request as accepted as soon as its alert was taken.',
    { caughtBy: ['undecided-not-over'] },
    ({ statusShown }) => ({
      statusShown: (transaction, now, books) => {
        const status = statusShown(transaction, now, books);
        return status === 'sent' ? 'accepted' : status;
      },
    }),
  ),
  defect(
    'shown-as-expired-early',
    'Tells a sent request as expired in the last day before it expires.',
    { caughtBy: ['undecided-not-over'] },
    ({ statusShown }) => ({
      statusShown: (transaction, now, books) =>
        transaction.status === 'sent' && (transaction.expiresAt ?? Number.POSITIVE_INFINITY) - now <= DAY
          ? 'expired'
          : statusShown(transaction, now, books),
    }),
  ),
  defect(
    'status-of-the-last',
    'Tells the status of the request that came last.',
    { caughtBy: ['inquiry-scheduled', 'decision-not-turned', 'inquiry-processed'] },
    ({ statusShown }) => ({
      statusShown: (transaction, now, books) =>
        statusShown([...books.transactions.values()].at(-1) ?? transaction, now, books),
    }),
  ),
  defect(
    'expired-not-inquirable',
    'Does not know a request that has expired.',
    { caughtBy: ['inquiry-stays'] },
    ({ unknown }) => ({
      answer: (answer, operation) =>
        operation === 'inquiry' && 'fields' in answer && answer.fields.status === 'expired' ? unknown : answer,
    }),
  ),
  defect(
    'forgotten-after-a-day',
    'Does not know a request a day after its time.',
    { caughtBy: ['inquiry-stays'] },
    ({ unknown, details }) => {
      let asked = 0;
      return {
        details: (transaction) => {
          asked = transaction.instructionAt;
          return details(transaction);
        },
        answer: (answer, operation, { clock }) =>
          operation === 'inquiry' && 'fields' in answer && clock.now() - asked > DAY - HOUR ? unknown : answer,
      };
    },
  ),
  defect(
    'unknown-answered',
    'Answers an unknown transaction as if it were there.',
    { caughtBy: ['unknown-refused', 'refused-not-stored'] },
    () => ({
      unknown: { fields: { status: 'sent' } },
    }),
  ),
];
