import { createHmac } from 'node:crypto';
import type { JsonObject } from '#core/json';
import { lines } from '#schemas/signature/sign';
import { defect, type MerchantDefect, opens } from './defect.ts';

/** What a merchant does at the edges of the interfaces. */
export const ODD_DEFECTS: readonly MerchantDefect[] = [
  defect('sent-as-text', 'Declares its requests as plain text.', { caughtBy: ['request-content-type'] }, () => ({
    contentType: 'text/plain',
  })),
  defect(
    'word-for-nothing',
    'Opens Payment Page with the word null for a name that it does not know.',
    {
      caughtBy: ['page-no-word-for-nothing'],
      when: ({ required, schemas }) => schemas.page !== undefined && !required.includes('/customer/last_name'),
    },
    opens((params, { customer }) => ({
      ...params,
      customer_last_name: customer.last_name?.replaceAll(';', '') || 'null',
    })),
  ),
  defect(
    'frame-mode-signed',
    'Signs frame_mode like any other parameter of Payment Page.',
    { caughtBy: ['page-frame-mode-not-signed'], when: ({ schemas }) => schemas.page !== undefined },
    ({ sign }) => ({
      sign: (message, key, where) => (where === '/signature' ? signedWhole(message, key) : sign(message, key, where)),
    }),
  ),
  defect(
    'first-instruction-again',
    'Shows a customer who tries again what was instructed for the first time.',
    { caughtBy: ['second-attempt-shown'], when: ({ method }) => method === 'promptpay' },
    ({ change }) => {
      const shown = new Map<string, JsonObject>();
      return {
        change: (order, news, now) => {
          const changed = change(order, news, now);
          if (!changed?.present) return changed;
          const present = shown.get(order.customer.id) ?? changed.present;
          shown.set(order.customer.id, present);
          return { ...changed, present };
        },
      };
    },
  ),
];

function signedWhole({ frame_mode, ...others }: JsonObject, key: string): JsonObject {
  const text = [...lines(others), `frame_mode:${frame_mode}`].sort().join(';');
  return {
    ...others,
    frame_mode: frame_mode ?? '',
    signature: createHmac('sha512', key).update(text).digest('base64'),
  };
}
