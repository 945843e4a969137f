import { isObject, type Json } from '#core/json';
import type { Operation } from './port.ts';

const SHAPES: Readonly<Record<Operation, { readonly wants: string; readonly fits: (result: Json) => boolean }>> = {
  sign: { wants: '{"signature":"…"}', fits: (it) => isObject(it) && typeof it.signature === 'string' },
  verify: { wants: '{"valid":true} or {"valid":false}', fits: (it) => isObject(it) && typeof it.valid === 'boolean' },
  string_to_sign: { wants: '{"string":"…"}', fits: (it) => isObject(it) && typeof it.string === 'string' },
  payment_page_url: { wants: '{"url":"…"}', fits: (it) => isObject(it) && typeof it.url === 'string' },
  gate_request: {
    wants: '{"http_method":"POST","path":"…","headers":{…},"body":"…"} with the body as text',
    fits: (it) =>
      isObject(it) &&
      typeof it.http_method === 'string' &&
      typeof it.path === 'string' &&
      typeof it.body === 'string' &&
      isObject(it.headers ?? {}),
  },
  handle_callback: {
    wants: '{"valid":true,"payment":{…}} or {"valid":false}',
    fits: (it) => isObject(it) && (it.valid === false || (it.valid === true && isObject(it.payment))),
  },
};

/**
 * What the result of an operation should look like, where it does not: a sign that the adapter is wrong. Only the outline
 * counts here; what stands in it is the library's and is judged.
 */
export function misshapen(operation: string, result: Json): string | undefined {
  const shape = Object.hasOwn(SHAPES, operation) ? SHAPES[operation as Operation] : undefined;
  return shape === undefined || shape.fits(result) ? undefined : shape.wants;
}
