import { isObject, type Json } from '#core/json';
import type { Operation } from '#targets/sdk/client/port';

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

/** Levels that an answer may be nested: more than any has reason to, and far from where recursion ends. */
export const DEEPEST = 100;

/** Whether a value is nested deeper than any answer has reason to be. */
function tooDeep(value: Json): boolean {
  let level: readonly Json[] = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > DEEPEST) return true;
    level = level.flatMap((one) => (typeof one === 'object' && one !== null ? Object.values<Json>(one) : []));
  }
  return false;
}

/**
 * What the result of an operation should look like, where it does not: a sign that the adapter is wrong. Only the outline
 * counts here; what stands in it is the library's and is judged.
 */
export function misshapen(operation: string, result: Json): string | undefined {
  if (tooDeep(result)) return `a value of at most ${DEEPEST} levels`;
  const shape = Object.hasOwn(SHAPES, operation) ? SHAPES[operation as Operation] : undefined;
  return shape === undefined || shape.fits(result) ? undefined : shape.wants;
}
