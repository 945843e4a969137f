import { type Defect, defect, drop, put } from '#targets/gateway/defects/defect';
import { body, replies, status } from '#targets/gateway/defects/replies';

/** Acceptances that are not as the interaction concept says. */
export const ACCEPTANCE_DEFECTS: readonly Defect[] = [
  defect(
    'acceptance-without-status',
    'Accepts without saying status.',
    {
      caughtBy: [
        'acceptance-reply',
        'lengths-and-forms-allowed',
        'corrected-request',
        'delay-allowed',
        'accepts-purchase',
        'further-members',
        'amounts-within-limits',
      ],
    },
    replies('accepted', body(drop('/status'))),
  ),
  defect(
    'acceptance-without-request-id',
    'Accepts without giving a request_id.',
    { caughtBy: ['acceptance-reply'] },
    replies('accepted', body(drop('/request_id'))),
  ),
  defect(
    'acceptance-without-project-id',
    'Accepts without repeating project_id.',
    { caughtBy: ['acceptance-reply'] },
    replies('accepted', body(drop('/project_id'))),
  ),
  defect(
    'acceptance-without-payment-id',
    'Accepts without repeating payment_id.',
    { caughtBy: ['acceptance-reply'] },
    replies('accepted', body(drop('/payment_id'))),
  ),
  defect(
    'acceptance-of-another-payment',
    'Accepts with another payment_id than was sent.',
    { caughtBy: ['acceptance-reply'] },
    replies('accepted', body(put('/payment_id', 'another'))),
  ),
  defect(
    'acceptance-of-another-project',
    'Accepts with another project_id than was sent.',
    { caughtBy: ['acceptance-reply'] },
    replies('accepted', body(put('/project_id', 4_000_000_001))),
  ),
  defect(
    'acceptance-project-id-string',
    'Accepts with project_id as a string.',
    { caughtBy: ['acceptance-reply'] },
    replies('accepted', (reply) => body(put('/project_id', String(reply.body.project_id)))(reply)),
  ),
  defect(
    'acceptance-says-ok',
    'Accepts with a status of its own.',
    {
      caughtBy: [
        'acceptance-reply',
        'lengths-and-forms-allowed',
        'corrected-request',
        'delay-allowed',
        'accepts-purchase',
        'further-members',
        'amounts-within-limits',
      ],
    },
    replies('accepted', body(put('/status', 'ok'))),
  ),
  defect(
    'acceptance-says-error',
    'Says error and processes the request.',
    {
      caughtBy: [
        'refusal-reply',
        'refusal-code',
        'lengths-and-forms-allowed',
        'refused-is-unsent',
        'corrected-request',
        'delay-allowed',
        'accepts-purchase',
        'further-members',
        'refused-is-over',
        'callback-echo',
        'qr-amount',
        'amounts-within-limits',
      ],
    },
    replies('accepted', body(put('/status', 'error'))),
  ),
  defect(
    'acceptance-empty-request-id',
    'Accepts with an empty request_id.',
    { caughtBy: ['acceptance-reply'] },
    replies('accepted', body(put('/request_id', ''))),
  ),
  defect(
    'acceptance-long-request-id',
    'Accepts with a request_id of more than 100 characters.',
    { caughtBy: ['acceptance-reply'] },
    replies('accepted', body(put('/request_id', 'r'.repeat(101)))),
  ),
  defect(
    'acceptance-202',
    'Accepts with HTTP status 202.',
    { caughtBy: ['acceptance-reply'] },
    replies('accepted', status(202)),
  ),
  defect(
    'acceptance-400',
    'Accepts with HTTP status 400.',
    {
      caughtBy: [
        'refusal-reply',
        'refusal-code',
        'lengths-and-forms-allowed',
        'refused-is-unsent',
        'corrected-request',
        'delay-allowed',
        'accepts-purchase',
        'further-members',
        'refused-is-over',
        'callback-echo',
        'qr-amount',
        'amounts-within-limits',
      ],
    },
    replies('accepted', status(400)),
  ),
];
