import type { Behaviour, ReplyContext } from '#targets/gateway/reference/behaviour';
import type { Reply } from '#targets/gateway/reference/payments/replies';
import { type Alter, type Defective, defect, drop, put } from './defect.ts';

/** Alters the replies of an outcome, or those of them with a code. */
function replies(
  outcome: ReplyContext['outcome'],
  alter: (reply: Reply) => Reply,
  code?: string,
): () => Partial<Behaviour> {
  return () => ({
    reply: (reply, context) =>
      context.outcome === outcome && (code === undefined || context.refusal?.code === code) ? alter(reply) : reply,
  });
}

const status = (status: number) => (reply: Reply) => ({ ...reply, status });
const body = (alter: Alter) => (reply: Reply) => ({ ...reply, body: alter(reply.body) });

/** Tells whoever signs wrongly what the right key is. */
function keyTold(compliant: Behaviour): Partial<Behaviour> {
  let last = '';
  return {
    verify: (message, key) => {
      last = typeof key === 'string' ? key : key.export().toString('utf8');
      return compliant.verify(message, key);
    },
    reply: (reply, { refusal }) =>
      refusal?.code === '3261' ? body(put('/message', `Invalid signature, expected one by ${last}`))(reply) : reply,
  };
}

/** Acceptances that are not as the interaction concept says. */
const ACCEPTANCES: readonly Defective[] = [
  defect('acceptance-without-status', 'Accepts without saying status.', replies('accepted', body(drop('/status')))),
  defect(
    'acceptance-without-request-id',
    'Accepts without giving a request_id.',
    replies('accepted', body(drop('/request_id'))),
  ),
  defect(
    'acceptance-without-project-id',
    'Accepts without repeating project_id.',
    replies('accepted', body(drop('/project_id'))),
  ),
  defect(
    'acceptance-without-payment-id',
    'Accepts without repeating payment_id.',
    replies('accepted', body(drop('/payment_id'))),
  ),
  defect(
    'acceptance-of-another-payment',
    'Accepts with another payment_id than was sent.',
    replies('accepted', body(put('/payment_id', 'another'))),
  ),
  defect(
    'acceptance-of-another-project',
    'Accepts with another project_id than was sent.',
    replies('accepted', body(put('/project_id', 4_000_000_001))),
  ),
  defect(
    'acceptance-project-id-string',
    'Accepts with project_id as a string.',
    replies('accepted', (reply) => body(put('/project_id', String(reply.body.project_id)))(reply)),
  ),
  defect('acceptance-says-ok', 'Accepts with a status of its own.', replies('accepted', body(put('/status', 'ok')))),
  defect(
    'acceptance-says-error',
    'Says error and processes the request.',
    replies('accepted', body(put('/status', 'error'))),
  ),
  defect(
    'acceptance-empty-request-id',
    'Accepts with an empty request_id.',
    replies('accepted', body(put('/request_id', ''))),
  ),
  defect(
    'acceptance-long-request-id',
    'Accepts with a request_id of more than 100 characters.',
    replies('accepted', body(put('/request_id', 'r'.repeat(101)))),
  ),
  defect('acceptance-202', 'Accepts with HTTP status 202.', replies('accepted', status(202))),
  defect('acceptance-400', 'Accepts with HTTP status 400.', replies('accepted', status(400))),
];

/** Refusals that are not as the interaction concept says. */
const REFUSALS: readonly Defective[] = [
  defect('refusal-200', 'Refuses with HTTP status 200.', replies('refused', status(200))),
  defect('refusal-500', 'Refuses with HTTP status 500.', replies('refused', status(500))),
  defect('refusal-without-code', 'Refuses without a code.', replies('refused', body(drop('/code')))),
  defect('refusal-without-status', 'Refuses without saying status.', replies('refused', body(drop('/status')))),
  defect(
    'refusal-says-success',
    'Refuses with status success in the body.',
    replies('refused', body(put('/status', 'success'))),
  ),
  defect(
    'refusal-says-decline',
    'Refuses with status decline in the body.',
    replies('refused', body(put('/status', 'decline'))),
  ),
  defect(
    'refusal-code-number',
    'Refuses with the code as a number.',
    replies('refused', (reply) => body(put('/code', Number(reply.body.code)))(reply)),
  ),
  defect('key-in-refusal', 'Tells whoever signs wrongly the right key.', keyTold),
  defect('refusal-code-zero', 'Refuses with the code of success.', replies('refused', body(put('/code', '0')))),
  defect(
    'malformed-answered-400',
    'Answers a body that is not JSON with HTTP status 400.',
    replies('refused', status(400), '2003'),
  ),
  defect(
    'malformed-answered-500',
    'Answers a body that is not JSON with HTTP status 500.',
    replies('refused', status(500), '2003'),
  ),
  defect(
    'malformed-other-code',
    'Answers a body that is not JSON with the code of a missing member.',
    replies('refused', body(put('/code', '2004')), '2003'),
  ),
  defect(
    'missing-answered-422',
    'Answers a missing member with HTTP status 422.',
    replies('refused', status(422), '2004'),
  ),
  defect(
    'missing-other-code',
    'Answers a missing member with the code of malformed JSON.',
    replies('refused', body(put('/code', '2003')), '2004'),
  ),
  defect(
    'signature-answered-422',
    'Answers a wrong signature with HTTP status 422.',
    replies('refused', status(422), '3261'),
  ),
  defect(
    'unknown-project-answered-200',
    'Answers an unknown project with HTTP status 200.',
    replies('refused', status(200), '2442'),
  ),
  defect(
    'duplicate-answered-success',
    'Answers a used payment_id as if it were accepted.',
    replies(
      'refused',
      () => ({ status: 200, body: { status: 'success', request_id: 'r-1', project_id: 1, payment_id: 'p' } }),
      '3041',
    ),
  ),
  defect(
    'duplicate-other-code',
    'Answers a used payment_id with the code of a missing member.',
    replies('refused', body(put('/code', '2004')), '3041'),
  ),
];

/** Every defect of the replies to sale requests. */
export const REPLY_DEFECTS: readonly Defective[] = [...ACCEPTANCES, ...REFUSALS];
