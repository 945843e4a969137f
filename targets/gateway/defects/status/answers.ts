import { at, isObject, type JsonObject } from '#core/json';
import { signed } from '#schemas/signature/sign';
import { alsoWhere, type Defect, defect } from '#targets/gateway/defects/defect';
import { type Change, inOrder, remove, set, update } from '#targets/gateway/overrides/changes';
import type { Override } from '#targets/gateway/overrides/override';

const tellsPayment = (answer: JsonObject) => 'operations' in answer;

/** Changes what is answered to a status request before it is signed. */
function answer(change: Change): Override {
  return ({ sign }) => ({
    sign: (message, key, what) => sign(what === 'status' ? change(message) : message, key, what),
  });
}

/** Changes what is answered about a payment that there is. */
function knownAnswer(change: Change): Override {
  return answer((message) => (tellsPayment(message) ? change(message) : message));
}

/** Changes what is answered about a payment that there is not. */
function unknownAnswer(change: Change): Override {
  return answer((message) => (tellsPayment(message) ? message : change(message)));
}

/** Changes a member of `payment`, from what stands there. */
function payment(change: Change): Change {
  return (message) => ({ ...message, payment: change(isObject(message.payment) ? message.payment : {}) });
}

const open = (one: JsonObject) => one.status !== 'success' && one.status !== 'decline';

/** The state is written down once a callback is taken. */
const untilTaken: Override = ({ delivered, sign }) => {
  const untaken = new Set<unknown>();
  return {
    delivered: (status, text) => {
      const id = at(JSON.parse(text), '/payment/id');
      if (delivered(status, text)) untaken.delete(id);
      else untaken.add(id);
      return delivered(status, text);
    },
    sign: (message, key, what) =>
      sign(
        what === 'status' && untaken.has(at(message, '/payment/id'))
          ? set('/payment/status', 'processing')(message)
          : message,
        key,
        what,
      ),
  };
};

/** Wrong answers to status requests. */
export const statusAnswerDefects: readonly Defect[] = [
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
    'status-open-after-expiry',
    'Says processing of a payment that nobody paid in time.',
    { caughtBy: ['status-agrees-later'] },
    knownAnswer((message) =>
      JSON.stringify(message.operations).includes('"20602"')
        ? payment((one) => ({ ...one, status: 'processing' }))(message)
        : message,
    ),
  ),
  defect(
    'status-open-until-taken',
    'Says processing of a payment until its callback is taken.',
    { caughtBy: ['status-agrees-later'] },
    untilTaken,
  ),
  defect(
    'status-success-while-open',
    'Says success of a payment that is still open.',
    { caughtBy: alsoWhere(['status-unpaid'], ({ lifetimeIsSetting }) => lifetimeIsSetting, 'status-agrees-later') },
    knownAnswer(payment((one) => (open(one) ? { ...one, status: 'success' } : one))),
  ),
  defect(
    'status-open-after-success',
    'Says processing of a payment that has succeeded.',
    { caughtBy: ['status-agrees', 'status-agrees-later'] },
    knownAnswer(payment((one) => (one.status === 'success' ? { ...one, status: 'processing' } : one))),
  ),
  defect(
    'status-success-after-decline',
    'Says success of a payment that was declined.',
    { caughtBy: ['status-agrees', 'status-agrees-later'] },
    knownAnswer(payment((one) => (one.status === 'decline' ? { ...one, status: 'success' } : one))),
  ),
  defect(
    'status-operation-left-behind',
    'Says of the operation behind a decided payment that it is still being processed.',
    { caughtBy: ['status-agrees', 'status-agrees-later'] },
    knownAnswer(set('/operations/0/status', 'processing')),
  ),
  defect(
    'status-empty-operations',
    'Answers a status request with an empty list of operations.',
    { caughtBy: ['status-agrees', 'status-agrees-later'] },
    knownAnswer(set('/operations', [])),
  ),
  defect(
    'status-of-another-payment',
    'Answers a status request with another payment id.',
    { caughtBy: ['status-unpaid', 'status-agrees'] },
    knownAnswer(set('/payment/id', 'another')),
  ),
  defect(
    'status-of-another-project',
    'Answers a status request with another project_id.',
    { caughtBy: ['status-unpaid', 'status-agrees'] },
    knownAnswer(set('/project_id', 4_000_000_001)),
  ),
  defect(
    'status-other-amount',
    'Answers a status request with another amount.',
    { caughtBy: ['status-unpaid', 'status-agrees'] },
    knownAnswer(set('/payment/sum/amount', 1)),
  ),
  defect(
    'status-without-payment',
    'Answers a status request without the payment.',
    { caughtBy: ['status-reply', 'status-unpaid', 'status-agrees'] },
    knownAnswer(remove('/payment')),
  ),
  defect(
    'status-without-operations',
    'Answers a status request with no list of operations.',
    { caughtBy: ['status-reply'] },
    knownAnswer(remove('/operations')),
  ),
  defect(
    'status-operations-no-list',
    'Answers a status request with one operation in place of a list.',
    { caughtBy: ['status-format'] },
    knownAnswer(update('/operations', (list) => at(list, '/0') ?? null)),
  ),
  defect(
    'status-date-in-words',
    'Answers a status request with a date that is none.',
    { caughtBy: ['status-format'] },
    knownAnswer(set('/payment/date', 'yesterday')),
  ),
  defect(
    'status-unknown-declined',
    'Says decline of a payment that it does not know.',
    { caughtBy: ['status-unknown', 'status-own-only'] },
    unknownAnswer(inOrder(set('/payment/status', 'decline'), set('/status', 'decline'))),
  ),
  defect(
    'status-unknown-other-code',
    'Answers for an unknown payment with another code than 3061.',
    { caughtBy: ['status-unknown-code'] },
    unknownAnswer(inOrder(set('/errors/0/code', '3062'), set('/code', '3062'))),
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
