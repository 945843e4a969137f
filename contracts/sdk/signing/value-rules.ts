import { cite } from '#contracts/register/sources';
import { calls, type LocatedCall } from '#contracts/sdk/calls';
import { rule, type SdkRule } from '#contracts/sdk/rule';
import type { SdkScenario } from '#contracts/sdk/scenario';
import { signedRightly } from './compare.ts';
import * as scenarios from './scenarios.ts';

const source = cite('platform-signature', 'Signing');

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
    covers: ['X-35', 'X-84'],
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

/** How a library writes down each kind of value. */
export const valueRules: readonly SdkRule[] = VALUE_RULES.map(({ topic, title, covers, scenario }) =>
  rule<LocatedCall>({
    topic,
    title,
    cites: { source, covers },
    offers: ['operation:sign'],
    scenarios: [scenario],
    select: (evidence) => calls(evidence, 'sign'),
    check: signedRightly,
  }),
);
