import { type Defect, defect } from '#targets/gateway/defects/defect';
import { remove, set } from '#targets/gateway/overrides/changes';
import type { Override } from '#targets/gateway/overrides/override';
import { body, refusal, status } from '#targets/gateway/overrides/replies';

/** Tells whoever signs wrongly what the right key is. */
const keyTold: Override = (compliant) => {
  let last = '';
  return {
    verify: (message, key) => {
      last = typeof key === 'string' ? key : key.export().toString('utf8');
      return compliant.verify(message, key);
    },
    reply: (reply, { refusal }) =>
      refusal?.code === '3261' ? body(set('/message', `Invalid signature, expected one by ${last}`))(reply) : reply,
  };
};

/** Refusals that are not as the interaction concept says. */
export const refusalReplyDefects: readonly Defect[] = [
  defect('refusal-200', 'Refuses with HTTP status 200.', { caughtBy: ['refusal-reply'] }, refusal(status(200))),
  defect(
    'refusal-500',
    'Refuses with HTTP status 500.',
    {
      caughtBy: [
        'json-only',
        'amount-in-satang',
        'amount-not-zero',
        'member-formats',
        'known-projects-only',
        'payment-id-unique',
        'signature-of-own-project',
        'payment-id-letter-case',
        'delay-limit',
        'status-members',
        'status-signature-checked',
        'thb-only',
        'required-members',
        'required-customer-data',
        'signature-checked',
        'amount-limits',
        'set-limits-kept',
        'payment-id-stays-taken',
      ],
    },
    refusal(status(500)),
  ),
  defect(
    'refusal-without-code',
    'Refuses without a code.',
    { caughtBy: ['refusal-code', 'refusal-codes-documented'] },
    refusal(body(remove('/code'))),
  ),
  defect(
    'refusal-without-status',
    'Refuses without saying status.',
    { caughtBy: ['refusal-reply'] },
    refusal(body(remove('/status'))),
  ),
  defect(
    'refusal-says-success',
    'Refuses with status success in the body.',
    { caughtBy: ['refusal-reply'] },
    refusal(body(set('/status', 'success'))),
  ),
  defect(
    'refusal-says-decline',
    'Refuses with status decline in the body.',
    { caughtBy: ['refusal-reply'] },
    refusal(body(set('/status', 'decline'))),
  ),
  defect(
    'refusal-code-number',
    'Refuses with the code as a number.',
    { caughtBy: ['refusal-reply', 'refusal-code'] },
    refusal((reply) => body(set('/code', Number(reply.body.code)))(reply)),
  ),
  defect('key-in-refusal', 'Tells whoever signs wrongly the right key.', { caughtBy: ['key-not-leaked'] }, keyTold),
  defect(
    'refusal-code-zero',
    'Refuses with the code of success.',
    { caughtBy: ['refusal-codes-documented'] },
    refusal(body(set('/code', '0'))),
  ),
  defect(
    'malformed-answered-500',
    'Answers a body that is not JSON with HTTP status 500.',
    { caughtBy: ['json-only'] },
    refusal(status(500), '2003'),
  ),
  defect(
    'malformed-other-code',
    'Answers a body that is not JSON with the code of a missing member.',
    { caughtBy: ['refusal-codes-documented'] },
    refusal(body(set('/code', '2004')), '2003'),
  ),
  defect(
    'missing-other-code',
    'Answers a missing member with the code of malformed JSON.',
    { caughtBy: ['refusal-codes-documented'] },
    refusal(body(set('/code', '2003')), '2004'),
  ),
  defect(
    'unknown-project-answered-200',
    'Answers an unknown project with HTTP status 200.',
    { caughtBy: ['refusal-reply'] },
    refusal(status(200), '2442'),
  ),
  defect(
    'duplicate-other-code',
    'Answers a used payment_id with the code of a missing member.',
    { caughtBy: ['refusal-codes-documented'] },
    refusal(body(set('/code', '2004')), '3041'),
  ),
];
