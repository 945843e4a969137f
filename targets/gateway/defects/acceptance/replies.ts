import { type Defect, defect } from '#targets/gateway/defects/defect';
import { PLAIN_PURCHASES } from '#targets/gateway/defects/rules-together';
import { remove, set } from '#targets/gateway/overrides/changes';
import { acceptance, body, status } from '#targets/gateway/overrides/replies';

/** Acceptances that are not as the interaction concept says. */
export const acceptanceReplyDefects: readonly Defect[] = [
  defect(
    'acceptance-without-status',
    'Accepts without saying status.',
    { caughtBy: ['acceptance-reply', 'amounts-within-limits', 'set-limits-accepted', ...PLAIN_PURCHASES] },
    acceptance(body(remove('/status'))),
  ),
  defect(
    'acceptance-without-request-id',
    'Accepts without giving a request_id.',
    { caughtBy: ['acceptance-reply'] },
    acceptance(body(remove('/request_id'))),
  ),
  defect(
    'acceptance-without-project-id',
    'Accepts without repeating project_id.',
    { caughtBy: ['acceptance-reply'] },
    acceptance(body(remove('/project_id'))),
  ),
  defect(
    'acceptance-without-payment-id',
    'Accepts without repeating payment_id.',
    { caughtBy: ['acceptance-reply'] },
    acceptance(body(remove('/payment_id'))),
  ),
  defect(
    'acceptance-of-another-payment',
    'Accepts with another payment_id than was sent.',
    { caughtBy: ['acceptance-reply'] },
    acceptance(body(set('/payment_id', 'another'))),
  ),
  defect(
    'acceptance-of-another-project',
    'Accepts with another project_id than was sent.',
    { caughtBy: ['acceptance-reply'] },
    acceptance(body(set('/project_id', 4_000_000_001))),
  ),
  defect(
    'acceptance-project-id-string',
    'Accepts with project_id as a string.',
    { caughtBy: ['acceptance-reply'] },
    acceptance((reply) => body(set('/project_id', String(reply.body.project_id)))(reply)),
  ),
  defect(
    'acceptance-says-ok',
    'Accepts with a status of its own.',
    { caughtBy: ['acceptance-reply', 'amounts-within-limits', 'set-limits-accepted', ...PLAIN_PURCHASES] },
    acceptance(body(set('/status', 'ok'))),
  ),
  defect(
    'acceptance-says-error',
    'Says error and processes the request.',
    {
      caughtBy: [
        ...PLAIN_PURCHASES,
        'refusal-reply',
        'refusal-code',
        'refused-is-unsent',
        'refused-is-over',
        'qr-amount',
        'amounts-within-limits',
        'set-limits-accepted',
        'intermediate-identity',
        'callback-identity',
      ],
    },
    acceptance(body(set('/status', 'error'))),
  ),
  defect(
    'acceptance-empty-request-id',
    'Accepts with an empty request_id.',
    { caughtBy: ['acceptance-reply'] },
    acceptance(body(set('/request_id', ''))),
  ),
  defect(
    'acceptance-long-request-id',
    'Accepts with a request_id of more than 100 characters.',
    { caughtBy: ['acceptance-reply'] },
    acceptance(body(set('/request_id', 'r'.repeat(101)))),
  ),
  defect(
    'acceptance-202',
    'Accepts with HTTP status 202.',
    { caughtBy: ['acceptance-reply'] },
    acceptance(status(202)),
  ),
  defect(
    'acceptance-400',
    'Accepts with HTTP status 400.',
    {
      caughtBy: [
        ...PLAIN_PURCHASES,
        'refusal-reply',
        'refusal-code',
        'refused-is-unsent',
        'refused-is-over',
        'qr-amount',
        'amounts-within-limits',
        'set-limits-accepted',
        'intermediate-identity',
        'callback-identity',
      ],
    },
    acceptance(status(400)),
  ),
];
