import { isObject, type JsonObject } from '#core/json';
import { type Defect, defect } from '#targets/gateway/defects/defect';
import { displays, hasMaximum } from '#targets/gateway/overrides/applies-to';
import { finalCallback } from '#targets/gateway/overrides/callbacks';
import { inOrder, update } from '#targets/gateway/overrides/changes';
import type { Override } from '#targets/gateway/overrides/override';
import { qrField } from '#targets/gateway/overrides/qr-text';

/** Holds the sums of results in another kind of number. */
function sums(held: (amount: number) => number): Override {
  const members = ['/payment/sum/amount', '/operation/sum_initial/amount', '/operation/sum_converted/amount'];
  return finalCallback(inOrder(...members.map((where) => update(where, (amount) => held(Number(amount))))));
}

/** A message without members whose names begin with a word. */
function without(word: string, message: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(message)
      .filter(([name]) => name === 'signature' || !name.startsWith(word))
      .map(([name, value]) => [name, isObject(value) ? without(word, value) : value]),
  );
}

const takesLarge = (method: Parameters<typeof hasMaximum>[0]): boolean => !hasMaximum(method);

/** Values for which a place is too small, and names that are taken for another. */
export const wideDefects: readonly Defect[] = [
  defect(
    'sums-of-31-bits',
    'Holds the sums of results in signed integers of 32 bits.',
    { caughtBy: ['callback-echo', 'callback-format'], when: takesLarge },
    sums((amount) => amount | 0),
  ),
  defect(
    'sums-of-32-bits',
    'Holds the sums of results in unsigned integers of 32 bits.',
    { caughtBy: ['callback-echo'], when: takesLarge },
    sums((amount) => amount >>> 0),
  ),
  defect(
    'qr-amount-of-31-bits',
    'Writes no larger amount into the QR code than integers of 32 bits hold.',
    { caughtBy: ['qr-amount'], when: displays },
    qrField('54', (_value, { sale }) => (Math.min(sale.amount, 2 ** 31 - 1) / 100).toFixed(2)),
  ),
  defect(
    'result-id-cut',
    'Cuts the payment_id of results to 100 characters.',
    { caughtBy: ['callback-identity', 'success-only-when-paid'] },
    finalCallback(update('/payment/id', (id) => String(id).slice(0, 100))),
  ),
  defect(
    'result-customer-cut',
    'Cuts the customer id of results to 100 characters.',
    { caughtBy: ['callback-echo'] },
    finalCallback(update('/customer/id', (id) => String(id).slice(0, 100))),
  ),
  defect(
    'signature-names-left-out',
    'Verifies requests without the members whose names begin with “signature”.',
    { caughtBy: ['genuine-values'] },
    ({ verify }) => ({ verify: (message, key) => verify(without('signature', message), key) }),
  ),
];
