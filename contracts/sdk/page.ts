import { cite } from '#contracts/sources';
import type { Json, JsonObject } from '#core/json';
import type { Problem, Rule } from '#core/model';
import { sign, stringToSign } from '#schemas/codecs/signature';
import { FIRST_ONLY } from './page-stories.ts';
import { calls, member, rule, type Spot, unless } from './seen.ts';
import { bySize } from './signing.ts';

const SIGNED = ['E-38', 'M-55', 'Q-15', 'X-39'];
const parameters = cite('platform-page-parameters', 'Parameter values');
const signature = cite('platform-signature', 'Signing');
const base = { level: 'must', offers: ['operation:payment_page_url'] } as const;

/** How a library opens Payment Page. */
export const pageRules: readonly Rule<never>[] = [
  rule<Spot>({
    ...base,
    id: 'sdk/page/address',
    title: 'The address is /payment at the scheme and host given',
    source: cite('platform-page-parameters', 'Payment Page address'),
    covers: ['E-17'],
    shownBy: ['sdk/page/values'],
    select: (evidence) => calls(evidence, 'payment_page_url'),
    check: addressed,
  }),
  rule<Spot>({
    ...base,
    id: 'sdk/page/round-trip',
    title: 'What a server decodes of the query is every parameter as it was given, and each once',
    source: parameters,
    covers: ['E-28', 'E-37'],
    shownBy: ['sdk/page/values'],
    select: (evidence) => calls(evidence, 'payment_page_url'),
    check: returned,
  }),
  rule<Spot>({
    ...base,
    id: 'sdk/page/signature',
    title: 'What a server decodes of the query is what was signed',
    source: signature,
    covers: SIGNED,
    shownBy: ['sdk/page/values'],
    select: (evidence) => calls(evidence, 'payment_page_url'),
    check: holds,
  }),
  rule<Spot>({
    ...base,
    id: 'sdk/page/encoding',
    title:
      'The query has no character that a query may not have, and the signature in it none that means something else',
    source: parameters,
    covers: ['E-38'],
    shownBy: ['sdk/page/values'],
    select: (evidence) => calls(evidence, 'payment_page_url'),
    check: encoded,
  }),
  rule<Spot>({
    ...base,
    id: 'sdk/page/booleans',
    title: 'A boolean stands in the query as 1 or 0, as it is signed',
    source: parameters,
    covers: ['X-35'],
    shownBy: ['sdk/page/booleans'],
    select: (evidence) => calls(evidence, 'payment_page_url'),
    check: (spot) => [...returned(spot), ...holds(spot)],
  }),
  rule<Spot>({
    ...base,
    level: 'should',
    id: 'sdk/page/null',
    title: 'A null is refused, left out, or signed as the empty text that stands in the query',
    source: signature,
    covers: ['X-35'],
    shownBy: ['sdk/page/null'],
    select: (evidence) => calls(evidence, 'payment_page_url'),
    check: (spot) => (spot.call.outcome === 'refusal' ? [] : holds(spot)),
  }),
  rule<Spot>({
    ...base,
    id: 'sdk/page/nothing-of-another',
    title: 'An address has nothing of the one that was asked before',
    source: parameters,
    covers: ['E-28'],
    shownBy: ['sdk/page/one-after-another'],
    select: (evidence) => calls(evidence, 'payment_page_url', 'second'),
    check: (spot) => {
      const values = [...(parsed(spot)?.searchParams.values() ?? [])];
      const kept = Object.values(FIRST_ONLY).filter((value) => values.includes(value));
      return unless(kept.length === 0, spot, 'nothing of the customer before', kept.join(', '));
    },
  }),
  rule<Spot>({
    ...base,
    id: 'sdk/page/repeated',
    title: 'The same parameters give the same valid address however often they are asked',
    source: signature,
    covers: ['E-38', 'X-38'],
    shownBy: ['sdk/page/repeated'],
    select: (evidence) => calls(evidence, 'payment_page_url'),
    check: (spot) => [...returned(spot), ...holds(spot)],
  }),
  rule<Spot>({
    ...base,
    id: 'sdk/page/generated',
    title: 'Generated parameters are decoded as they were given and as they were signed',
    source: signature,
    covers: SIGNED,
    shownBy: ['sdk/page/generated'],
    select: (evidence) => bySize(calls(evidence, 'payment_page_url')),
    check: (spot) => [...returned(spot), ...holds(spot)],
  }),
];

function addressed(spot: Spot): readonly Problem[] {
  const url = parsed(spot);
  const expected = `${spot.call.params.base_url}/payment`;
  return unless(url !== null && `${url.origin}${url.pathname}` === expected && url.hash === '', spot, `${expected}?…`);
}

function returned(spot: Spot): readonly Problem[] {
  const url = parsed(spot);
  if (url === null) return unless(false, spot, 'an address');
  return Object.entries(spot.call.params.params as JsonObject).flatMap(([name, value]) => {
    const found = url.searchParams.getAll(name);
    const expected = text(value);
    if (found.length === 1 && found[0] === expected) return [];
    return unless(false, spot, `${name} ${JSON.stringify([expected])}`, `${name} ${JSON.stringify(found)}`);
  });
}

function holds(spot: Spot): readonly Problem[] {
  const url = parsed(spot);
  if (url === null) return unless(false, spot, 'an address');
  const { signature: found = null, ...decoded } = Object.fromEntries(url.searchParams) as Record<string, Json>;
  const expected = sign(decoded, String(spot.call.params.key));
  const count = url.searchParams.getAll('signature').length;
  if (count > 1) return unless(false, spot, 'one signature', `${count} signatures`);
  if (found === expected) return [];
  const wanted = `the signature ${expected} of what is decoded, "${stringToSign(decoded)}"`;
  return unless(false, spot, wanted, `the signature ${found}`);
}

function encoded(spot: Spot): readonly Problem[] {
  const url = String(member(spot.call, 'url') ?? '');
  const query = url.slice(url.indexOf('?') + 1);
  const signature = /(?:^|&)signature=([^&]*)/.exec(query)?.[1] ?? '';
  return [
    ...unless(/^[\w\-.~!$&'()*+,;=:@/?%]*$/.test(query), spot, 'a query of ASCII letters, digits, signs and %xx'),
    ...unless(
      /^[\w\-.~%]+$/.test(signature),
      spot,
      'the + / = of the signature as %2B %2F %3D',
      `signature=${signature}`,
    ),
  ];
}

const read = new WeakMap<Spot['call'], URL | null>();

/** The address of an answer, read once for all who look at it. */
function parsed({ call }: Spot): URL | null {
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
