import type { JsonObject } from '#core/json';
import { hasSeries } from '#targets/gateway/overrides/applies-to';
import { bothStatuses, decline, finalCallback, intermediateCallback } from '#targets/gateway/overrides/callbacks';
import { remove, update } from '#targets/gateway/overrides/changes';
import type { Override } from '#targets/gateway/overrides/override';
import { type Variant, variant } from './variant.ts';

/** Stops repeating what asks for an action once the result is known. */
const repetitionDropped: Override = ({ onFinal }) => {
  const over = new Set<string>();
  return {
    onFinal: (payment) => {
      over.add(payment.sale.paymentId);
      return onFinal(payment);
    },
    repeatedText: (first) => (isOver(first, over) ? null : first),
  };
};

function isOver(text: string, over: ReadonlySet<string>): boolean {
  const { payment, ...message } = JSON.parse(text) as JsonObject & { readonly payment: { readonly id: string } };
  return ('redirect_data' in message || 'display_data' in message) && over.has(payment.id);
}

/** Callbacks that the documents leave open. */
export const callbackVariants: readonly Variant[] = [
  variant(
    'intermediate-status-processing',
    'Gives the intermediate callback the status processing.',
    { reading: 'AMB-intermediate-status/processing' },
    intermediateCallback(bothStatuses('processing')),
  ),
  variant(
    'intermediate-status-awaiting-customer',
    'Gives every intermediate callback the status awaiting customer.',
    { reading: 'AMB-intermediate-status/awaiting' },
    intermediateCallback(bothStatuses('awaiting customer')),
  ),
  variant(
    'delay-holds-all-back',
    'Holds intermediate callbacks back too for the callback.delay.',
    { reading: 'AMB-callback-delay/all' },
    () => ({ delay: (_stage, { callbackDelayMs }) => callbackDelayMs }),
  ),
  variant(
    'force-disable-stops-all',
    'Sends no callback at all of a payment whose request sets callback.force_disable.',
    { reading: 'AMB-callback-force-disable/all' },
    () => ({ leftOut: (_stage, { callbacksDisabled }) => callbacksDisabled }),
  ),
  variant(
    'decline-without-customer',
    'Names no customer when it tells a decline.',
    { reading: 'AMB-decline-customer/left-out' },
    finalCallback(remove('/customer'), decline),
  ),
  variant(
    'method-by-code',
    'Names bank transfers by the code that Payment Page takes.',
    { reading: 'AMB-callback-method/code', when: hasSeries },
    () => ({ terms: (terms) => ({ ...terms, callbackMethod: terms.method }) }),
  ),
  variant(
    'payment-id-in-lower-case',
    'Tells payment ids in lower case, whatever the request has.',
    { reading: 'AMB-payment-id-case/normalised' },
    () => ({ callback: update('/payment/id', (id) => String(id).toLowerCase()) }),
  ),
  variant(
    'repeated-anew',
    'Repeats a callback with the present state of the payment.',
    { reading: 'AMB-callback-repetition/anew' },
    () => ({ repeatedText: (_first, madeAnew) => madeAnew() }),
  ),
  variant(
    'repetition-dropped',
    'Stops repeating an intermediate callback once the payment is final.',
    { reading: 'AMB-callback-repetition/dropped' },
    repetitionDropped,
  ),
];
