import { type Defect, defect } from '#targets/gateway/defects/defect';
import { EVERY_DECLINE, EVERY_SUCCESS } from '#targets/gateway/defects/rules-together';
import { decline, finalCallback, intermediateCallback, success } from '#targets/gateway/overrides/callbacks';
import { inOrder, set, update } from '#targets/gateway/overrides/changes';

/** The statuses that intermediate callbacks have in the other channel. */
const ofOtherChannel = inOrder(
  ...['/payment/status', '/operation/status'].map((where) =>
    update(where, (status) =>
      status === 'awaiting redirect result' ? 'awaiting customer action' : 'awaiting redirect result',
    ),
  ),
);

/** Statuses and codes that are not among the published ones. */
export const vocabularyDefects: readonly Defect[] = [
  defect(
    'success-status-other',
    'Tells a success with payment.status "paid".',
    { caughtBy: ['status-published', 'code-is-text', 'callback-format', ...EVERY_SUCCESS] },
    finalCallback(set('/payment/status', 'paid'), success),
  ),
  defect(
    'decline-status-other',
    'Tells a decline with payment.status "declined".',
    { caughtBy: ['status-published', 'callback-format', ...EVERY_DECLINE] },
    finalCallback(set('/payment/status', 'declined'), decline),
  ),
  defect(
    'success-code-number',
    'Tells a success with the code as a number.',
    { caughtBy: ['code-is-text', 'callback-format', 'success-callback'] },
    finalCallback(set('/operation/code', 0), success),
  ),
  defect(
    'decline-code-number',
    'Tells a decline with the code as a number.',
    { caughtBy: ['code-is-text', 'callback-format', 'decline-callback', 'series-rest-declined'] },
    finalCallback(update('/operation/code', Number), decline),
  ),
  defect(
    'intermediate-operation-succeeded',
    'Says of an operation that it has succeeded whose customer is still to pay.',
    { caughtBy: ['status-awaiting'] },
    intermediateCallback(set('/operation/status', 'success')),
  ),
  defect(
    'intermediate-code-zero',
    'Gives an intermediate callback the code of success.',
    { caughtBy: ['intermediate-code-is-text'] },
    intermediateCallback(set('/operation/code', '0')),
  ),
  defect(
    'awaits-redirect-and-action',
    'Sends the instruction a second time, with the awaiting status of the other channel.',
    { caughtBy: ['one-status'] },
    () => ({
      onAwaiting: () => ['intermediate', 'intermediate'],
      callback: (body, { stage, nth }) => (stage === 'intermediate' && nth > 1 ? ofOtherChannel(body) : body),
    }),
  ),
];
