import { isObject, type JsonObject } from '#core/json';
import { signed } from '#schemas/signature/sign';
import { type Change, type Defect, defect, drop, put } from '#targets/gateway/defects/defect';
import type { Behaviour } from '#targets/gateway/reference/behaviour';

/** Changes what is answered to a status request before it is signed. */
function answers(alter: Change): (compliant: Behaviour) => Partial<Behaviour> {
  return ({ sign }) => ({
    sign: (message, key, what) => sign(what === 'status' ? alter(message) : message, key, what),
  });
}

const known =
  (alter: Change): Change =>
  (message) =>
    'operations' in message ? alter(message) : message;
const unknown =
  (alter: Change): Change =>
  (message) =>
    'operations' in message ? message : alter(message);

/** Changes a member of `payment`, from what stands there. */
function payment(change: (payment: JsonObject) => JsonObject): Change {
  return (message) => ({ ...message, payment: change(isObject(message.payment) ? message.payment : {}) });
}

const open = (one: JsonObject) => one.status !== 'success' && one.status !== 'decline';

/** Wrong answers to status requests. */
export const STATUS_DEFECTS: readonly Defect[] = [
  defect(
    'status-unsigned',
    'Answers a status request without a signature.',
    { caughtBy: ['status-reply'] },
    ({ sign }) => ({
      sign: (message, key, what) => (what === 'status' ? message : sign(message, key, what)),
    }),
  ),
  defect(
    'status-signed-with-other-key',
    'Signs the answer to a status request with another key.',
    { caughtBy: ['status-reply'] },
    ({ sign }) => ({
      sign: (message, key, what) =>
        what === 'status' ? signed(message, 'another key', '/signature') : sign(message, key, what),
    }),
  ),
  defect(
    'status-success-while-open',
    'Says success of a payment that is still open.',
    { caughtBy: ['status-agrees'] },
    answers(known(payment((one) => (open(one) ? { ...one, status: 'success' } : one)))),
  ),
  defect(
    'status-open-after-success',
    'Says processing of a payment that has succeeded.',
    { caughtBy: ['status-agrees'] },
    answers(known(payment((one) => (one.status === 'success' ? { ...one, status: 'processing' } : one)))),
  ),
  defect(
    'status-success-after-decline',
    'Says success of a payment that was declined.',
    { caughtBy: ['status-agrees'] },
    answers(known(payment((one) => (one.status === 'decline' ? { ...one, status: 'success' } : one)))),
  ),
  defect(
    'status-operation-left-behind',
    'Says of the operation behind a decided payment that it is still being processed.',
    { caughtBy: ['status-agrees'] },
    answers(known(put('/operations/0/status', 'processing'))),
  ),
  defect(
    'status-empty-operations',
    'Answers a status request with an empty list of operations.',
    { caughtBy: ['status-agrees'] },
    answers(known(put('/operations', []))),
  ),
  defect(
    'status-of-another-payment',
    'Answers a status request with another payment id.',
    { caughtBy: ['status-agrees'] },
    answers(known(put('/payment/id', 'another'))),
  ),
  defect(
    'status-of-another-project',
    'Answers a status request with another project_id.',
    { caughtBy: ['status-agrees'] },
    answers(known(put('/project_id', 4_000_000_001))),
  ),
  defect(
    'status-other-amount',
    'Answers a status request with another amount.',
    { caughtBy: ['status-agrees'] },
    answers(known(put('/payment/sum/amount', 1))),
  ),
  defect(
    'status-without-payment',
    'Answers a status request without the payment.',
    { caughtBy: ['status-reply', 'status-agrees'] },
    answers(known(drop('/payment'))),
  ),
  defect(
    'status-without-operations',
    'Answers a status request with no list of operations.',
    { caughtBy: ['status-reply'] },
    answers((message) => ('operations' in message ? drop('/operations')(message) : message)),
  ),
  defect(
    'status-unknown-declined',
    'Says decline of a payment that it does not know.',
    { caughtBy: ['status-unknown', 'status-own-only'] },
    answers(unknown((message) => put('/payment/status', 'decline')(put('/status', 'decline')(message)))),
  ),
  defect(
    'status-unknown-other-code',
    'Answers for an unknown payment with another code than 3061.',
    { caughtBy: ['status-unknown-code'] },
    answers(unknown((message) => put('/errors/0/code', '3062')(put('/code', '3062')(message)))),
  ),
  defect(
    'status-unknown-answered-404',
    'Answers for an unknown payment with HTTP status 404.',
    { caughtBy: ['status-unknown-code'] },
    () => ({
      reply: (reply, { outcome }) => (outcome === 'unknown' ? { ...reply, status: 404 } : reply),
    }),
  ),
];
