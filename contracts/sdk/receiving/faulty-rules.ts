import { problem } from '#contracts/problem';
import { cite } from '#contracts/register/sources';
import type { Cites } from '#contracts/rule';
import { answeredFaultyCalls, declined, type FaultyCall, outcomeOf, smallestFirst } from '#contracts/sdk/calls';
import { differenceFrom } from '#contracts/sdk/difference';
import { rule, type SdkRule } from '#contracts/sdk/rule';
import type { SdkScenario } from '#contracts/sdk/scenario';
import { forgeries } from '#contracts/sdk/vectors';
import type { Problem } from '#core/model';
import { signatureFaults } from '#schemas/signature/faults/all';
import * as faulty from './faulty-scenarios.ts';
import type { Receiver } from './receive.ts';
import { generatedCallbacks } from './scenarios.ts';

const signature = cite('platform-signature', 'Signature verification');
const parsing = cite('platform-callbacks', 'Response to callbacks');

interface FaultyRule {
  readonly name: string;
  readonly title: string;
  readonly cites: Cites;
  readonly scenario: SdkScenario;
}

/** Bodies that must be turned away. */
const FAULTY_RULES: readonly FaultyRule[] = [
  {
    name: 'published-forgeries',
    title: 'The published forgeries are turned away',
    cites: { source: signature, covers: ['X-14', 'E-44'] },
    scenario: faulty.publishedForgeries,
  },
  {
    name: 'tampered',
    title: 'A callback changed after signing is turned away',
    cites: { source: signature, covers: ['X-14', 'E-44'] },
    scenario: faulty.tampered,
  },
  {
    name: 'unsigned',
    title: 'A callback without a signature, or with none that is text, is turned away',
    cites: { source: signature, covers: ['X-14'] },
    scenario: faulty.unsigned,
  },
  {
    name: 'altered-signature',
    title: 'A signature is valid in its one spelling only',
    cites: { source: signature, covers: ['X-14'] },
    scenario: faulty.alteredSignature,
  },
  {
    name: 'wrong-key',
    title: 'A callback signed with another key is turned away',
    cites: { source: signature, covers: ['X-14'] },
    scenario: faulty.wrongKey,
  },
  {
    name: 'wrong-procedure',
    title: 'A callback signed by another procedure is turned away',
    cites: { source: signature, covers: ['X-14', 'X-37'] },
    scenario: faulty.wrongProcedure,
  },
  {
    name: 'misplaced-signature',
    title: 'A signature in another location does not count',
    cites: { source: signature, covers: ['X-40'] },
    scenario: faulty.misplacedSignature,
  },
  {
    name: 'trailing-data',
    title: 'A genuine callback with something behind it is turned away',
    cites: { source: parsing, covers: ['P-28'] },
    scenario: faulty.trailingData,
  },
  {
    name: 'malformed',
    title: 'A body that is no JSON object is turned away',
    cites: { source: parsing, covers: ['P-28'] },
    scenario: faulty.malformed,
  },
  {
    name: 'non-standard-json',
    title: 'A body that only a reader laxer than JSON takes is turned away',
    cites: { source: parsing, covers: ['P-76'] },
    scenario: faulty.nonStandardJson,
  },
  {
    name: 'prototype-members',
    title: 'A member that names a prototype is signed like any other',
    cites: { source: signature, covers: ['X-34'] },
    scenario: faulty.prototypeMembers,
  },
  {
    name: 'generated-forgeries',
    title: 'Generated callbacks with one fault are turned away',
    cites: { source: signature, covers: ['X-14'] },
    scenario: generatedCallbacks,
  },
];

/** The rules on faulty bodies for one operation that receives them. */
export function faultyRules({ operation, folder }: Receiver): readonly SdkRule[] {
  return FAULTY_RULES.map(({ name, title, cites, scenario }) =>
    rule<FaultyCall>({
      topic: `${folder}/${name}`,
      title,
      cites,
      offers: [`operation:${operation}`],
      scenarios: [scenario],
      select: (evidence) =>
        smallestFirst(answeredFaultyCalls(evidence, operation)).filter(({ call }) => !isAfter(call.as)),
      check: (faultyCall) => (declined(faultyCall.call) ? [] : [notTurnedAway(faultyCall)]),
    }),
  );
}

function notTurnedAway({ at, call, baseline }: FaultyCall): Problem {
  const difference = differenceFrom(String(baseline.params.body), String(call.params.body));
  return problem(at, `valid: false or a refusal, for ${faultNamed(call.as)}: ${difference}`, outcomeOf(call));
}

/** Behind the hostile bodies stand plain ones, which have a rule of their own. */
function isAfter(label: string): boolean {
  return Object.values(faulty.AFTER).some((after) => after === label);
}

const TITLES: ReadonlyMap<string, string> = new Map(
  [...signatureFaults, ...forgeries].map(({ id, title }) => [id, title]),
);

/** The fault that a label names, in words. */
function faultNamed(label: string): string {
  return TITLES.get(label) ?? label.replaceAll('-', ' ');
}
