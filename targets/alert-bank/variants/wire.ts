import type { HttpReply } from '#core/http';
import { isObject, type Json, type JsonObject } from '#core/json';
import { instantIn, isoTime } from '#schemas/alert/instants';
import { type Variant, variant } from './variant.ts';

/** The body of an answer altered. */
const rewritten = (reply: HttpReply, alter: (body: JsonObject) => Json): HttpReply => {
  const body = JSON.parse(String(reply.body)) as Json;
  return isObject(body) ? { ...reply, body: JSON.stringify(alter(body)) } : reply;
};

/** Members in another order, and more of them. */
const withMore = (body: JsonObject): JsonObject => ({
  trace: { id: 'A1B2-C3', at: '2027-12-31T02:01:07.123456Z' },
  ...Object.fromEntries(Object.entries(body).reverse()),
  remark: null,
});

const isRefusal = ({ status }: HttpReply): boolean => status >= 400;

/** How answers and alerts stand on the wire, of which the document says nothing. */
export const wireVariants: readonly Variant[] = [
  variant('created-or-accepted', 'Answers 201 to requests to pay and 202 to everything else.', {}, () => ({
    reply: (reply, operation) =>
      isRefusal(reply) ? reply : { ...reply, status: operation === 'initiation' ? 201 : 202 },
  })),
  variant('done-without-body', 'Answers 204 without a body where nothing is to be told.', {}, () => ({
    reply: (reply, operation) =>
      isRefusal(reply) || operation === 'inquiry' || operation === 'blocked'
        ? reply
        : { status: 204, headers: {}, body: '' },
  })),
  variant('refusals-in-words', 'Refuses in plain words.', {}, () => ({
    reply: (reply) => (isRefusal(reply) ? { ...reply, headers: { 'content-type': 'text/plain' }, body: 'no' } : reply),
  })),
  variant('refusals-in-a-list', 'Refuses with a list of errors.', {}, () => ({
    reply: (reply) => (isRefusal(reply) ? { ...reply, body: JSON.stringify([{ error: reply.status }]) } : reply),
  })),
  variant('answers-with-more', 'Answers with members in another order, and with more of them.', {}, () => ({
    reply: (reply) => rewritten(reply, withMore),
  })),
  variant('alerts-with-more', 'Sends alerts with null for what the request did not name.', {}, () => ({
    alert: ({ expires_at = null, reference = null, ...fields }) => ({ reference, expires_at, ...fields }),
  })),
  variant('alert-times-in-utc', 'Tells times in alerts in UTC.', {}, () => ({
    alert: (fields) => ({
      ...fields,
      instruction_at: isoTime(instantIn(fields.instruction_at) ?? 0, 'utc').replace('Z', '000Z'),
    }),
  })),
  variant('repeats-answered-201', 'Answers an id that comes again as if it were new, and does nothing.', {}, () => ({
    repeated: (first) => ({ fields: { transaction_id: first.id, status: first.status } }),
    reply: (reply, operation) => (operation === 'initiation' && !isRefusal(reply) ? { ...reply, status: 201 } : reply),
  })),
];
