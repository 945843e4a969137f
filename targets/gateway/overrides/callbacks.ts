import { at, type Json, type JsonObject } from '#core/json';
import type { CallbackContext, Stage } from '#targets/gateway/reference/behaviour';
import { type Change, inOrder, set, update } from './changes.ts';
import type { Override } from './override.ts';

type Which = (context: CallbackContext) => boolean;

const ofStage = (stage: Stage, change: Change, which: Which = () => true): Override => {
  return () => ({
    callback: (body, context) => (context.stage === stage && which(context) ? change(body) : body),
  });
};

/** Changes the callbacks that instruct the customer, before they are signed. */
export function intermediateCallback(change: Change): Override {
  return ofStage('intermediate', change);
}

/** Changes the callbacks that tell the result, all of them or some. */
export function finalCallback(change: Change, which?: Which): Override {
  return ofStage('final', change, which);
}

/** Redirects by GET to an address that says everything, beside a body without data. */
export function redirectedByGet(body: Json): Override {
  const reference = (message: JsonObject) => String(at(message, '/redirect_data/body/Reference') ?? '');
  return intermediateCallback((message) =>
    inOrder(
      update('/redirect_data/url', (url) => `${String(url)}?${reference(message)}`),
      set('/redirect_data/method', 'GET'),
      set('/redirect_data/body', body),
    )(message),
  );
}

/** An operation id of 17 digits, of which a double loses the last. */
const LONG_ID = '81207000000000457';

/** Gives operations of callbacks an id above 2^53, which is signed as its digits and written as a number. */
export const longOperationIds: Override = () => ({
  callback: set('/operation/id', LONG_ID),
  write: (message) => JSON.stringify(message).replace(`"${LONG_ID}"`, LONG_ID),
});

/** The callbacks that tell a success. */
export const success: Which = ({ payment }) => payment.standing.status === 'success';

/** The callbacks that tell a decline. */
export const decline: Which = ({ payment }) => payment.standing.status === 'decline';

/** Writes one status on payment and operation. */
export function bothStatuses(status: string): Change {
  return inOrder(set('/payment/status', status), set('/operation/status', status));
}
