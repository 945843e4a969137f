import { at, edited, type JsonObject } from '#core/json';
import type { Behaviour } from '#targets/merchant/reference/behaviour';
import type { OrderStatus } from '#targets/merchant/reference/order';
import { asks, defect, type MerchantDefect, put } from './defect.ts';

const amountOf = (request: JsonObject): number => Number(at(request, '/payment/amount'));

/** Takes a reply for another status than the compliant merchant does. */
const takes =
  (status: OrderStatus, fits: (reply: { status: number; body: string } | null, again: boolean) => boolean) =>
  ({ afterReply }: Behaviour): Partial<Behaviour> => ({
    afterReply: (reply, again) => (fits(reply, again) ? status : afterReply(reply, again)),
  });

/** How a merchant takes the replies of Gate. */
export const REPLY_DEFECTS: readonly MerchantDefect[] = [
  defect(
    'acceptance-is-payment',
    'Takes the success of the acceptance reply for a payment.',
    {
      caughtBy: [
        'acceptance-not-paid',
        'crowd-not-lost',
        'decline-after-success-ignored',
        'decline-declined',
        'instruction-shown',
        'interrupted-not-lost',
        'late-success-taken',
        'nothing-lost',
        'overtaken-credited',
        'series-redirected',
        'success-credited',
        'superseded-declined',
        'survives-malformed',
        'alike-ids-kept-apart',
        'earlier-attempt-ends-alone',
        'returned-not-mixed',
        'returned-then-credited',
      ],
    },
    takes('paid', (reply) => reply?.status === 200),
  ),
  defect(
    'silence-is-error',
    'Takes a lost reply for an error.',
    { caughtBy: ['lost-reply-pending'] },
    ({ afterReply }) => ({
      resends: 0,
      afterReply: (reply, again) => (reply === null ? 'error' : afterReply(reply, again)),
    }),
  ),
  defect(
    'silence-is-decline',
    'Takes a lost reply for a decline.',
    { caughtBy: ['lost-reply-pending'] },
    ({ afterReply }) => ({
      resends: 0,
      afterReply: (reply, again) => (reply === null ? 'declined' : afterReply(reply, again)),
    }),
  ),
  defect(
    'repetition-is-error',
    'Takes “already there” in answer to a repetition for an error.',
    { caughtBy: ['lost-reply-pending'] },
    takes('error', (reply, again) => again && reply?.status === 400),
  ),
  defect('new-id-after-silence', 'Sends a new id after a lost reply.', { caughtBy: ['lost-reply-same-id'] }, () => ({
    sentAgain: (request) => put('/general/payment_id', `${String(at(request, '/general/payment_id'))}-2`)(request),
  })),
  defect(
    'new-sum-after-silence',
    'Asks another sum after a lost reply.',
    { caughtBy: ['lost-reply-same-data'] },
    () => ({
      sentAgain: (request) =>
        edited(request, [{ op: 'set', at: '/payment/amount', value: amountOf(request) + 1 }]) as JsonObject,
    }),
  ),
  defect(
    'reply-prevails',
    'Opens a purchase again when the reply of Gate comes after its success.',
    { caughtBy: ['reply-overtaken-credited', 'books-rest'] },
    () => ({ replyPrevails: true }),
  ),
  defect(
    'early-callback-dropped',
    'Keeps a purchase only once Gate has replied, and answers 200 to what comes before.',
    { caughtBy: ['reply-overtaken-credited'] },
    ({ answer }) => ({
      keptFirst: false,
      answer: (outcome, told) => (outcome === 'unknown' ? { status: 200, body: '' } : answer(outcome, told)),
    }),
  ),
  defect(
    'fault-is-error',
    'Takes HTTP 500 of Gate for an error.',
    { caughtBy: ['server-fault-pending'] },
    takes('error', (reply) => (reply?.status ?? 0) >= 500),
  ),
  defect(
    'fault-is-decline',
    'Takes HTTP 500 of Gate for a decline.',
    { caughtBy: ['server-fault-pending'] },
    takes('declined', (reply) => (reply?.status ?? 0) >= 500),
  ),
  defect(
    'one-return-address',
    'Sends its customers back to one address, whatever came of the payment.',
    { caughtBy: ['sale-return-urls'], when: ({ series }) => series !== undefined },
    asks((request) => ({ ...request, return_url: { success: String(at(request, '/return_url/success')) } })),
  ),
];
