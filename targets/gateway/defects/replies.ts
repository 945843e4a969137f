import type { Behaviour, ReplyContext } from '#targets/gateway/reference/behaviour';
import type { Reply } from '#targets/gateway/reference/payments/replies';
import type { Change } from './defect.ts';

/** Changes the replies of an outcome, or those of them with a code. */
export function replies(
  outcome: ReplyContext['outcome'],
  alter: (reply: Reply) => Reply,
  code?: string,
): () => Partial<Behaviour> {
  return () => ({
    reply: (reply, context) =>
      context.outcome === outcome && (code === undefined || context.refusal?.code === code) ? alter(reply) : reply,
  });
}

/** Gives a reply another HTTP status. */
export const status = (status: number) => (reply: Reply) => ({ ...reply, status });
/** Changes the body of a reply. */
export const body = (alter: Change) => (reply: Reply) => ({ ...reply, body: alter(reply.body) });
