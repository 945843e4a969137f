import type { Json, JsonObject } from '#core/json';
import * as reference from '#targets/sdk/reference/module';
import { refusal, type SdkVariant, withoutNulls } from './variant.ts';

type PageParams = Parameters<typeof reference.payment_page_url>[0];

/** Libraries that build the address of Payment Page in another way. */
export const PAGE_VARIANTS: readonly SdkVariant[] = [
  {
    id: 'texts-only-in-addresses',
    title: 'Refuses booleans, nulls and texts beyond ASCII in the address of Payment Page.',
    operations: () => ({
      payment_page_url: (asked: PageParams) => {
        const isSent = (value: Json) => Number.isSafeInteger(value) || /^[\x20-\x7e]+$/.test(String(value));
        const fits = Object.values(asked.params).every(
          (value) => typeof value !== 'boolean' && value !== null && isSent(value),
        );
        if (!fits) throw refusal('such a parameter cannot be sent');
        return reference.payment_page_url(asked);
      },
    }),
  },
  {
    id: 'semicolons-refused',
    title: 'Refuses a parameter with a semicolon.',
    operations: () => ({
      payment_page_url: (asked: PageParams) => {
        if (Object.values(asked.params).some((value) => String(value).includes(';'))) throw refusal('a semicolon');
        return reference.payment_page_url(asked);
      },
    }),
  },
  {
    id: 'nulls-not-sent',
    title: 'Leaves a null out of the address of Payment Page.',
    operations: () => ({
      payment_page_url: (asked: PageParams) =>
        reference.payment_page_url({ ...asked, params: withoutNulls(asked.params) as JsonObject }),
    }),
  },
  {
    id: 'percent-encoding',
    title: 'Writes a blank as %20, encodes more than it must, and signs a parameter of its own.',
    operations: () => ({
      payment_page_url: (asked: PageParams) => {
        const { url } = reference.payment_page_url({
          ...asked,
          params: { interface_type: '{"id":23}', ...asked.params },
        });
        const [address, query = ''] = url.split('?');
        return { url: `${address}?${query.replaceAll('+', '%20').replaceAll('.', '%2E')}` };
      },
    }),
  },
  {
    id: 'instants-rewritten',
    title: 'Writes the offset of an instant with its minutes.',
    operations: () => ({
      payment_page_url: (asked: PageParams) => {
        const { best_before: instant, ...params } = asked.params;
        const written = String(instant ?? '').replace(/([+-]\d\d):?(?:\d\d)?$/, '$100');
        return reference.payment_page_url(instant ? { ...asked, params: { ...params, best_before: written } } : asked);
      },
    }),
  },
];
