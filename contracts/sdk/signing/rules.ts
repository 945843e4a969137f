import { preview, previews, unless } from '#contracts/problem';
import { cite } from '#contracts/register/sources';
import { BASELINE, type Call, calls, type LocatedCall, member, outcomeOf, smallestFirst } from '#contracts/sdk/calls';
import { differenceFrom } from '#contracts/sdk/difference';
import { rule, type SdkRule } from '#contracts/sdk/rule';
import { examples, thaiMethods, type Vector } from '#contracts/sdk/vectors';
import type { Json, JsonObject } from '#core/json';
import type { Evidence, Problem } from '#core/model';
import { stringToSign } from '#schemas/signature/sign';
import { hasSignature, signedAsDocumented, signedRightly } from './compare.ts';
import * as scenarios from './scenarios.ts';
import { valueRules } from './value-rules.ts';

const source = cite('platform-signature', 'Signing');
const offers = ['operation:sign'];

/** How a library signs. */
export const signingRules: readonly SdkRule[] = [
  rule<LocatedCall>({
    topic: 'signing/examples',
    title: 'The published examples get the signatures that are published with them',
    cites: { source, covers: ['X-34', 'X-37', 'X-41'] },
    offers,
    scenarios: [scenarios.publishedExamples],
    select: (evidence) => calls(evidence, 'sign'),
    check: signedAsPublished,
  }),
  rule<LocatedCall>({
    topic: 'signing/thai-methods',
    title: 'Each message of the Thai methods gets the signature that all published libraries give it',
    cites: { source, covers: ['E-38', 'E-69', 'E-129', 'M-55', 'M-63', 'Q-15', 'Q-48'] },
    offers,
    scenarios: [scenarios.thaiMessages],
    select: (evidence) => calls(evidence, 'sign'),
    check: signedAsPublished,
  }),
  ...valueRules,
  rule<LocatedCall>({
    topic: 'signing/keys',
    title: 'The key is used as its text in UTF-8, whatever it looks like',
    cites: { source, covers: ['X-37'] },
    offers,
    scenarios: [scenarios.keys],
    select: (evidence) => calls(evidence, 'sign'),
    check: signedRightly,
  }),
  rule<readonly LocatedCall[]>({
    topic: 'signing/repeatable',
    title: 'The signature depends neither on the order of members nor on what was signed before',
    cites: { source, covers: ['X-36', 'P-33'] },
    offers,
    scenarios: [scenarios.repeated],
    select: (evidence) => [calls(evidence, 'sign')].filter(({ length }) => length > 0),
    check: ([first, ...others]) => others.flatMap((other) => (first ? sameSignature(other, first) : [])),
  }),
  rule<Compared>({
    topic: 'signing/stable',
    title: 'A message gets the same signature each time, also where the public libraries differ',
    cites: { source, covers: ['X-36'] },
    offers,
    scenarios: [scenarios.manyTimes],
    select: (evidence) => behindFirst(evidence, ({ as }, first) => as === first.as),
    check: ({ at, call, first }) =>
      unless(
        signatureIn(call) === signatureIn(first),
        at,
        `what the first call gave: ${outcomeOf(first)}`,
        outcomeOf(call),
      ),
  }),
  rule<Compared>({
    topic: 'signing/every-leaf',
    title: 'Another value anywhere in a message gives another signature, also where the public libraries differ',
    cites: { source, covers: ['X-34'] },
    offers,
    scenarios: [scenarios.changedLeaf],
    select: (evidence) => behindFirst(evidence, ({ as }) => as !== BASELINE),
    check: ({ at, call, first }) => {
      const difference = differenceFrom(JSON.stringify(first.params.data), JSON.stringify(call.params.data));
      return unless(
        signatureIn(call) !== signatureIn(first),
        at,
        `another signature, for ${difference}`,
        outcomeOf(call),
      );
    },
  }),
  rule<LocatedCall>({
    topic: 'signing/generated',
    title: 'Messages with any values get the signature of the documented procedure',
    cites: { source, covers: ['X-34', 'X-35', 'X-36', 'X-37'] },
    offers,
    scenarios: [scenarios.generatedMessages],
    select: (evidence) => smallestFirst(calls(evidence, 'sign')),
    check: signedAsDocumented,
  }),
  rule<LocatedCall>({
    topic: 'signing/string',
    title: 'The string to sign is the sorted lines joined with semicolons',
    cites: { source, covers: ['X-34', 'X-36'] },
    offers: ['operation:string_to_sign'],
    scenarios: [scenarios.publishedExamples, scenarios.thaiMessages, ...scenarios.valueScenarios],
    select: (evidence) => calls(evidence, 'string_to_sign'),
    check: ({ at, call }) => {
      const expected = PUBLISHED.get(call.as)?.string ?? stringToSign(call.params.data as JsonObject);
      return unless(
        member(call, 'string') === expected,
        at,
        `the string ${preview(expected)}`,
        stringOf(call, expected),
      );
    },
  }),
];

/** The string that a library gives in place of another, from where they differ on. */
function stringOf(call: Call, expected: string): string {
  const found = member(call, 'string');
  return typeof found === 'string' ? `the string with ${previews(expected, found)[1]}` : outcomeOf(call);
}

/** A signed message, and the call to compare it with. */
interface Compared extends LocatedCall {
  readonly first: Call;
}

/** The calls that gave a signature, each with the last call before it that does not go with it. */
function behindFirst(evidence: Evidence, goesWith: (call: Call, first: Call) => boolean): readonly Compared[] {
  let first: Call | undefined;
  return calls(evidence, 'sign')
    .filter(({ call }) => signatureIn(call) !== undefined)
    .flatMap((located) => {
      if (first && goesWith(located.call, first)) return [{ ...located, first }];
      first = located.call;
      return [];
    });
}

const signatureIn = (call: Call): Json | undefined => member(call, 'signature');

const PUBLISHED: ReadonlyMap<string, Vector> = new Map([...examples, ...thaiMethods].map((one) => [one.id, one]));

function signedAsPublished(located: LocatedCall): readonly Problem[] {
  return hasSignature(located, PUBLISHED.get(located.call.as)?.signature ?? '');
}

function sameSignature({ at, call }: LocatedCall, first: LocatedCall): readonly Problem[] {
  const signature = member(call, 'signature');
  const same = signature !== undefined && signature === member(first.call, 'signature');
  return unless(same, at, `what the first call gave: ${outcomeOf(first.call)}`, outcomeOf(call));
}
