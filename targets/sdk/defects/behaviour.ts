import { said } from '#core/faults';
import type { JsonObject } from '#core/json';
import * as reference from '#targets/sdk/reference/module';
import { defective, type SdkDefect } from './defect.ts';

interface Given {
  readonly body: string;
  readonly key: string;
}

/** Libraries whose answers are right and that do something beside them. */
export const behaviourDefects: readonly SdkDefect[] = [
  {
    id: 'behaviour/key-in-the-address',
    title: 'the address of Payment Page shows the key',
    caughtBy: ['sdk/behaviour/key-in-results'],
    module: defective({
      payment_page_url: (given: { base_url: string; params: JsonObject; key: string }) =>
        reference.payment_page_url({ ...given, params: { ...given.params, secret: given.key } }),
    }),
  },
  {
    id: 'behaviour/key-in-an-authorization',
    title: 'a Gate request shows the key as the password of a header',
    caughtBy: ['sdk/behaviour/key-in-results'],
    module: defective({
      gate_request: (given: Parameters<typeof reference.gate_request>[0]) => {
        const built = reference.gate_request(given);
        const password = Buffer.from(`125:${given.key}`).toString('base64');
        return { ...built, headers: { ...built.headers, authorization: `Basic ${password}` } };
      },
    }),
  },
  {
    id: 'behaviour/key-in-a-refusal',
    title: 'the words of a refusal show the key',
    caughtBy: ['sdk/behaviour/key-in-messages'],
    module: defective({
      verify: ({ body, key }: Given) => {
        try {
          return reference.verify({ body, key });
        } catch (error) {
          throw Object.assign(new Error(`${said(error)} (key ${key})`), { refusal: true });
        }
      },
    }),
  },
  {
    id: 'behaviour/poisons-objects',
    title: 'a callback is merged into an object in which __proto__ leads to all others',
    caughtBy: ['sdk/behaviour/prototypes'],
    module: defective({
      handle_callback: ({ body, key }: Given) => {
        const answer = reference.handle_callback({ body, key });
        merge({}, JSON.parse(body) as JsonObject);
        return answer;
      },
    }),
  },
  {
    id: 'behaviour/calls-home',
    title: 'each address is reported to another host',
    caughtBy: ['sdk/behaviour/hosts'],
    module: defective({
      payment_page_url: async (given: Parameters<typeof reference.payment_page_url>[0]) => {
        await fetch('https://statistics.example.com/opened', { method: 'POST' });
        return reference.payment_page_url(given);
      },
    }),
  },
];

function merge(into: Record<string, unknown>, from: JsonObject): void {
  for (const [name, value] of Object.entries(from)) {
    const below = into[name];
    if (typeof below === 'object' && below !== null && typeof value === 'object' && value !== null)
      merge(below as Record<string, unknown>, value as JsonObject);
    else into[name] = value;
  }
}
