import type { JsonObject } from '#core/json';
import { sign } from '#schemas/signature/sign';
import * as reference from '#targets/sdk/reference/module';
import { defective, type SdkDefect } from './defect.ts';

interface Page {
  readonly base_url: string;
  readonly params: JsonObject;
  readonly key: string;
}

/** Libraries that build a wrong address of Payment Page. */
export const pageDefects: readonly SdkDefect[] = [
  page(
    'page/not-encoded',
    'the values stand in the query as they are',
    ['address', 'booleans', 'encoding', 'generated', 'null', 'repeated', 'round-trip', 'signature'],
    ({ base_url, params, key }) => {
      const query = Object.entries({ ...params, signature: sign(params, key) }).map(
        ([name, value]) => `${name}=${value}`,
      );
      return `${base_url}/payment?${query.join('&')}`;
    },
  ),
  page(
    'page/signature-not-encoded',
    'the signature stands in the query as it is',
    ['booleans', 'encoding', 'generated', 'repeated', 'signature'],
    (given) => {
      const url = new URL(compliant(given));
      const signature = url.searchParams.get('signature');
      url.searchParams.delete('signature');
      return `${url}&signature=${signature}`;
    },
  ),
  page(
    'page/booleans-as-words',
    'booleans are words in the query and digits in what is signed',
    ['booleans', 'null'],
    ({ base_url, params, key }) => {
      const texts = Object.entries({ ...params, signature: sign(params, key) }).map(
        ([name, value]) => [name, String(value)] as const,
      );
      return `${base_url}/payment?${new URLSearchParams(Object.fromEntries(texts))}`;
    },
  ),
  page('page/signs-the-signature', 'the second address signs the signature of the first', ['repeated'], resigning()),
  page(
    'page/added-after-signing',
    'a parameter is added after signing',
    ['booleans', 'generated', 'null', 'repeated', 'signature'],
    (given) => `${compliant(given)}&interface_type=%7B%22id%22%3A22%7D`,
  ),
  page('page/first-page', 'the address is that of the host', ['address'], (given) =>
    compliant(given).replace('/payment?', '/?'),
  ),
  page(
    'page/trimmed',
    'values are trimmed and put into lower case',
    ['booleans', 'generated', 'repeated', 'round-trip'],
    (given) =>
      compliant({
        ...given,
        params: Object.fromEntries(
          Object.entries(given.params).map(([name, value]) => [
            name,
            typeof value === 'string' ? value.toLowerCase() : value,
          ]),
        ),
      }),
  ),
  page(
    'page/null-as-word',
    'a null is the word null in the query and empty in what is signed',
    ['null'],
    ({ base_url, params, key }) => {
      const nulls = Object.entries(params).filter(([, value]) => value === null);
      const url = new URL(compliant({ base_url, params, key }));
      for (const [name] of nulls) url.searchParams.set(name, 'null');
      return url.href;
    },
  ),
  page(
    'page/earlier-parameters',
    'parameters of the address before stand in for missing ones',
    ['nothing-of-another'],
    keeping(),
  ),
  page(
    'page/signature-twice',
    'the signature stands in the query twice',
    ['booleans', 'generated', 'null', 'repeated', 'signature'],
    (given) => {
      const url = new URL(compliant(given));
      url.searchParams.append('signature', url.searchParams.get('signature') ?? '');
      return url.href;
    },
  ),
];

function page(id: string, title: string, caughtBy: readonly string[], url: (given: Page) => string): SdkDefect {
  const module = defective({ payment_page_url: (given: Page) => ({ url: url(given) }) });
  return { id, title, caughtBy: caughtBy.map((name) => `sdk/page/${name}`), module };
}

/** Takes what an address lacks from the one before. */
function keeping(): (given: Page) => string {
  let before: JsonObject = {};
  return (given) => {
    const { customer_email = before.customer_email, ...rest } = given.params;
    before = given.params;
    return compliant({ ...given, params: customer_email === undefined ? rest : { ...rest, customer_email } });
  };
}

function compliant(given: Page): string {
  return reference.payment_page_url(given).url;
}

function resigning(): (given: Page) => string {
  const before = new Map<string, string>();
  return (given) => {
    const asked = JSON.stringify(given.params);
    const text = new URL(compliant(given)).searchParams.get('signature') ?? '';
    const earlier = before.get(asked);
    before.set(asked, text);
    if (earlier === undefined) return compliant(given);
    const query = new URLSearchParams({
      ...(given.params as Record<string, string>),
      signature: sign({ ...given.params, earlier }, given.key),
    });
    return `${given.base_url}/payment?${query}`;
  };
}
