import { unless } from '#contracts/problem';
import { cite } from '#contracts/register/sources';
import { calls, type LocatedCall, member, outcomeOf, smallestFirst } from '#contracts/sdk/calls';
import { rule, type SdkRule } from '#contracts/sdk/rule';
import type { SdkScenario } from '#contracts/sdk/scenario';
import { examples, thaiMethods, type Vector } from '#contracts/sdk/vectors';
import type { JsonObject } from '#core/json';
import type { Problem } from '#core/model';
import { sign, stringToSign } from '#schemas/signature/sign';
import { hasSignature, signedAsDocumented } from './compare.ts';
import * as scenarios from './scenarios.ts';

const source = cite('platform-signature', 'Signing');
const offers = ['operation:sign'];

interface ValueRule {
  readonly topic: string;
  readonly title: string;
  readonly covers: readonly string[];
  readonly scenario: SdkScenario;
}

/** What becomes of each kind of value in the string to sign. */
const VALUE_RULES: readonly ValueRule[] = [
  {
    topic: 'signing/booleans',
    title: 'A boolean is signed as 1 or 0',
    covers: ['X-35'],
    scenario: scenarios.booleans,
  },
  {
    topic: 'signing/null',
    title: 'A null is signed as an empty value',
    covers: ['X-35'],
    scenario: scenarios.nulls,
  },
  {
    topic: 'signing/empty',
    title: 'An empty text is signed as an empty value, an empty list or object not at all',
    covers: ['X-35'],
    scenario: scenarios.empties,
  },
  {
    topic: 'signing/integers',
    title: 'An integer is signed with all its digits',
    covers: ['X-34'],
    scenario: scenarios.integers,
  },
  {
    topic: 'signing/text',
    title: 'Text is signed as it is, whatever its characters',
    covers: ['X-34'],
    scenario: scenarios.texts,
  },
  {
    topic: 'signing/nesting',
    title: 'Members of lists and objects are signed with their whole path, lists by index',
    covers: ['X-34'],
    scenario: scenarios.nesting,
  },
  {
    topic: 'signing/names',
    title: 'A member whose name only contains the word signature is signed like any other',
    covers: ['X-34', 'X-38'],
    scenario: scenarios.names,
  },
  {
    topic: 'signing/order',
    title: 'The lines are sorted by their whole paths, upper case before lower case',
    covers: ['X-36'],
    scenario: scenarios.order,
  },
];

/** How a library signs. */
export const signingRules: readonly SdkRule[] = [
  rule<LocatedCall>({
    topic: 'signing/examples',
    title: 'The published examples get the signatures that are published with them',
    level: 'must',
    cites: { source, covers: ['X-34', 'X-37', 'X-41'] },
    offers,
    scenarios: [scenarios.publishedExamples],
    select: (evidence) => calls(evidence, 'sign'),
    check: signedAsPublished,
  }),
  rule<LocatedCall>({
    topic: 'signing/thai-methods',
    title: 'Each message of the Thai methods gets the signature that all published libraries give it',
    level: 'must',
    cites: { source, covers: ['E-38', 'E-69'] },
    offers,
    scenarios: [scenarios.thaiMessages],
    select: (evidence) => calls(evidence, 'sign'),
    check: signedAsPublished,
  }),
  ...VALUE_RULES.map(({ topic, title, covers, scenario }) =>
    rule<LocatedCall>({
      topic,
      title,
      level: 'must',
      cites: { source, covers },
      offers,
      scenarios: [scenario],
      select: (evidence) => calls(evidence, 'sign'),
      check: signedRightly,
    }),
  ),
  rule<LocatedCall>({
    topic: 'signing/keys',
    title: 'The key is used as its text in UTF-8, whatever it looks like',
    level: 'must',
    cites: { source, covers: ['X-37'] },
    offers,
    scenarios: [scenarios.keys],
    select: (evidence) => calls(evidence, 'sign'),
    check: signedRightly,
  }),
  rule<readonly LocatedCall[]>({
    topic: 'signing/repeatable',
    title: 'The signature depends neither on the order of members nor on what was signed before',
    level: 'must',
    cites: { source, covers: ['X-36'] },
    offers,
    scenarios: [scenarios.repeated],
    select: (evidence) => [calls(evidence, 'sign')].filter(({ length }) => length > 0),
    check: ([first, ...others]) => others.flatMap((other) => (first ? sameSignature(other, first) : [])),
  }),
  rule<LocatedCall>({
    topic: 'signing/generated',
    title: 'Messages with any values get the signature of the documented procedure',
    level: 'must',
    cites: { source, covers: ['X-34', 'X-35', 'X-36', 'X-37'] },
    offers,
    scenarios: [scenarios.generatedMessages],
    select: (evidence) => smallestFirst(calls(evidence, 'sign')),
    check: signedAsDocumented,
  }),
  rule<LocatedCall>({
    topic: 'signing/string',
    title: 'The string to sign is the sorted lines joined with semicolons',
    level: 'must',
    cites: { source, covers: ['X-34', 'X-36'] },
    offers: ['operation:string_to_sign'],
    scenarios: [scenarios.publishedExamples, scenarios.thaiMessages, ...scenarios.valueScenarios],
    select: (evidence) => calls(evidence, 'string_to_sign'),
    check: ({ at, call }) => {
      const expected = PUBLISHED.get(call.as)?.string ?? stringToSign(call.params.data as JsonObject);
      return unless(member(call, 'string') === expected, at, expected, outcomeOf(call));
    },
  }),
];

const PUBLISHED: ReadonlyMap<string, Vector> = new Map([...examples, ...thaiMethods].map((one) => [one.id, one]));

function signedAsPublished(located: LocatedCall): readonly Problem[] {
  return hasSignature(located, PUBLISHED.get(located.call.as)?.signature ?? '');
}

function signedRightly(located: LocatedCall): readonly Problem[] {
  const { data, key } = located.call.params as { data: JsonObject; key: string };
  return hasSignature(located, sign(data, key));
}

function sameSignature({ at, call }: LocatedCall, first: LocatedCall): readonly Problem[] {
  const signature = member(call, 'signature');
  const same = signature !== undefined && signature === member(first.call, 'signature');
  return unless(same, at, `what the first call gave: ${outcomeOf(first.call)}`, outcomeOf(call));
}
