import { at, isObject, type JsonObject } from '#core/json';
import { defect, type MerchantDefect } from '#targets/merchant/defects/defect';
import type { Behaviour } from '#targets/merchant/reference/behaviour';

/** Refuses callbacks as mistyped that lack something, or have something. */
const refuses =
  (fits: (message: JsonObject) => boolean) =>
  ({ understood }: Behaviour): Partial<Behaviour> => ({
    understood: (message) => (fits(message) ? undefined : understood(message)),
  });

const KNOWN = ['project_id', 'payment', 'customer', 'operation', 'redirect_data', 'display_data', 'signature'];

/** What a merchant wants of a callback before it takes it. */
export const READING_DEFECTS: readonly MerchantDefect[] = [
  defect(
    'customer-needed',
    'Refuses callbacks without a customer.',
    { caughtBy: ['varied-members-taken', 'decline-declined', 'success-acknowledged', 'nulls-taken', 'empties-taken'] },
    refuses((message) => !isObject(message.customer)),
  ),
  defect(
    'description-needed',
    'Refuses callbacks without a description.',
    { caughtBy: ['varied-members-taken', 'nulls-taken'] },
    refuses((message) => typeof at(message, '/payment/description') !== 'string'),
  ),
  defect(
    'unknown-members-refused',
    'Refuses callbacks with members that it does not know.',
    {
      caughtBy: ['varied-members-taken', 'repetition-acknowledged', 'empties-taken', 'values-taken'],
    },
    refuses((message) => Object.keys(message).some((name) => !KNOWN.includes(name))),
  ),
  defect(
    'provider-id-needed',
    'Refuses declines without the provider’s id.',
    { caughtBy: ['decline-declined', 'success-acknowledged'] },
    refuses(
      (message) => at(message, '/payment/status') === 'decline' && at(message, '/operation/provider/payment_id') === '',
    ),
  ),
  defect(
    'case-matters',
    'Finds a purchase only by the exact letters of its id.',
    { caughtBy: ['letter-case-taken'] },
    () => ({ sameId: (one, other) => one === other }),
  ),
  defect(
    'no-answer-to-garbage',
    'Ends the connection on what it cannot read.',
    { caughtBy: ['answered-in-time'] },
    ({ answer }) => ({
      answer: (outcome, told) => {
        if (outcome === 'unreadable') throw new Error('hung up');
        return answer(outcome, told);
      },
    }),
  ),
];
