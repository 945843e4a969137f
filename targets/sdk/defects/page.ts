import type { JsonObject } from '#core/json';
import { sign } from '#schemas/signature/sign';
import type { SdkModule } from '#targets/sdk/client/module/module';
import * as reference from '#targets/sdk/reference/module';
import type { SdkDefect } from './defect.ts';

interface PageParams {
  readonly base_url: string;
  readonly params: JsonObject;
  readonly key: string;
}

/** Libraries that build a wrong address of Payment Page. */
export const PAGE_DEFECTS: readonly SdkDefect[] = [
  {
    id: 'page/path-missing',
    title: 'Gives the address of the host.',
    caughtBy: ['sdk/page/address'],
    operations: opens((asked) => addressOf(asked).replace('/payment?', '/?')),
  },
  {
    id: 'page/values-in-lower-case',
    title: 'Puts values into lower case.',
    caughtBy: ['sdk/page/round-trip', 'sdk/page/booleans', 'sdk/page/generated', 'sdk/page/repeatable'],
    operations: opens(({ params, ...asked }) =>
      addressOf({ ...asked, params: eachText(params, (text) => text.toLowerCase()) }),
    ),
  },
  {
    id: 'page/not-encoded',
    title: 'Writes the values into the query as they are.',
    caughtBy: [
      'sdk/page/encoding',
      'sdk/page/address',
      'sdk/page/booleans',
      'sdk/page/generated',
      'sdk/page/null',
      'sdk/page/repeatable',
      'sdk/page/round-trip',
      'sdk/page/signature',
    ],
    operations: opens(({ base_url, params, key }) => {
      const all = Object.entries({ ...params, signature: sign(params, key) });
      return `${base_url}/payment?${all.map(([name, value]) => `${name}=${value}`).join('&')}`;
    }),
  },
  {
    id: 'page/signature-not-encoded',
    title: 'Writes the signature into the query as it is.',
    caughtBy: [
      'sdk/page/encoding',
      'sdk/page/booleans',
      'sdk/page/generated',
      'sdk/page/repeatable',
      'sdk/page/signature',
    ],
    operations: opens((asked) => {
      const url = new URL(addressOf(asked));
      const signature = url.searchParams.get('signature');
      url.searchParams.delete('signature');
      return `${url}&signature=${signature}`;
    }),
  },
  {
    id: 'page/latin-1-encoded',
    title: 'Encodes the letters of Latin-1 as one byte each.',
    caughtBy: ['sdk/page/generated'],
    operations: opens((asked) => addressOf(asked).replaceAll('%C3%A9', '%E9')),
  },
  {
    id: 'page/booleans-as-words',
    title: 'Writes booleans into the query as words and signs them as digits.',
    caughtBy: ['sdk/page/booleans', 'sdk/page/null'],
    operations: opens(({ base_url, params, key }) => {
      const all = Object.entries({ ...params, signature: sign(params, key) });
      return `${base_url}/payment?${new URLSearchParams(all.map(([name, value]): [string, string] => [name, String(value)]))}`;
    }),
  },
  {
    id: 'page/null-as-a-word',
    title: 'Writes null into the query as a word and signs it as empty.',
    caughtBy: ['sdk/page/null'],
    operations: opens((asked) => {
      const url = new URL(addressOf(asked));
      for (const [name, value] of Object.entries(asked.params)) if (value === null) url.searchParams.set(name, 'null');
      return url.href;
    }),
  },
  {
    id: 'page/added-after-signing',
    title: 'Adds a parameter after signing.',
    caughtBy: ['sdk/page/signature', 'sdk/page/booleans', 'sdk/page/generated', 'sdk/page/null', 'sdk/page/repeatable'],
    operations: opens((asked) => `${addressOf(asked)}&interface_type=%7B%22id%22%3A22%7D`),
  },
  {
    id: 'page/signature-twice',
    title: 'Writes the signature into the query twice.',
    caughtBy: ['sdk/page/signature', 'sdk/page/booleans', 'sdk/page/generated', 'sdk/page/null', 'sdk/page/repeatable'],
    operations: opens((asked) => {
      const url = new URL(addressOf(asked));
      url.searchParams.append('signature', url.searchParams.get('signature') ?? '');
      return url.href;
    }),
  },
  {
    id: 'page/earlier-signature-signed',
    title: 'Signs the earlier signature too when the same address is asked again.',
    caughtBy: ['sdk/page/repeatable'],
    operations: () => opens(signingEarlierSignature())(),
  },
  {
    id: 'page/earlier-parameters-kept',
    title: 'Fills missing parameters from the address before.',
    caughtBy: ['sdk/page/no-carry-over'],
    operations: () => opens(fillingFromBefore())(),
  },
];

/** A library that builds the address so. */
function opens(url: (asked: PageParams) => string): () => SdkModule {
  return () => ({ payment_page_url: (asked: PageParams) => ({ url: url(asked) }) });
}

function addressOf(asked: PageParams): string {
  return reference.payment_page_url(asked).url;
}

function eachText(params: JsonObject, change: (text: string) => string): JsonObject {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => [name, typeof value === 'string' ? change(value) : value]),
  );
}

function fillingFromBefore(): (asked: PageParams) => string {
  let before: JsonObject = {};
  return ({ params, ...asked }) => {
    const { customer_email = before.customer_email, ...rest } = params;
    before = params;
    return addressOf({ ...asked, params: customer_email === undefined ? rest : { ...rest, customer_email } });
  };
}

function signingEarlierSignature(): (asked: PageParams) => string {
  const before = new Map<string, string>();
  return (asked) => {
    const { base_url, params, key } = asked;
    const address = addressOf(asked);
    const earlier = before.get(JSON.stringify(params));
    before.set(JSON.stringify(params), new URL(address).searchParams.get('signature') ?? '');
    if (earlier === undefined) return address;
    const signature = sign({ ...params, earlier }, key);
    return `${base_url}/payment?${new URLSearchParams({ ...(params as Record<string, string>), signature })}`;
  };
}
