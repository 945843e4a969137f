import { type AlertRule, rule } from '#contracts/alert/rule';
import { answerText, callsAs, statusOf, takes, wasTaken } from '#contracts/alert-bank/evidence/calls';
import { preview, unless } from '#contracts/problem';
import { answers, asked, contest, everyDecision, final, oddDecisions, second, words } from './scenarios.ts';
import { untimelyRules } from './untimely.ts';

const taken = rule({
  topic: 'acknowledgement-taken',
  title: 'An answer that accepts, refuses or opts out is taken',
  covers: ['K-06', 'K-24', 'K-30'],
  scenarios: [everyDecision],
  select: (evidence) => callsAs(evidence, ...Object.values(answers)),
  check: (call) => unless(call.outcome === 'taken', call.at, 'an answer 2xx', answerText(call)),
});

const otherWordRefused = rule({
  topic: 'other-word-refused',
  title: 'An answer that is none of accept, refuse and opt-out is refused',
  covers: ['K-24'],
  scenarios: [oddDecisions],
  beside: takes(words.good),
  select: (evidence) => callsAs(evidence, words.maybe, words.empty),
  check: (call) => unless(call.outcome === 'refused', call.at, 'a refusal', answerText(call)),
});

const otherWordHarmless = rule({
  topic: 'other-word-harmless',
  title: 'After an answer that is none the alert can still be answered',
  covers: ['K-06', 'K-24'],
  scenarios: [oddDecisions],
  select: (evidence) => callsAs(evidence, words.good),
  check: (call) => unless(call.outcome === 'taken', call.at, 'an answer 2xx', answerText(call)),
});

/** Pairs of a first answer and another one, both about one alert. */
const PAIRS = [
  [answers.accept, second['refuse-second']],
  [answers.refuse, second['accept-second']],
] as const;

const decisionFinal = rule({
  topic: 'other-decision-refused',
  title: 'Another decision than the one taken is refused',
  covers: ['P-57'],
  scenarios: [everyDecision],
  select: (evidence) =>
    PAIRS.flatMap(([before, after]) => (wasTaken(evidence, before) ? callsAs(evidence, after) : [])),
  check: (call) => unless(call.outcome === 'refused', call.at, 'a refusal', answerText(call)),
});

const oneOfTwo = rule({
  topic: 'one-of-two-decisions',
  title: 'Two contrary answers at once are not both taken',
  covers: ['P-57'],
  scenarios: [oddDecisions],
  select: (evidence) => {
    const both = callsAs(evidence, contest.accepts, contest.refuses);
    return both.some(({ outcome }) => outcome === 'taken') ? [both] : [];
  },
  check: (both) =>
    unless(
      both.some(({ outcome }) => outcome === 'refused'),
      both.at(-1)?.at ?? '',
      'one of the two answers refused',
      both.map(answerText).join(', and '),
    ),
});

/** What an answered request cannot stand as: whether the status shows the decision at all is open. */
const AFTER_ACCEPTANCE: readonly unknown[] = ['refused', 'rejected', 'scheduled'];
const AFTER_REFUSAL: readonly unknown[] = ['accepted', 'scheduled'];
const NOT_AFTER = [
  [asked['asked-accepted'], answers.accept, AFTER_ACCEPTANCE],
  [asked['asked-refused'], answers.refuse, AFTER_REFUSAL],
  [final['final-accepted'], answers.accept, AFTER_ACCEPTANCE],
  [final['final-refused'], answers.refuse, AFTER_REFUSAL],
] as const;

const decisionShown = rule({
  topic: 'decision-not-turned',
  title: 'An inquiry never shows what contradicts the decision taken',
  covers: ['K-13', 'P-57'],
  scenarios: [everyDecision],
  select: (evidence) =>
    NOT_AFTER.flatMap(([inquiry, answer, wrong]) =>
      wasTaken(evidence, answer) ? callsAs(evidence, inquiry).map((call) => ({ call, wrong })) : [],
    ),
  check: ({ call: { at, answer }, wrong }) =>
    unless(
      !wrong.includes(statusOf(answer)),
      at,
      `any status but ${wrong.join(' and ')}`,
      `status ${preview(statusOf(answer))}`,
    ),
});

const optOutRefuses = rule({
  topic: 'opt-out-refuses',
  title: 'Opting out refuses the alert',
  covers: ['P-54'],
  scenarios: [everyDecision],
  beside: takes(answers['opt-out']),
  select: (evidence) => callsAs(evidence, asked['asked-left'], final['final-left'], second['accept-after-opt-out']),
  check: (call) =>
    call.operation === 'acknowledgement'
      ? unless(call.outcome === 'refused', call.at, 'a refusal after opting out', answerText(call))
      : unless(
          statusOf(call.answer) !== 'accepted',
          call.at,
          'any status but accepted',
          `status ${preview(statusOf(call.answer))}`,
        ),
});

/** What receivers may answer, and what comes of it. */
export const acknowledgementRules: readonly AlertRule[] = [
  taken,
  otherWordRefused,
  otherWordHarmless,
  decisionFinal,
  oneOfTwo,
  decisionShown,
  optOutRefuses,
  ...untimelyRules,
];
