import { isObject, type JsonObject } from '#core/json';
import * as reference from '#targets/sdk/reference/module';
import type { SdkDefect } from './defect.ts';
import { genuine, type ReceiveParams, receives } from './receiving/receive.ts';

type PageParams = Parameters<typeof reference.payment_page_url>[0];

/** Libraries that do something beside their answers, or give none. */
export const BEHAVIOUR_DEFECTS: readonly SdkDefect[] = [
  {
    id: 'behaviour/deep-body-crashes',
    title: 'Crashes on a body that is nested a hundred levels deep.',
    caughtBy: ['sdk/behaviour/no-crash'],
    operations: receives((body, key) => {
      if (depthOf(body) > 100) throw new RangeError('Maximum call stack size exceeded');
      return genuine(body, key);
    }),
  },
  {
    id: 'behaviour/no-object-crashes',
    title: 'Crashes on a JSON text that is no object.',
    caughtBy: ['sdk/behaviour/no-crash'],
    operations: receives((body, key) => {
      if (body === 'null' || body.startsWith('[')) throw new TypeError('body.signature is not a function');
      return genuine(body, key);
    }),
  },
  {
    id: 'behaviour/prototype-polluted',
    title: 'Merges a callback into an object in which __proto__ leads to all others.',
    caughtBy: ['sdk/behaviour/no-prototype-pollution'],
    operations: () => ({
      handle_callback: ({ body, key }: ReceiveParams) => {
        const answer = reference.handle_callback({ body, key });
        merge({}, JSON.parse(body) as JsonObject);
        return answer;
      },
    }),
  },
  {
    id: 'behaviour/unknown-host-called',
    title: 'Reports each address to another host.',
    caughtBy: ['sdk/behaviour/known-hosts-only'],
    operations: () => ({
      payment_page_url: async (asked: PageParams) => {
        await fetch('https://statistics.example.com/opened', { method: 'POST' });
        return reference.payment_page_url(asked);
      },
    }),
  },
];

function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (const character of text) {
    if (character === '{') depth += 1;
    if (character === '}') depth -= 1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

function merge(into: Record<string, unknown>, from: JsonObject): void {
  for (const [name, value] of Object.entries(from)) {
    const below = into[name];
    if (typeof below === 'object' && below !== null && isObject(value)) merge(below as Record<string, unknown>, value);
    else into[name] = value;
  }
}
