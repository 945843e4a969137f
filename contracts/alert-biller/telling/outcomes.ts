import { type AlertRule, rule } from '#contracts/alert/rule';
import { confirmationOf, decidedIn, SHOWN, tellingsOf } from '#contracts/alert-biller/evidence/decisions';
import {
  answered,
  answerText,
  callsAs,
  callsOf,
  idOf,
  replyText,
  succeeded,
} from '#contracts/alert-biller/evidence/events';
import { series } from '#contracts/alert-biller/series/scenarios';
import { missing, unless } from '#contracts/problem';
import type { Evidence } from '#core/model';
import { turnedDecisions, turnedDown, turnedDownLater, unclear, unclearTellings } from './scenarios.ts';

const turnedDownAnswered = rule({
  topic: 'turned-down-answered',
  title: 'A decision that the bank turned down is answered 409, or 202 before the bank has answered',
  covers: ['P-70', 'P-67'],
  scenarios: [turnedDown],
  select: (evidence) =>
    decidedIn(evidence, callsAs(evidence, ...Object.values(turnedDecisions))).filter(
      ({ tellings }) => tellings.length > 0,
    ),
  check: ({ call }) => unless(call.status === 409 || call.status === 202, call.at, 'HTTP 409 or 202', answerText(call)),
});

/** Looks at alerts whose decision was turned down whenever it was told. */
function looksAtTurned(evidence: Evidence) {
  return callsOf(evidence, 'alert').filter((call) => {
    const tellings = tellingsOf(evidence, idOf(call)).filter(({ index }) => index < call.index);
    return tellings.length > 0 && tellings.every(({ outcome, until }) => outcome === 'refused' && until <= call.index);
  });
}

const turnedDownNotShown = rule({
  topic: 'turned-down-not-shown',
  title: 'A decision that the bank turned down is not shown as taken',
  cost: 'The books say that a bill is accepted, and the bank will never collect it.',
  covers: ['P-67'],
  scenarios: [turnedDown, turnedDownLater, series],
  select: looksAtTurned,
  check: (call) => unless(answered(call, 'status') === 'received', call.at, 'status "received"', answerText(call)),
});

const unclearAnswered = rule({
  topic: 'unclear-answered-202',
  title:
    'A decision that the bank answered with a server fault or not at all is answered 202, or 200 once it has taken it',
  covers: ['P-70'],
  scenarios: [unclearTellings],
  select: (evidence) =>
    callsAs(evidence, ...unclear.map(({ first }) => first)).map((call) => ({
      call,
      confirmed: confirmationOf(evidence, idOf(call), call.sent.decision, call.until) !== undefined,
    })),
  check: ({ call, confirmed }) =>
    unless(
      call.status === 202 || (call.status === 200 && confirmed),
      call.at,
      confirmed ? 'HTTP 202 or 200' : 'HTTP 202',
      answerText(call),
    ),
});

const toldAgain = rule({
  topic: 'told-again',
  title:
    'A decision that the bank answered with a server fault or not at all is told again when it is made again, unless an inquiry has shown that it arrived',
  covers: ['P-68'],
  scenarios: [unclearTellings],
  select: (evidence) =>
    decidedIn(evidence, callsAs(evidence, ...unclear.map(({ second }) => second))).map((one) => ({
      ...one,
      confirmed: confirmationOf(evidence, idOf(one.call), one.call.sent.decision, one.call.until) !== undefined,
    })),
  check: ({ call, tellings, confirmed }) =>
    tellings.length > 1 || confirmed
      ? []
      : [
          missing(
            call.at,
            'the decision told again',
            tellings.length === 0 ? 'never told' : `told once: ${tellings.map(replyText).join(', ')}`,
          ),
        ],
});

/** A look at an alert whose second telling the bank took; without its 200 the biller may not have booked it yet. */
function afterSecond(evidence: Evidence) {
  const shown = SHOWN.accept ?? [];
  return unclear.flatMap(({ second, look }) => {
    const [decision] = callsAs(evidence, second);
    const words = decision?.status === 200 ? shown : [...shown, 'received'];
    return decision && succeeded(decision) ? callsAs(evidence, look).map((call) => ({ call, words })) : [];
  });
}

const shownAtLast = rule({
  topic: 'shown-once-told',
  title: 'A decision that the bank took at the second telling stands in the books',
  covers: ['P-68', 'P-70'],
  scenarios: [unclearTellings],
  select: afterSecond,
  check: ({ call, words }) =>
    unless(words.includes(String(answered(call, 'status'))), call.at, `status ${words.join(' or ')}`, answerText(call)),
});

/** What comes of a decision that the bank turned down, or about which it left the biller in the dark. */
export const outcomeRules: readonly AlertRule[] = [
  turnedDownAnswered,
  turnedDownNotShown,
  unclearAnswered,
  toldAgain,
  shownAtLast,
];
