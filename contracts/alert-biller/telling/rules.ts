import { type AlertRule, rule } from '#contracts/alert/rule';
import {
  atExpiry,
  decidedAtOnce,
  everyDecision,
  expires,
  strangeDecisions,
  timePasses,
  waited,
  wrong,
} from '#contracts/alert-biller/deciding/scenarios';
import { decidedIn, decisionsOf, tellingsOf } from '#contracts/alert-biller/evidence/decisions';
import {
  answerText,
  type Call,
  callsAs,
  deliveriesOf,
  idOf,
  isGenuine,
  succeeded,
  type ToBank,
  toBank,
} from '#contracts/alert-biller/evidence/events';
import { series } from '#contracts/alert-biller/series/scenarios';
import { missing, preview, problem, unless } from '#contracts/problem';
import type { Evidence, Problem } from '#core/model';
import { turnedDownLater } from './scenarios.ts';

const told = rule({
  topic: 'decision-told',
  title: 'A decision that is answered 2xx is told to the bank, in its own words, within two seconds',
  cost: 'The biller believes that it refused, and the customer is still asked for money.',
  covers: ['P-66', 'K-34'],
  scenarios: [everyDecision, decidedAtOnce, series],
  select: (evidence) =>
    decidedIn(evidence)
      .filter(({ call }) => succeeded(call))
      .map((one) => ({ ...one, astray: toldMeanwhile(evidence, one.call) })),
  check: ({ call, tellings, astray }) =>
    tellings.some(({ fields }) => fields.decision === call.sent.decision)
      ? []
      : [missing(call.at, `${call.sent.decision} told to the bank`, toldText(tellings) + astrayText(astray))],
});

/** What was told while a decision was made, of whichever alert. */
const toldMeanwhile = (evidence: Evidence, call: Call): readonly ToBank[] =>
  toBank(evidence, 'acknowledgement').filter(({ index, until }) => index > call.index && until <= call.until);

const astrayText = (tellings: readonly ToBank[]): string =>
  tellings.length === 0
    ? ' within two seconds'
    : `; instead ${tellings.map(({ fields }) => `${fields.decision} of ${preview(fields.transaction_id)}`).join(', ')}`;

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
  scenarios: [everyDecision, decidedAtOnce, timePasses, turnedDownLater, series],
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
  scenarios: [everyDecision, timePasses, series],
  beside: (evidence) => toBank(evidence, 'acknowledgement').length > 0,
  select: unbidden,
  check: ({ early }) =>
    early.map(({ at, fields }) => problem(at, 'nothing told that nobody decided', `told ${fields.decision}`)),
});

const NOT_TAKEN = [wrong['decide-unbelieved'], wrong['decide-astray'], wrong['decide-undelivered']] as const;

const unknownNotTold = rule({
  topic: 'unknown-not-told',
  title: 'Of an alert that was never taken, and in a word that is no decision, nothing is told to the bank',
  covers: ['P-66', 'P-70'],
  scenarios: [strangeDecisions],
  select: (evidence) => {
    const [last] = callsAs(evidence, wrong['right-word']);
    if (!last || tellingsOf(evidence, idOf(last)).length === 0) return [];
    return callsAs(evidence, ...NOT_TAKEN, wrong.maybe).map((call) => ({
      call,
      told: toBank(evidence, 'acknowledgement').filter(
        ({ index, fields }) => index > call.index && index < last.index && fields.transaction_id === idOf(call),
      ),
    }));
  },
  check: ({ told: tellings }) => tellings.map(({ at }) => problem(at, 'nothing told', toldText(tellings))),
});

const later = rule({
  topic: 'answered-later',
  title: 'An alert that was kept for later can be accepted until it expires',
  mayLack: ['clock'],
  covers: ['K-02'],
  scenarios: [timePasses, expires],
  select: (evidence) => callsAs(evidence, waited['accept-kept'], atExpiry['accept-in-time']),
  check: (call) => unless(succeeded(call), call.at, 'HTTP 200 or 202', answerText(call)),
});

/** What the bank is told, and how often. */
export const tellingRules: readonly AlertRule[] = [notBefore, once, told, unknownNotTold, later];
