import type { Conduct, ReplyContext } from '#targets/reference/gateway/conduct';
import type { Reply } from '#targets/reference/gateway/replies';
import { drop, flaw, put, type Spoil, type Spoiled } from '../flaw.ts';

/** Spoils the replies of an outcome, or those of them with a code. */
function replies(
  outcome: ReplyContext['outcome'],
  spoil: (reply: Reply) => Reply,
  code?: string,
): () => Partial<Conduct> {
  return () => ({
    reply: (reply, context) =>
      context.outcome === outcome && (code === undefined || context.refusal?.code === code) ? spoil(reply) : reply,
  });
}

const status = (status: number) => (reply: Reply) => ({ ...reply, status });
const body = (spoil: Spoil) => (reply: Reply) => ({ ...reply, body: spoil(reply.body) });

/** Tells whoever signs wrongly what the right key is. */
function keyTold(honest: Conduct): Partial<Conduct> {
  let last = '';
  return {
    verify: (message, key) => {
      last = typeof key === 'string' ? key : key.export().toString('utf8');
      return honest.verify(message, key);
    },
    reply: (reply, { refusal }) =>
      refusal?.code === '3261' ? body(put('/message', `Invalid signature, expected one by ${last}`))(reply) : reply,
  };
}

/** Acceptances that are not as the interaction concept says. */
const ACCEPTANCES: readonly Spoiled[] = [
  flaw('acceptance-without-status', 'Accepts without saying status.', replies('accepted', body(drop('/status')))),
  flaw(
    'acceptance-without-request-id',
    'Accepts without giving a request_id.',
    replies('accepted', body(drop('/request_id'))),
  ),
  flaw(
    'acceptance-without-project-id',
    'Accepts without repeating project_id.',
    replies('accepted', body(drop('/project_id'))),
  ),
  flaw(
    'acceptance-without-payment-id',
    'Accepts without repeating payment_id.',
    replies('accepted', body(drop('/payment_id'))),
  ),
  flaw(
    'acceptance-of-another-payment',
    'Accepts with another payment_id than was sent.',
    replies('accepted', body(put('/payment_id', 'another'))),
  ),
  flaw(
    'acceptance-of-another-project',
    'Accepts with another project_id than was sent.',
    replies('accepted', body(put('/project_id', 4_000_000_001))),
  ),
  flaw(
    'acceptance-project-id-string',
    'Accepts with project_id as a string.',
    replies('accepted', (reply) => body(put('/project_id', String(reply.body.project_id)))(reply)),
  ),
  flaw('acceptance-says-ok', 'Accepts with a status of its own.', replies('accepted', body(put('/status', 'ok')))),
  flaw(
    'acceptance-says-error',
    'Says error and processes the request.',
    replies('accepted', body(put('/status', 'error'))),
  ),
  flaw(
    'acceptance-empty-request-id',
    'Accepts with an empty request_id.',
    replies('accepted', body(put('/request_id', ''))),
  ),
  flaw(
    'acceptance-long-request-id',
    'Accepts with a request_id of more than 100 characters.',
    replies('accepted', body(put('/request_id', 'r'.repeat(101)))),
  ),
  flaw('acceptance-202', 'Accepts with HTTP status 202.', replies('accepted', status(202))),
  flaw('acceptance-400', 'Accepts with HTTP status 400.', replies('accepted', status(400))),
];

/** Refusals that are not as the interaction concept says. */
const REFUSALS: readonly Spoiled[] = [
  flaw('refusal-200', 'Refuses with HTTP status 200.', replies('refused', status(200))),
  flaw('refusal-500', 'Refuses with HTTP status 500.', replies('refused', status(500))),
  flaw('refusal-without-code', 'Refuses without a code.', replies('refused', body(drop('/code')))),
  flaw('refusal-without-status', 'Refuses without saying status.', replies('refused', body(drop('/status')))),
  flaw(
    'refusal-says-success',
    'Refuses with status success in the body.',
    replies('refused', body(put('/status', 'success'))),
  ),
  flaw(
    'refusal-says-decline',
    'Refuses with status decline in the body.',
    replies('refused', body(put('/status', 'decline'))),
  ),
  flaw(
    'refusal-code-number',
    'Refuses with the code as a number.',
    replies('refused', (reply) => body(put('/code', Number(reply.body.code)))(reply)),
  ),
  flaw('key-in-refusal', 'Tells whoever signs wrongly the right key.', keyTold),
  flaw('refusal-code-zero', 'Refuses with the code of success.', replies('refused', body(put('/code', '0')))),
  flaw(
    'malformed-answered-400',
    'Answers a body that is not JSON with HTTP status 400.',
    replies('refused', status(400), '2003'),
  ),
  flaw(
    'malformed-answered-500',
    'Answers a body that is not JSON with HTTP status 500.',
    replies('refused', status(500), '2003'),
  ),
  flaw(
    'malformed-other-code',
    'Answers a body that is not JSON with the code of a missing member.',
    replies('refused', body(put('/code', '2004')), '2003'),
  ),
  flaw(
    'missing-answered-422',
    'Answers a missing member with HTTP status 422.',
    replies('refused', status(422), '2004'),
  ),
  flaw(
    'missing-other-code',
    'Answers a missing member with the code of malformed JSON.',
    replies('refused', body(put('/code', '2003')), '2004'),
  ),
  flaw(
    'signature-answered-422',
    'Answers a wrong signature with HTTP status 422.',
    replies('refused', status(422), '3261'),
  ),
  flaw(
    'unknown-project-answered-200',
    'Answers an unknown project with HTTP status 200.',
    replies('refused', status(200), '2442'),
  ),
  flaw(
    'duplicate-answered-success',
    'Answers a used payment_id as if it were accepted.',
    replies(
      'refused',
      () => ({ status: 200, body: { status: 'success', request_id: 'r-1', project_id: 1, payment_id: 'p' } }),
      '3041',
    ),
  ),
  flaw(
    'duplicate-other-code',
    'Answers a used payment_id with the code of a missing member.',
    replies('refused', body(put('/code', '2004')), '3041'),
  ),
];

/** Every flaw of the replies to sale requests. */
export const REPLY_FLAWS: readonly Spoiled[] = [...ACCEPTANCES, ...REFUSALS];
