import { type Callback, callbacksAbout, callbacksOf, finalsOf } from '#contracts/gateway/evidence/callbacks';
import { moveOf } from '#contracts/gateway/evidence/customer-moves';
import {
  type Asked,
  acceptanceOf,
  accepted,
  answerOf,
  askedAs,
  refused,
  taken,
} from '#contracts/gateway/evidence/exchanges';
import { baseline } from '#contracts/gateway/steps';
import { type GateRule, rule } from '#contracts/gateway/templates';
import { type Label, labelRead } from '#contracts/labels';
import { missing, preview, problem, unless } from '#contracts/problem';
import { cite } from '#contracts/register/sources';
import { at } from '#core/json';
import type { Evidence } from '#core/model';
import { againAddress, atOnce, corrected, identity, payments, twoProjects, usedUp } from './scenarios.ts';

const paymentIdUnique = rule({
  topic: 'payment-id-unique',
  title: 'A payment_id that is taken is refused for another purchase of the project',
  cites: { source: cite('platform-page-parameters', 'payment_id'), covers: ['X-19'] },
  scenarios: [identity],
  select: (evidence) => afterOriginal(evidence, payments.again),
  check: (one) => unless(refused(one), one.at, 'a refusal of a payment_id used before', answerOf(one)),
});

const paymentIdStaysTaken = rule({
  topic: 'payment-id-stays-taken',
  title: 'A payment_id stays taken after its payment has succeeded or was declined',
  cites: { source: cite('platform-page-parameters', 'payment_id'), covers: ['X-19'] },
  needs: ['customer'],
  scenarios: [usedUp],
  select: (evidence) =>
    USED_UP.flatMap(({ first, again, when }) =>
      askedAs(evidence, first).every(accepted) && finalsOf(evidence, first).length > 0
        ? askedAs(evidence, again).map((one) => ({ one, when }))
        : [],
    ),
  check: ({ one, when }) =>
    unless(refused(one), one.at, `a refusal of a payment_id used before, ${when}`, answerOf(one)),
});

/** The payments whose ids are used again, and when. */
const USED_UP = [
  { first: payments.spent, again: payments['after-success'], when: 'of a payment that succeeded' },
  { first: payments['turned-down'], again: payments['after-decline'], when: 'of a payment that was declined' },
  { first: payments.spent, again: payments['after-a-day'], when: 'the day before' },
];

const duplicateUntold = rule({
  topic: 'duplicate-untold',
  title: 'A payment_id that is refused when it is used again asks the customer of the first purchase for nothing anew',
  cites: { source: cite('platform-page-parameters', 'payment_id'), covers: ['X-19', 'X-79'] },
  scenarios: [identity],
  select: (evidence) => {
    const again = askedAs(evidence, payments.again, payments['again-upper']);
    const instructions = callbacksOf(evidence, payments.original).filter(({ stage }) => stage === 'instruction');
    const [first] = instructions;
    // One that was accepted, in other letters, has an instruction of its own.
    return first && again.every(refused)
      ? again.map((one) => ({ one, anew: instructions.filter(({ index }) => index > one.index) }))
      : [];
  },
  // The first one may have been on its way.
  check: ({ one, anew }) => {
    const [second] = anew;
    return second && second.index !== firstInstruction(second)
      ? [
          problem(
            second.at,
            `no further instruction: the request was refused (${answerOf(one)})`,
            `another one, with status ${preview(second.status)}`,
          ),
        ]
      : [];
  },
});

/** Where the first instruction about the payment of a callback stands. */
function firstInstruction({ evidence, paymentId }: Callback): number | undefined {
  return callbacksAbout(evidence, paymentId).find(({ stage }) => stage === 'instruction')?.index;
}

const paymentIdLetterCase = rule({
  topic: 'payment-id-letter-case',
  title: 'A payment_id that differs from a taken one by letter case alone is refused',
  cites: { source: cite('platform-page-parameters', 'payment_id'), covers: ['X-90'] },
  scenarios: [identity],
  select: (evidence) => afterOriginal(evidence, payments['again-upper']),
  check: (one) =>
    unless(refused(one), one.at, 'a refusal of a payment_id used before in other letter case', answerOf(one)),
});

