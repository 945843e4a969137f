import { at, type Json } from '#core/json';
import { type Change, inOrder, set } from '#targets/gateway/overrides/changes';
import type { Override } from '#targets/gateway/overrides/override';
import { type Variant, variant } from './variant.ts';

/** Writes members with nothing to say so, in callbacks and in answers about payments. */
function saysNothing(inCallbacks: Change, inAnswers: Change): Override {
  return ({ sign }) => ({
    callback: inCallbacks,
    sign: (message, key, what) =>
      sign(what === 'status' && 'operations' in message ? inAnswers(message) : message, key, what),
  });
}

const members = (...them: readonly (readonly [where: string, value: Json])[]) =>
  inOrder(...them.map(([where, value]) => set(where, value)));

/** A payment without a description has none to tell. */
const noDescription: Change = (message) =>
  at(message, '/payment/description') === undefined ? set('/payment/description', null)(message) : message;

/** How empty members are written, where the documents leave it open. */
export const emptyVariants: readonly Variant[] = [
  variant(
    'empties-as-null',
    'Writes null for members that have nothing to say.',
    { reading: 'AMB-empty-members/null' },
    saysNothing(
      inOrder(
        noDescription,
        members(
          ['/operation/provider/auth_code', null],
          ['/operation/provider/date', null],
          ['/customer/phone', null],
          ['/account', null],
          ['/errors', null],
          ['/recurring', null],
        ),
      ),
      members(['/payment/description', null], ['/customer', null], ['/account', null], ['/errors', null]),
    ),
  ),
  variant(
    'empties-as-list',
    'Writes an empty list for objects that have nothing to say.',
    { reading: 'AMB-empty-members/empty-list' },
    saysNothing(
      members(['/operation/provider', []], ['/account', []], ['/errors', []], ['/customer', []]),
      members(['/account', []], ['/customer', []], ['/errors', []]),
    ),
  ),
  variant(
    'empties-as-object',
    'Writes an empty object for lists that have nothing to say.',
    { reading: 'AMB-empty-members/empty-object' },
    saysNothing(members(['/errors', {}], ['/account', {}]), members(['/errors', {}], ['/customer', {}])),
  ),
  variant(
    'result-with-empty-instructions',
    'Writes null or an empty list for the instructions that a result no longer has.',
    { reading: 'AMB-empty-members/empty-list' },
    () => ({
      callback: (message, { stage }) =>
        stage === 'final' ? { ...message, redirect_data: null, display_data: [] } : message,
    }),
  ),
];
