import { unless } from '#contracts/problem';
import { cite } from '#contracts/register/sources';
import type { Cites } from '#contracts/rule';
import { accepted, BASELINE, calls, type LocatedCall, outcomeOf, smallestFirst } from '#contracts/sdk/calls';
import { rule, type SdkRule } from '#contracts/sdk/rule';
import type { SdkScenario } from '#contracts/sdk/scenario';
import type { Evidence } from '#core/model';
import * as genuine from './genuine-scenarios.ts';
import type { Receiver } from './receive.ts';
import { generatedCallbacks } from './scenarios.ts';

const signature = cite('platform-signature', 'Signature verification');
const callbacks = cite('platform-callbacks', 'Callback contents');

interface GenuineRule {
  readonly name: string;
  readonly title: string;
  readonly cites: Cites;
  readonly scenario: SdkScenario;
}

/** Genuine callbacks that are easily turned away. */
const GENUINE_RULES: readonly GenuineRule[] = [
  {
    name: 'genuine',
    title: 'A genuine callback of each kind is valid',
    cites: { source: signature, covers: ['X-38', 'X-40'] },
    scenario: genuine.genuineCallbacks,
  },
  {
    name: 'general-signature',
    title: 'A signature in general is found where there is none at the top',
    cites: { source: signature, covers: ['X-85'] },
    scenario: genuine.signatureInGeneral,
  },
  {
    name: 'null-members',
    title: 'A genuine callback with null members is valid',
    cites: { source: callbacks, covers: ['X-35'] },
    scenario: genuine.nullMembers,
  },
  {
    name: 'extra-or-missing-members',
    title: 'Unknown members and missing optional ones do not matter',
    cites: { source: callbacks, covers: ['X-34', 'X-40'] },
    scenario: genuine.extraOrMissingMembers,
  },
  {
    name: 'member-order-and-neighbours',
    title: 'What stands beside the payment, and in which order, does not matter',
    cites: { source: callbacks, covers: ['X-34', 'X-40'] },
    scenario: genuine.orderAndNeighbours,
  },
  {
    name: 'signature-in-names',
    title: 'A member whose name only contains the word signature is signed like any other',
    cites: { source: signature, covers: ['X-34', 'X-38'] },
    scenario: genuine.signatureInNames,
  },
  {
    name: 'large-integers',
    title: 'An integer above 2^53 is signed with its digits',
    cites: { source: signature, covers: ['X-34'] },
    scenario: genuine.largeIntegers,
  },
  {
    name: 'unusual-text',
    title: 'Long texts, markup, control characters, line ends and unusual blanks are signed as they are',
    cites: { source: signature, covers: ['X-34'] },
    scenario: genuine.unusualText,
  },
  {
    name: 'json-spellings',
    title: 'White space, escapes and the order of members do not matter',
    cites: { source: signature, covers: ['X-34', 'X-40'] },
    scenario: genuine.jsonSpellings,
  },
  {
    name: 'generated',
    title: 'Generated genuine callbacks are valid',
    cites: { source: signature, covers: ['X-34', 'X-40'] },
    scenario: generatedCallbacks,
  },
];

/** The rules on genuine callbacks for one operation that receives them. */
export function genuineRules({ operation, folder }: Receiver): readonly SdkRule[] {
  return GENUINE_RULES.map(({ name, title, cites, scenario }) =>
    rule<LocatedCall>({
      topic: `${folder}/${name}`,
      title,
      cites,
      offers: [`operation:${operation}`],
      scenarios: [scenario],
      select: (evidence) => smallestFirst(genuineCalls(evidence, operation)),
      check: ({ at, call }) =>
        unless(accepted(call), at, `valid: true, for the callback is genuine (${call.as})`, outcomeOf(call)),
    }),
  );
}

/** Where faulty calls stand behind baselines only the baselines are genuine. */
function genuineCalls(evidence: Evidence, operation: string): readonly LocatedCall[] {
  const baselines = calls(evidence, operation, BASELINE);
  return baselines.length > 0 ? baselines : calls(evidence, operation);
}