/** A request with the id of the first purchase, where that was accepted. */
function afterOriginal(evidence: Evidence, again: Label): readonly Asked[] {
  const [original] = askedAs(evidence, payments.original);
  return original && accepted(original) ? askedAs(evidence, again) : [];
}

const duplicateHarmless = rule({
  topic: 'duplicate-harmless',
  title: 'A repeated payment_id leaves the first purchase as it was',
  cites: { source: cite('platform-page-parameters', 'payment_id'), covers: ['X-19', 'X-79'] },
  needs: ['customer'],
  scenarios: [identity],
  select: (evidence) => {
    const [original] = askedAs(evidence, payments.original);
    const move = moveOf(evidence, payments.original);
    if (!original || !accepted(original) || !move || (move.seen.status ?? 200) >= 300) return [];
    return [{ original, finals: finalsOf(evidence, payments.original), location: `/events/${move.index}` }];
  },
  check: ({ original, finals: [first], location }) =>
    first ? leftAsItWas(first, original) : [missing(location, 'success of the first purchase after it is paid')],
});

function leftAsItWas(first: Callback, original: Asked) {
  const amount = at(original.sent, '/payment/amount');
  const was = at(first.json, '/payment/sum/amount');
  const { address } = first.seen;
  return [
    ...unless(
      first.status === 'success' && was === amount,
      first.at,
      `success of the first purchase over ${preview(amount)} satang`,
      `${first.status} over ${preview(was)}`,
    ),
    ...unless(address !== againAddress, `${first.at}/address`, 'the address of the first purchase', address),
  ];
}

const paymentIdPerProject = rule({
  topic: 'payment-id-per-project',
  title: 'A payment_id that is taken in one project is free in another',
  cites: { source: cite('platform-page-parameters', 'payment_id'), covers: ['X-19'] },
  scenarios: [twoProjects],
  select: (evidence) => (askedAs(evidence, baseline).every(taken) ? askedAs(evidence, payments['same-id']) : []),
  check: (one) => unless(taken(one), one.at, acceptanceOf('a payment_id that is new in this project'), answerOf(one)),
});

const correctedRequest = rule({
  topic: 'corrected-request',
  title: 'A request that was refused goes through once it is corrected, under another payment_id',
  cites: { source: cite('platform-gate-api', 'Interaction concepts'), covers: ['X-74', 'X-78'] },
  scenarios: [corrected],
  select: (evidence) =>
    askedAs(evidence, payments.altered).some(refused) ? askedAs(evidence, payments.corrected) : [],
  check: (one) => unless(taken(one), one.at, acceptanceOf('the corrected request'), answerOf(one)),
});

const paymentIdAtOnce = rule({
  topic: 'payment-id-at-once',
  title: 'Of two purchases with one payment_id at the same instant no more than one is accepted',
  cites: { source: cite('platform-page-parameters', 'payment_id'), covers: ['X-19'] },
  scenarios: [atOnce],
  select: (evidence) => races(evidence).filter((pair) => pair.some(taken)),
  check: (pair) =>
    unless(
      pair.filter(accepted).length < 2,
      pair[1]?.at ?? '',
      'a refusal of one of two purchases with one payment_id',
      pair.map(answerOf).join(' and '),
    ),
});

/** The messages that were sent at the same instant. */
function races(evidence: Evidence): readonly (readonly Asked[])[] {
  return evidence.scenario.steps.flatMap((step, index, steps) => {
    const next = steps[index + 1];
    if (step.do !== 'send' || !step.withNext || next?.do !== 'send') return [];
    return [askedAs(evidence, labelRead(step.as), labelRead(next.as))];
  });
}

/** A payment id names one payment of a project. */
export const identityRules: readonly GateRule[] = [
  paymentIdUnique,
  paymentIdStaysTaken,
  paymentIdLetterCase,
  duplicateUntold,
  duplicateHarmless,
  paymentIdPerProject,
  correctedRequest,
  paymentIdAtOnce,
];
