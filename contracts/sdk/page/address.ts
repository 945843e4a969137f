import { problem, unless } from '#contracts/problem';
import { type Call, type LocatedCall, member, outcomeOf } from '#contracts/sdk/calls';
import type { Json, JsonObject } from '#core/json';
import type { Problem } from '#core/model';
import { sign, stringToSign } from '#schemas/signature/sign';

const parsed = new WeakMap<Call, URL | null>();

/** The address in an answer, or `null` where there is none; read once for all rules that look at it. */
export function addressIn(call: Call): URL | null {
  const known = parsed.get(call);
  if (known !== undefined) return known;
  const url = member(call, 'url');
  const address = typeof url === 'string' && URL.canParse(url) ? new URL(url) : null;
  parsed.set(call, address);
  return address;
}

/** What is wrong with the part of an address before its query. */
export function wrongLocation({ at, call }: LocatedCall): readonly Problem[] {
  const url = addressIn(call);
  const expected = `${call.params.base_url}/payment`;
  const holds = url !== null && `${url.origin}${url.pathname}` === expected && url.hash === '';
  return unless(holds, at, `${expected}?…`, outcomeOf(call));
}

/** The parameters that a server does not decode as they were given, each once. */
export function lostParameters({ at, call }: LocatedCall): readonly Problem[] {
  const url = addressIn(call);
  if (url === null) return [problem(at, 'an address', outcomeOf(call))];
  return Object.entries(call.params.params as JsonObject).flatMap(([name, value]) => {
    const found = url.searchParams.getAll(name);
    const expected = asText(value);
    if (found.length === 1 && isSame(name, expected, found[0] ?? '')) return [];
    return [problem(at, `${name} ${JSON.stringify([expected])}`, `${name} ${JSON.stringify(found)}`)];
  });
}

/** Whether the signature in a query is not that of what a server decodes of it. */
export function wrongSignature({ at, call }: LocatedCall): readonly Problem[] {
  const url = addressIn(call);
  if (url === null) return [problem(at, 'an address', outcomeOf(call))];
  const { signature: found = null, ...decoded } = Object.fromEntries(url.searchParams) as Record<string, Json>;
  const count = url.searchParams.getAll('signature').length;
  if (count > 1) return [problem(at, 'one signature', `${count} signatures`)];
  const expected = sign(decoded, String(call.params.key));
  if (found === expected) return [];
  const wanted = `the signature ${expected} of what is decoded, "${stringToSign(decoded)}"`;
  return [problem(at, wanted, `the signature ${found}`)];
}

/** Characters that a query may not have, or that mean something else in it. */
export function wrongEncoding({ at, call }: LocatedCall): readonly Problem[] {
  const url = String(member(call, 'url') ?? '');
  const query = url.slice(url.indexOf('?') + 1);
  const signature = /(?:^|&)signature=([^&]*)/.exec(query)?.[1] ?? '';
  return [
    ...unless(
      /^[\w\-.~!$&'()*+,;=:@/?%]*$/.test(query),
      at,
      'a query of ASCII letters, digits, signs and %xx',
      outcomeOf(call),
    ),
    ...unless(
      /^[\w\-.~%]+$/.test(signature),
      at,
      'the + / = of the signature as %2B %2F %3D',
      `signature=${signature}`,
    ),
  ];
}

/** The parameters that hold an instant, which may be written in any of the ways of ISO 8601. */
const INSTANTS = ['best_before'];

function isSame(name: string, given: string, decoded: string): boolean {
  return given === decoded || (INSTANTS.includes(name) && instantMs(given) === instantMs(decoded));
}

/** Milliseconds since 1970 of an instant with its offset, `+07` and `+0700` included; NaN, which equals nothing, for any other text. */
function instantMs(text: string): number {
  const [, local, sign = 'Z', hours = '', minutes = '00'] =
    /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?)(?:Z|([+-])(\d\d):?(\d\d)?)$/.exec(text) ?? [];
  return Date.parse(`${local}${sign === 'Z' ? 'Z' : `${sign}${hours}:${minutes}`}`);
}

/** What a server gets of a value: text, and for a boolean the digit of the documents. */
function asText(value: Json): string {
  return typeof value === 'boolean' ? String(Number(value)) : String(value ?? '');
}
