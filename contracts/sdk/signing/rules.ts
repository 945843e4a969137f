import { cite } from '#contracts/register/sources';
import { calls, type Location, member, rule, unless } from '#contracts/sdk/seen';
import { examples, thaiMethods, type Vector } from '#contracts/sdk/vectors';
import type { JsonObject } from '#core/json';
import type { Problem, Rule } from '#core/model';
import { sign, stringToSign } from '#schemas/signature/sign';

const source = cite('platform-signature', 'Signing');
const base = { level: 'must', source, offers: ['operation:sign'] } as const;

const PUBLISHED: ReadonlyMap<string, Vector> = new Map([...examples, ...thaiMethods].map((one) => [one.id, one]));

/** How a library signs. */
export const signingRules: readonly Rule<never>[] = [
  asPublished('examples', 'The published examples get the signatures that are published with them', [
    'X-34',
    'X-37',
    'X-41',
  ]),
  asPublished(
    'thai-methods',
    'Each message of the Thai methods gets the signature that all published libraries give it',
    ['E-38', 'E-69'],
  ),
  ofKind('booleans', 'boolean/', 'A boolean is signed as 1 or 0', ['X-35']),
  ofKind('null', 'null/', 'A null is signed as an empty value', ['X-35']),
  ofKind('empty', 'empty/', 'An empty text is signed as an empty value, an empty list or object not at all', ['X-35']),
  ofKind('integers', 'integer/', 'An integer is signed with all its digits', ['X-34']),
  ofKind('text', 'text/', 'Text is signed as it is, whatever its characters', ['X-34']),
  ofKind('nesting', 'nesting/', 'Members of lists and objects are signed with their whole path, lists by index', [
    'X-34',
  ]),
  ofKind('order', 'order/', 'The lines are sorted by their whole paths, upper case before lower case', ['X-36']),
  rule<Location>({
    ...base,
    id: 'sdk/signing/keys',
    title: 'The key is used as its text in UTF-8, whatever it looks like',
    covers: ['X-37'],
    scenarios: ['sdk/signing/keys'],
    select: (evidence) => calls(evidence, 'sign'),
    check: bySignature,
  }),
  rule<{ readonly locations: readonly Location[] }>({
    ...base,
    id: 'sdk/signing/repeatable',
    title: 'The signature depends neither on the order of members nor on what was signed before',
    covers: ['X-36'],
    scenarios: ['sdk/signing/order'],
    select: (evidence) => [{ locations: calls(evidence, 'sign') }].filter(({ locations }) => locations.length > 0),
    check: ({ locations: [first, ...others] }) =>
      first === undefined
        ? []
        : others.flatMap((location) =>
            unless(
              member(location.call, 'signature') !== undefined &&
                member(location.call, 'signature') === member(first.call, 'signature'),
              location,
              `the signature of the first call: ${JSON.stringify(first.call.result)}`,
            ),
          ),
  }),
  rule<Location>({
    ...base,
    id: 'sdk/signing/generated',
    title: 'Messages with any values get the signature of the documented procedure',
    covers: ['X-34', 'X-35', 'X-36', 'X-37'],
    scenarios: ['sdk/signing/generated'],
    select: (evidence) => bySize(calls(evidence, 'sign')),
    check: bySignature,
  }),
  rule<Location>({
    ...base,
    id: 'sdk/signing/string',
    title: 'The string to sign is the sorted lines joined with semicolons',
    covers: ['X-34', 'X-36'],
    offers: ['operation:string_to_sign'],
    scenarios: ['sdk/signing/examples', 'sdk/signing/thai-methods', 'sdk/signing/values'],
    select: (evidence) => calls(evidence, 'string_to_sign'),
    check: (location) => {
      const expected = PUBLISHED.get(location.call.as)?.string ?? stringToSign(location.call.params.data as JsonObject);
      return unless(member(location.call, 'string') === expected, location, expected);
    },
  }),
];

function asPublished(scenario: string, title: string, covers: readonly string[]): Rule<never> {
  return rule<Location>({
    ...base,
    id: `sdk/signing/${scenario}`,
    title,
    covers,
    scenarios: [`sdk/signing/${scenario}`],
    select: (evidence) => calls(evidence, 'sign'),
    check: (location) => {
      const expected = PUBLISHED.get(location.call.as)?.signature;
      return unless(member(location.call, 'signature') === expected, location, `the signature ${expected}`);
    },
  });
}

function ofKind(name: string, label: string, title: string, covers: readonly string[]): Rule<never> {
  return rule<Location>({
    ...base,
    id: `sdk/signing/${name}`,
    title,
    covers,
    scenarios: ['sdk/signing/values'],
    select: (evidence) => calls(evidence, 'sign', label),
    check: bySignature,
  });
}

/** Compares with the signature of the kit's own codec, which is held against the published examples. */
function bySignature(location: Location): readonly Problem[] {
  const { data, key } = location.call.params as { data: JsonObject; key: string };
  const expected = sign(data, key);
  if (member(location.call, 'signature') === expected) return [];
  return unless(false, location, `the signature ${expected} of the string "${stringToSign(data)}"`);
}

/** The smallest first, so that the first problem of a rule is the one that says most. */
export function bySize<One extends Location>(locations: readonly One[]): readonly One[] {
  const sized = locations.map((location) => ({ location, size: sizeOf(location.call.params) }));
  return sized.sort((a, b) => a.size - b.size).map(({ location }) => location);
}

function sizeOf({ body, ...params }: JsonObject): number {
  return typeof body === 'string' ? body.length : JSON.stringify(params).length;
}
