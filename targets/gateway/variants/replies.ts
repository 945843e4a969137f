import { isDeepStrictEqual } from 'node:util';
import type { JsonObject } from '#core/json';
import { type Millis, SECOND } from '#core/time';
import { inOrder, remove, set } from '#targets/gateway/overrides/changes';
import type { Override } from '#targets/gateway/overrides/override';
import { acceptance, body, refusal, status } from '#targets/gateway/overrides/replies';
import type { Reply } from '#targets/gateway/reference/payments/replies';
import { type Variant, variant } from './variant.ts';

/** An older page lets nobody ask within the first ten seconds. */
const EARLY_MS: Millis = 10 * SECOND;

/** Answers a request that was accepted before, to the letter, as it did the first time. */
const sameReply: Override = ({ reply: compliant }) => {
  const accepted: { readonly message: JsonObject; readonly reply: Reply }[] = [];
  return {
    reply: (reply, context) => {
      const { message, outcome, refusal } = context;
      if (message && outcome === 'accepted') accepted.push({ message, reply });
      const before =
        refusal?.code === '3041' ? accepted.find((one) => isDeepStrictEqual(one.message, message)) : undefined;
      return before?.reply ?? compliant(reply, context);
    },
  };
};

/** Asked within ten seconds of the acceptance, it does not know a payment yet. */
const notYetKnown: Override = ({ lookUp }) => ({
  lookUp: (payments, identity, paymentId, now) => {
    const payment = lookUp(payments, identity, paymentId, now);
    return payment && now - payment.createdAt < EARLY_MS ? undefined : payment;
  },
});

/** Asked within ten seconds of the acceptance, it refuses to answer. */
const refusedEarly: Override = ({ lookUp, reply: compliant }) => {
  let isEarly = false;
  return {
    lookUp: (payments, identity, paymentId, now) => {
      const payment = lookUp(payments, identity, paymentId, now);
      isEarly = payment !== undefined && now - payment.createdAt < EARLY_MS;
      return payment;
    },
    reply: (reply, context) =>
      context.outcome === 'found' && isEarly
        ? { status: 400, body: { status: 'error', code: '702', message: 'Asked too early' } }
        : compliant(reply, context),
  };
};

/** Replies that the documents leave open. */
export const replyVariants: readonly Variant[] = [
  variant(
    'bad-signature-is-1005',
    'Refuses a bad signature with code 1005.',
    { reading: 'AMB-signature-error-code/gate-page' },
    refusal(body(set('/code', '1005')), '3261'),
  ),
  variant(
    'bad-signature-is-another-code',
    'Refuses a bad signature with a code of its own.',
    { reading: 'AMB-signature-error-code/other' },
    refusal(body(set('/code', '1000')), '3261'),
  ),
  variant(
    'bad-signature-answered-403',
    'Refuses a bad signature with HTTP status 403.',
    { reading: 'AMB-http-codes/other-4xx' },
    refusal(status(403), '3261'),
  ),
  variant(
    'refusals-quote-the-request',
    'Quotes in a refusal what the request said, and how a signature is made.',
    {},
    () => ({
      reply: (reply, { outcome, message }) =>
        outcome === 'refused'
          ? body(set('/message', `Refused: ${JSON.stringify(message ?? null)}; sort path:value lines, join them by ;`))(
              reply,
            )
          : reply,
    }),
  ),
  variant(
    'malformed-answered-400',
    'Answers a body that is not JSON with HTTP status 400.',
    { reading: 'AMB-http-codes/other-4xx' },
    refusal(status(400), '2003'),
  ),
  variant(
    'missing-answered-422',
    'Answers a missing member with HTTP status 422.',
    { reading: 'AMB-http-codes/other-4xx' },
    refusal(status(422), '2004'),
  ),
  variant(
    'duplicate-answered-409',
    'Refuses a used payment_id with HTTP status 409.',
    { reading: 'AMB-http-codes/other-4xx' },
    refusal(status(409), '3041'),
  ),
  variant(
    'unknown-project-answered-403',
    'Refuses an unknown project with HTTP status 403.',
    { reading: 'AMB-http-codes/other-4xx' },
    refusal(status(403), '2442'),
  ),
  variant(
    'same-request-same-reply',
    'Answers the same request again as it did the first time, without a second purchase.',
    { reading: 'AMB-repeated-request/same-reply' },
    sameReply,
  ),
  variant(
    'status-not-yet',
    'Does not know a payment within the first ten seconds when it is asked for its status.',
    { reading: 'AMB-status-early/not-yet' },
    notYetKnown,
  ),
  variant(
    'status-refused-early',
    'Refuses a status request within ten seconds of the acceptance.',
    { reading: 'AMB-status-early/refused' },
    refusedEarly,
  ),
  variant(
    'acceptance-with-more-members',
    'Accepts with members beyond the four of the table.',
    {},
    acceptance(body(inOrder(set('/payment', { status: 'processing' }), set('/message', 'Accepted')))),
  ),
  variant(
    'refusal-with-more-members',
    'Refuses with request_id, project_id and a list of errors beside code and message.',
    {},
    refusal(body(inOrder(set('/request_id', 'r-1'), set('/project_id', 1), set('/errors', [{ code: '502' }])))),
  ),
  variant(
    'status-answer-without-customer',
    'Leaves the customer out of the answer to a status request.',
    {},
    ({ sign }) => ({
      sign: (message, key, what) => sign(what === 'status' ? remove('/customer')(message) : message, key, what),
    }),
  ),
];
