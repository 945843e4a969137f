import { said } from '#core/faults';
import * as reference from '#targets/sdk/reference/module';
import type { SdkDefect } from './defect.ts';
import type { ReceiveParams } from './receiving/receive.ts';

type PageParams = Parameters<typeof reference.payment_page_url>[0];
type GateParams = Parameters<typeof reference.gate_request>[0];

/** Libraries that show their key. */
export const KEY_LEAKS: readonly SdkDefect[] = [
  {
    id: 'behaviour/key-in-the-address',
    title: 'Shows the key in the address of Payment Page.',
    caughtBy: ['sdk/behaviour/key-in-results'],
    operations: () => ({
      payment_page_url: (asked: PageParams) =>
        reference.payment_page_url({ ...asked, params: { ...asked.params, secret: asked.key } }),
    }),
  },
  {
    id: 'behaviour/key-in-an-authorization',
    title: 'Shows the key as the password in a header of a Gate request.',
    caughtBy: ['sdk/behaviour/key-in-results'],
    operations: () => ({
      gate_request: (asked: GateParams) => {
        const built = reference.gate_request(asked);
        const password = Buffer.from(`125:${asked.key}`).toString('base64');
        return { ...built, headers: { ...built.headers, authorization: `Basic ${password}` } };
      },
    }),
  },
  {
    id: 'behaviour/key-in-upper-case-hex',
    title: 'Shows the key as hexadecimal digits in the address of Payment Page.',
    caughtBy: ['sdk/behaviour/key-in-results'],
    operations: () => ({
      payment_page_url: (asked: PageParams) => {
        const digits = Buffer.from(asked.key).toString('hex').toUpperCase();
        return reference.payment_page_url({ ...asked, params: { ...asked.params, trace: digits } });
      },
    }),
  },
  {
    id: 'behaviour/key-cut-in-a-refusal',
    title: 'Shows the first twenty characters of the key in the words of a refusal.',
    caughtBy: ['sdk/behaviour/key-in-messages'],
    operations: () => ({
      verify: ({ body, key }: ReceiveParams) => {
        try {
          return reference.verify({ body, key });
        } catch (error) {
          throw Object.assign(new Error(`${said(error)} (key ${key.slice(0, 20)}…)`), { refusal: true });
        }
      },
    }),
  },
  {
    id: 'behaviour/key-in-a-refusal',
    title: 'Shows the key in the words of a refusal.',
    caughtBy: ['sdk/behaviour/key-in-messages'],
    operations: () => ({
      verify: ({ body, key }: ReceiveParams) => {
        try {
          return reference.verify({ body, key });
        } catch (error) {
          throw Object.assign(new Error(`${said(error)} (key ${key})`), { refusal: true });
        }
      },
    }),
  },
];
