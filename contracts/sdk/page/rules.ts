import { cite } from '#contracts/register/sources';
import { calls, type Location, member, rule, unless } from '#contracts/sdk/seen';
import { bySize } from '#contracts/sdk/signing/rules';
import type { Json, JsonObject } from '#core/json';
import type { Problem, Rule } from '#core/model';
import { sign, stringToSign } from '#schemas/signature/sign';
import { FIRST_ONLY } from './scenarios.ts';

const SIGNED = ['E-38', 'M-55', 'Q-15', 'X-39'];
const parameters = cite('platform-page-parameters', 'Parameter values');
const signature = cite('platform-signature', 'Signing');
const base = { level: 'must', offers: ['operation:payment_page_url'] } as const;

/** How a library opens Payment Page. */
export const pageRules: readonly Rule<never>[] = [
  rule<Location>({
    ...base,
    id: 'sdk/page/address',
    title: 'The address is /payment at the scheme and host given',
    source: cite('platform-page-parameters', 'Payment Page address'),
    covers: ['E-17'],
    scenarios: ['sdk/page/values'],
    select: (evidence) => calls(evidence, 'payment_page_url'),
    check: addressed,
  }),
  rule<Location>({
    ...base,
    id: 'sdk/page/round-trip',
    title: 'What a server decodes of the query is every parameter as it was given, and each once',
    source: parameters,
    covers: ['E-28', 'E-37'],
    scenarios: ['sdk/page/values'],
    select: (evidence) => calls(evidence, 'payment_page_url'),
    check: returned,
  }),
  rule<Location>({
    ...base,
    id: 'sdk/page/signature',
    title: 'What a server decodes of the query is what was signed',
    source: signature,
    covers: SIGNED,
    scenarios: ['sdk/page/values'],
    select: (evidence) => calls(evidence, 'payment_page_url'),
    check: holds,
  }),
  rule<Location>({
    ...base,
    id: 'sdk/page/encoding',
    title:
      'The query has no character that a query may not have, and the signature in it none that means something else',
    source: parameters,
    covers: ['E-38'],
    scenarios: ['sdk/page/values'],
    select: (evidence) => calls(evidence, 'payment_page_url'),
    check: encoded,
  }),
  rule<Location>({
    ...base,
    id: 'sdk/page/booleans',
    title: 'A boolean stands in the query as 1 or 0, as it is signed',
    source: parameters,
    covers: ['X-35'],
    scenarios: ['sdk/page/booleans'],
    select: (evidence) => calls(evidence, 'payment_page_url'),
    check: (location) => [...returned(location), ...holds(location)],
  }),
  rule<Location>({
    ...base,
    level: 'should',
    id: 'sdk/page/null',
    title: 'A null is refused, left out, or signed as the empty text that stands in the query',
    source: signature,
    covers: ['X-35'],
    scenarios: ['sdk/page/null'],
    select: (evidence) => calls(evidence, 'payment_page_url'),
    check: (location) => (location.call.outcome === 'refusal' ? [] : holds(location)),
  }),
  rule<Location>({
    ...base,
    id: 'sdk/page/nothing-of-another',
    title: 'An address has nothing of the one that was asked before',
    source: parameters,
    covers: ['E-28'],
    scenarios: ['sdk/page/one-after-another'],
    select: (evidence) => calls(evidence, 'payment_page_url', 'second'),
    check: (location) => {
      const values = [...(parsed(location)?.searchParams.values() ?? [])];
      const kept = Object.values(FIRST_ONLY).filter((value) => values.includes(value));
      return unless(kept.length === 0, location, 'nothing of the customer before', kept.join(', '));
    },
  }),
  rule<Location>({
    ...base,
    id: 'sdk/page/repeated',
    title: 'The same parameters give the same valid address however often they are asked',
    source: signature,
    covers: ['E-38', 'X-38'],
    scenarios: ['sdk/page/repeated'],
    select: (evidence) => calls(evidence, 'payment_page_url'),
    check: (location) => [...returned(location), ...holds(location)],
  }),
  rule<Location>({
    ...base,
    id: 'sdk/page/generated',
    title: 'Generated parameters are decoded as they were given and as they were signed',
    source: signature,
    covers: SIGNED,
    scenarios: ['sdk/page/generated'],
    select: (evidence) => bySize(calls(evidence, 'payment_page_url')),
    check: (location) => [...returned(location), ...holds(location)],
  }),
];

function addressed(location: Location): readonly Problem[] {
  const url = parsed(location);
  const expected = `${location.call.params.base_url}/payment`;
  return unless(
    url !== null && `${url.origin}${url.pathname}` === expected && url.hash === '',
    location,
    `${expected}?…`,
  );
}

function returned(location: Location): readonly Problem[] {
  const url = parsed(location);
  if (url === null) return unless(false, location, 'an address');
  return Object.entries(location.call.params.params as JsonObject).flatMap(([name, value]) => {
    const found = url.searchParams.getAll(name);
    const expected = text(value);
    if (found.length === 1 && found[0] === expected) return [];
    return unless(false, location, `${name} ${JSON.stringify([expected])}`, `${name} ${JSON.stringify(found)}`);
  });
}

function holds(location: Location): readonly Problem[] {
  const url = parsed(location);
  if (url === null) return unless(false, location, 'an address');
  const { signature: found = null, ...decoded } = Object.fromEntries(url.searchParams) as Record<string, Json>;
  const expected = sign(decoded, String(location.call.params.key));
  const count = url.searchParams.getAll('signature').length;
  if (count > 1) return unless(false, location, 'one signature', `${count} signatures`);
  if (found === expected) return [];
  const wanted = `the signature ${expected} of what is decoded, "${stringToSign(decoded)}"`;
  return unless(false, location, wanted, `the signature ${found}`);
}

function encoded(location: Location): readonly Problem[] {
  const url = String(member(location.call, 'url') ?? '');
  const query = url.slice(url.indexOf('?') + 1);
  const signature = /(?:^|&)signature=([^&]*)/.exec(query)?.[1] ?? '';
  return [
    ...unless(/^[\w\-.~!$&'()*+,;=:@/?%]*$/.test(query), location, 'a query of ASCII letters, digits, signs and %xx'),
    ...unless(
      /^[\w\-.~%]+$/.test(signature),
      location,
      'the + / = of the signature as %2B %2F %3D',
      `signature=${signature}`,
    ),
  ];
}

const read = new WeakMap<Location['call'], URL | null>();

/** The address of an answer, read once for all who look at it. */
function parsed({ call }: Location): URL | null {
  const known = read.get(call);
  if (known !== undefined) return known;
  const url = member(call, 'url');
  const found = typeof url === 'string' && URL.canParse(url) ? new URL(url) : null;
  read.set(call, found);
  return found;
}

/** What a server gets of a value: text, and for a boolean the word of the documents. */
function text(value: Json): string {
  return typeof value === 'boolean' ? String(Number(value)) : String(value ?? '');
}
