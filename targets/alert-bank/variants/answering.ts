import type { Json } from '#core/json';
import { instantIn, isoTime } from '#schemas/alert/instants';
import { type Variant, variant } from './variant.ts';

const masked = (number: Json | undefined): string => String(number).replace(/\d(?=\d{4})/g, '*');

/** What inquiries show, where the document leaves that open. */
export const answeringVariants: readonly Variant[] = [
  variant(
    'decision-not-shown',
    'Goes on to tell a request as sent once it is answered.',
    { reading: 'AMB-alert-acknowledged-status/not-shown' },
    ({ statusShown }) => ({
      statusShown: (transaction, now, books) => (transaction.decision ? 'sent' : statusShown(transaction, now, books)),
    }),
  ),
  variant('expiry-not-shown', 'Tells an expired request as it stood before.', {}, () => ({
    statusShown: ({ status }) => status,
  })),
  variant(
    'other-status-words',
    'Has words for statuses that the profile does not know.',
    { reading: 'AMB-alert-statuses/other' },
    () => ({ literal: (status) => (status === 'scheduled' ? undefined : `X-${status}`) }),
  ),
  variant('numbers-masked', 'Masks the numbers of the parties in the details.', {}, ({ details }) => ({
    details: (transaction) => ({
      ...details(transaction),
      sender_proxy: masked(transaction.fields.sender_proxy),
      receiver_proxy: masked(transaction.fields.receiver_proxy),
    }),
  })),
  variant('details-in-text', 'Tells amounts as text and times in UTC in the details.', {}, ({ details }) => ({
    details: (transaction) => ({
      ...details(transaction),
      amount: String(transaction.fields.amount),
      instruction_at: isoTime(instantIn(transaction.fields.instruction_at) ?? 0, 'utc'),
    }),
  })),
  variant('status-alone', 'Tells the status and no details.', {}, () => ({ details: () => ({}) })),
  variant(
    'undeliverable-rejected',
    'Rejects a request whose receiver is not registered for alerts.',
    {},
    ({ processed, receiver }) => ({
      processed: (transaction, now, books) =>
        receiver(transaction, books) ? processed(transaction, now, books) : 'rejected',
    }),
  ),
];
