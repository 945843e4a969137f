import { type AlertRule, rule } from '#contracts/alert/rule';
import {
  decidedAtOnce,
  everyDecision,
  strangeDecisions,
  timePasses,
  waited,
  wrong,
} from '#contracts/alert-biller/deciding/scenarios';
import { decidedIn, decisionsOf, SHOWN, tellingsOf } from '#contracts/alert-biller/evidence/decisions';
import {
  answered,
  answerText,
  callsAs,
  deliveriesOf,
  idOf,
  isGenuine,
  replyText,
  succeeded,
  type ToBank,
  toBank,
} from '#contracts/alert-biller/evidence/events';
import { missing, problem, unless } from '#contracts/problem';
import type { Evidence, Problem } from '#core/model';
import { turnedDecisions, turnedDown, turnedDownLater, unclear, unclearTellings } from './scenarios.ts';

const told = rule({
  topic: 'decision-told',
  title: 'A decision that is answered 2xx is told to the bank, in its own words, within two seconds',
  cost: 'The biller believes that it refused, and the customer is still asked for money.',
  covers: ['P-66', 'K-34'],
  scenarios: [everyDecision, decidedAtOnce],
  select: (evidence) => decidedIn(evidence).filter(({ call }) => succeeded(call)),
  check: ({ call, tellings }) =>
    tellings.some(({ fields }) => fields.decision === call.sent.decision)
      ? []
      : [missing(call.at, `${call.sent.decision} told to the bank`, toldText(tellings))],
});

const toldText = (tellings: readonly ToBank[]): string =>
  tellings.length === 0 ? 'nothing was told' : `told ${tellings.map(({ fields }) => fields.decision).join(', ')}`;

/** What was told of each alert, and its decisions. */
function tellingsById(evidence: Evidence) {
  const ids = new Set(
    deliveriesOf(evidence)
      .filter(isGenuine)
      .map(({ id }) => id),
  );
  return [...ids].flatMap((id) => {
    const tellings = tellingsOf(evidence, id);
    return tellings.length > 0 ? [{ tellings, decisions: decisionsOf(evidence, id) }] : [];
  });
}

/** After a clear answer nothing more is told, save a decision made after it was turned down. */
function onceProblems({ tellings, decisions }: ReturnType<typeof tellingsById>[number]): readonly Problem[] {
  return tellings.slice(1).flatMap((later, index) => {
    const before = tellings.slice(0, index + 1);
    const beside = before.find(({ until }) => until > later.index);
    const clear = before.find(({ outcome }) => outcome === 'taken') ?? beside;
    if (clear) return [problem(later.at, 'the decision told once', `told again: ${later.fields.decision}`)];
    const turned = before.findLast(({ outcome }) => outcome === 'refused');
    const anew = turned && decisions.some((call) => call.index > turned.index && call.index < later.index);
    return turned && !anew
      ? [
          problem(
            later.at,
            'nothing told after the bank turned the decision down',
            `told again: ${later.fields.decision}`,
          ),
        ]
      : [];
  });
}

const once = rule({
  topic: 'told-once',
  title: 'A decision is told to the bank once, however often or at once it is made',
  covers: ['P-66'],
  scenarios: [everyDecision, decidedAtOnce, timePasses, turnedDownLater],
  select: tellingsById,
  check: onceProblems,
});

/** Genuine alerts, with what was told of each before anybody had decided so. */
function unbidden(evidence: Evidence) {
  const ids = new Set(
    deliveriesOf(evidence)
      .filter(isGenuine)
      .map(({ id }) => id),
  );
  return [...ids].map((id) => ({
    early: tellingsOf(evidence, id).filter(
      ({ index, fields }) =>
        !decisionsOf(evidence, id).some((call) => call.index < index && call.sent.decision === fields.decision),
    ),
  }));
}

const notBefore = rule({
  topic: 'told-after-decision-only',
  title: 'Nothing is told to the bank of an alert before that very decision was made',
  covers: ['P-66'],
  scenarios: [everyDecision, timePasses],
  select: unbidden,
  check: ({ early }) =>
    early.map(({ at, fields }) => problem(at, 'nothing told that nobody decided', `told ${fields.decision}`)),
});

const unknownNotTold = rule({
  topic: 'unknown-not-told',
  title: 'Of an alert that was never taken, and in a word that is no decision, nothing is told to the bank',
  covers: ['P-66', 'P-70'],
  scenarios: [strangeDecisions],
  select: (evidence) => {
    const [last] = callsAs(evidence, wrong['right-word']);
    return callsAs(evidence, wrong['decide-unbelieved'], wrong['decide-undelivered'], wrong.maybe).map((call) => ({
      call,
      told: toBank(evidence, 'acknowledgement').filter(
        ({ index, fields }) =>
          index > call.index && index < (last?.index ?? index + 1) && fields.transaction_id === idOf(call),
      ),
    }));
  },
  check: ({ told: tellings }) => tellings.map(({ at }) => problem(at, 'nothing told', toldText(tellings))),
});

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

/** Looks at alerts whose decision was turned down when it was told first. */
function looksAtTurned(evidence: Evidence) {
  return callsOfAlerts(evidence).filter(({ call, tellings }) => {
    const [first, second] = tellings.filter(({ until }) => until <= call.index);
    return first?.outcome === 'refused' && second === undefined;
  });
}

const callsOfAlerts = (evidence: Evidence) =>
  evidence.events.flatMap((event, index) =>
    event.kind === 'biller-call' && event.call === 'alert'
      ? [
          {
            call: { ...event, index, at: `/events/${index}` },
            tellings: tellingsOf(evidence, String(event.sent.transaction_id)),
          },
        ]
      : [],
  );

const turnedDownNotShown = rule({
  topic: 'turned-down-not-shown',
  title: 'A decision that the bank turned down is not shown as taken',
  cost: 'The books say that a bill is accepted, and the bank will never collect it.',
  covers: ['P-67'],
  scenarios: [turnedDown, turnedDownLater],
  select: looksAtTurned,
  check: ({ call }) => unless(answered(call, 'status') === 'received', call.at, 'status "received"', answerText(call)),
});

const unclearAnswered = rule({
  topic: 'unclear-answered-202',
  title: 'A decision that the bank answered with a server fault or not at all is answered 202',
  covers: ['P-70'],
  scenarios: [unclearTellings],
  select: (evidence) => callsAs(evidence, ...unclear.map(({ first }) => first)),
  check: (call) => unless(call.status === 202, call.at, 'HTTP 202', answerText(call)),
});

const toldAgain = rule({
  topic: 'told-again',
  title: 'A decision that the bank answered with a server fault or not at all is told again when it is made again',
  covers: ['P-68'],
  scenarios: [unclearTellings],
  select: (evidence) => decidedIn(evidence, callsAs(evidence, ...unclear.map(({ second }) => second))),
  check: ({ call, tellings }) =>
    tellings.length > 1 ? [] : [missing(call.at, 'the decision told again', tellings.map(replyText).join(', '))],
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

const later = rule({
  topic: 'answered-later',
  title: 'An alert that was kept for later can be accepted until it expires',
  covers: ['K-02'],
  scenarios: [timePasses],
  select: (evidence) => callsAs(evidence, waited['accept-kept']),
  check: (call) => unless(succeeded(call), call.at, 'HTTP 200 or 202', answerText(call)),
});

/** What the bank is told, how often, and what comes of it. */
export const tellingRules: readonly AlertRule[] = [
  told,
  once,
  notBefore,
  unknownNotTold,
  turnedDownAnswered,
  turnedDownNotShown,
  unclearAnswered,
  toldAgain,
  shownAtLast,
  later,
];
