import type { Reply } from '#targets/gateway/reference/payments/replies';
import type { Change } from './changes.ts';
import type { Override } from './override.ts';

type ReplyChange = (reply: Reply) => Reply;

/** Changes the replies that accept a request. */
export function acceptance(change: ReplyChange): Override {
  return () => ({ reply: (reply, { outcome }) => (outcome === 'accepted' ? change(reply) : reply) });
}

/** Changes the replies that refuse a request, all of them or those with a code. */
export function refusal(change: ReplyChange, code?: string): Override {
  return () => ({
    reply: (reply, { outcome, refusal }) =>
      outcome === 'refused' && (code === undefined || refusal?.code === code) ? change(reply) : reply,
  });
}

/** Answers with another HTTP status. */
export function status(status: number): ReplyChange {
  return (reply) => ({ ...reply, status });
}

/** Changes the body of a reply. */
export function body(change: Change): ReplyChange {
  return (reply) => ({ ...reply, body: change(reply.body) });
}
