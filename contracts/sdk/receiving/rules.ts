import { cite } from '#contracts/register/sources';
import { accepted, calls, declined, GENUINE, type Location, type Pair, pairs, rule, unless } from '#contracts/sdk/seen';
import { bySize } from '#contracts/sdk/signing/rules';
import type { Citation, Evidence, Rule } from '#core/model';
import { signatureFaults } from '#schemas/signature/faults/all';

const signature = cite('platform-signature', 'Signature verification');
const callbacks = cite('platform-callbacks', 'Callback contents');
const parsing = cite('platform-callbacks', 'Response to callbacks');

/** What must hold of each kind of body, whichever operation receives it. */
type Duty = readonly [
  name: string,
  scenario: string,
  title: string,
  source: Citation,
  covers: readonly string[],
  level?: 'should',
];

const ACCEPTED: readonly Duty[] = [
  ['genuine', 'genuine', 'A genuine callback of each kind is valid', signature, ['E-43', 'X-38', 'X-40']],
  [
    'general-signature',
    'general',
    'A signature in general is found where there is none at the top',
    signature,
    ['X-40'],
  ],
  ['null-members', 'null', 'A genuine callback with null members is valid', callbacks, ['X-07', 'X-35']],
  ['uneven-members', 'uneven', 'Unknown members and missing optional ones do not matter', callbacks, ['X-07', 'E-53']],
  [
    'unlike-members',
    'unlike',
    'What stands beside the payment, and in which order, does not matter',
    callbacks,
    ['X-07'],
  ],
  ['odd-values', 'odd', 'Long texts, line ends and unusual blanks are signed as they are', signature, ['X-34']],
  ['spellings', 'spellings', 'White space, escapes and the order of members do not matter', signature, ['X-40']],
  ['generated', 'generated', 'Generated genuine callbacks are valid', signature, ['E-43', 'X-40']],
];

const REFUSED: readonly Duty[] = [
  ['published-forgeries', 'published', 'The published forgeries are turned away', signature, ['X-14', 'E-44']],
  ['tampered', 'tampered', 'A callback changed after signing is turned away', signature, ['X-14', 'E-44']],
  [
    'unsigned',
    'unsigned',
    'A callback without a signature, or with none that is text, is turned away',
    signature,
    ['X-14'],
  ],
  ['altered-signature', 'altered-signature', 'A signature is valid in its one spelling only', signature, ['X-14']],
  ['miskeyed', 'miskeyed', 'A callback signed with another key is turned away', signature, ['X-14']],
  ['miscomputed', 'miscomputed', 'A callback signed by another procedure is turned away', signature, ['X-14', 'X-37']],
  ['misplaced', 'misplaced', 'A signature in another location does not count', signature, ['X-40']],
  ['trailing', 'trailing', 'A genuine callback with something behind it is turned away', parsing, ['X-03']],
  ['malformed', 'malformed', 'A body that is no JSON object is turned away', parsing, ['X-03']],
  [
    'lenient',
    'lenient',
    'A body that only a lenient reader takes for JSON is turned away',
    parsing,
    ['X-03'],
    'should',
  ],
  ['poisoned', 'poisoned', 'A member that names a prototype is signed like any other', signature, ['X-14']],
  ['generated-forgeries', 'generated', 'Generated callbacks with one fault are turned away', signature, ['X-14']],
];

/** How the two operations that receive callbacks tell genuine ones from others. */
export const receivingRules: readonly Rule<never>[] = (
  [
    ['verify', 'verification'],
    ['handle_callback', 'callback'],
  ] as const
).flatMap(([operation, topic]) => [
  ...ACCEPTED.map((duty) => accepts(operation, topic, duty)),
  ...REFUSED.map((duty) => refuses(operation, topic, duty)),
  hostileBodyIsolated(operation, topic),
  survives(operation, topic),
]);

function accepts(operation: string, topic: string, [name, scenario, title, source, covers]: Duty): Rule<never> {
  return rule<Location>({
    ...base(operation, topic, name, scenario),
    title,
    source,
    covers,
    select: (evidence) => bySize(genuineCalls(evidence, operation)),
    check: (location) =>
      unless(accepted(location.call), location, `valid, for the signature is genuine (${location.call.as})`),
  });
}

const TITLES: ReadonlyMap<string, string> = new Map(signatureFaults.map(({ id, title }) => [id, title]));

/** The fault that a label names, in words. */
function whatIsWrong(label: string): string {
  return TITLES.get(label) ?? label.replaceAll('-', ' ');
}

/** Where faults stand behind their baselines only the baselines are genuine. */
function genuineCalls(evidence: Evidence, operation: string): readonly Location[] {
  const baselines = calls(evidence, operation, GENUINE);
  return baselines.length > 0 ? baselines : calls(evidence, operation);
}

function refuses(operation: string, topic: string, [name, scenario, title, source, covers, level]: Duty): Rule<never> {
  return rule<Pair>({
    ...base(operation, topic, name, scenario),
    ...(level ? { level } : {}),
    title,
    source,
    covers,
    select: (evidence) => bySize(pairs(evidence, operation)).filter(({ call }) => !call.as.startsWith('after/')),
    check: (pair) => unless(declined(pair.call), pair, `not valid, or a refusal: ${whatIsWrong(pair.call.as)}`),
  });
}

/** What a hostile body leaves behind shows in the calls after it. */
function hostileBodyIsolated(operation: string, topic: string): Rule<never> {
  return rule<Location>({
    ...base(operation, topic, 'hostile-body-isolated', 'poisoned'),
    title: 'A hostile body changes nothing for those after it',
    source: signature,
    covers: ['X-14'],
    select: (evidence) => calls(evidence, operation, 'after/'),
    check: (location) =>
      location.call.as === 'after/genuine'
        ? unless(accepted(location.call), location, 'valid, as before the hostile bodies')
        : unless(declined(location.call), location, 'not valid, or a refusal, as before the hostile bodies'),
  });
}

function survives(operation: string, topic: string): Rule<never> {
  return rule<Pair>({
    ...base(operation, topic, 'other-types', 'confused'),
    title: 'Members of other types than documented, which the signature does not show, end in an answer or a refusal',
    source: signature,
    covers: ['X-15'],
    select: (evidence) => pairs(evidence, operation),
    check: (location) => unless(location.call.outcome !== 'crash', location, 'an answer or a refusal'),
  });
}

function base(operation: string, topic: string, name: string, scenario: string) {
  return {
    id: `sdk/${topic}/${name}`,
    level: 'must',
    offers: [`operation:${operation}`],
    scenarios: [`sdk/receiving/${scenario}`],
  } as const;
}
