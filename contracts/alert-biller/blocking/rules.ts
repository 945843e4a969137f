import { type AlertRule, rule } from '#contracts/alert/rule';
import { tellingsOf } from '#contracts/alert-biller/evidence/decisions';
import {
  answered,
  answerText,
  type Call,
  callsAs,
  callsOf,
  deliveredAs,
  isRefused,
  isTaken,
  replyText,
  succeeded,
  type ToBank,
  toBank,
} from '#contracts/alert-biller/evidence/events';
import { missing, preview, problem, unless } from '#contracts/problem';
import type { Json, JsonObject } from '#core/json';
import type { Evidence, Problem } from '#core/model';
import { partyOf } from '#schemas/alert/proxy';
import { blockedPairs, blocks, keptOut, lists, notBlocked, reaching, undone, undoneList } from './scenarios.ts';

const OFFERS = ['blocking'] as const;

interface Asked {
  readonly call: Call;
  /** What the biller asked the bank of its blocks meanwhile. */
  readonly asked: readonly ToBank[];
}

const OPERATIONS: readonly unknown[] = ['block', 'unblock', 'blocked'];

function withBank(evidence: Evidence, calls: readonly Call[]): readonly Asked[] {
  return calls.map((call) => ({
    call,
    asked: toBank(evidence).filter(
      ({ operation, index, until }) => OPERATIONS.includes(operation) && index > call.index && until <= call.until,
    ),
  }));
}

const pairText = ({ receiver_proxy: receiver = null, sender_proxy: sender = null }: JsonObject): string =>
  `${partyOf(String(sender))} for ${partyOf(String(receiver))}`;

/** The bank was asked for just that, of just that pair. */
function exactly({ call, asked }: Asked): readonly Problem[] {
  const expected = `${call.call} of ${pairText(call.sent)}`;
  if (asked.length === 0) return [missing(call.at, `${expected} at the bank`, 'nothing was asked')];
  return asked.flatMap(({ at, operation, fields }) =>
    unless(
      operation === call.call && pairText(fields) === pairText(call.sent),
      at,
      expected,
      `${operation} of ${pairText(fields)}`,
    ),
  );
}

const blockExact = rule({
  topic: 'block-exact',
  title: 'A block names the receiver and the sender that it was asked for',
  covers: ['K-26', 'P-73'],
  offers: OFFERS,
  scenarios: [blockedPairs],
  select: (evidence) => withBank(evidence, callsAs(evidence, blocks.block, blocks['block-other'])),
  check: exactly,
});

const unblockExact = rule({
  topic: 'unblock-exact',
  title: 'An unblock names the receiver and the sender that it was asked for',
  covers: ['K-29', 'P-73'],
  offers: OFFERS,
  scenarios: [blockedPairs],
  select: (evidence) => withBank(evidence, callsAs(evidence, blocks.unblock)),
  check: exactly,
});

const done = rule({
  topic: 'block-answered',
  title: 'A block or unblock that the bank did is answered 2xx',
  covers: ['P-73'],
  offers: OFFERS,
  scenarios: [blockedPairs],
  select: (evidence) =>
    withBank(evidence, callsAs(evidence, ...Object.values(blocks))).filter(({ asked }) =>
      asked.some(({ outcome }) => outcome === 'taken'),
    ),
  check: ({ call }) => unless(succeeded(call), call.at, 'an answer 2xx', answerText(call)),
});

const notDone = rule({
  topic: 'block-not-done-409',
  title: 'A block or unblock that the bank did not do is answered 409',
  cost: 'A customer believes that a sender is blocked whose alerts keep coming.',
  covers: ['P-73'],
  offers: OFFERS,
  scenarios: [notBlocked],
  select: (evidence) => callsAs(evidence, ...undone),
  check: (call) => unless(call.status === 409, call.at, 'HTTP 409', answerText(call)),
});

const spelled = (list: Json | undefined): string =>
  Array.isArray(list) ? JSON.stringify(list.map((one: Json) => partyOf(String(one))).toSorted()) : preview(list);

const listed = rule({
  topic: 'blocked-list-of-bank',
  title: 'The list of blocked senders is that of the bank, for that receiver',
  covers: ['K-28', 'P-73'],
  offers: OFFERS,
  scenarios: [blockedPairs, notBlocked],
  select: (evidence) => withBank(evidence, callsAs(evidence, ...Object.values(lists), undoneList['list-undone'])),
  check: ({ call, asked }) => {
    const receiver = partyOf(String(call.sent.receiver_proxy));
    const told = asked.findLast(
      ({ operation, fields }) => operation === 'blocked' && partyOf(String(fields.receiver_proxy)) === receiver,
    );
    if (!told) return [missing(call.at, `the bank asked for the list of ${receiver}`, 'it was not asked')];
    const [shown, given] = [spelled(answered(call, 'senders')), spelled(told.answer.senders)];
    return call.status === 200
      ? unless(shown === given, `${call.at}/answer/senders`, given, shown)
      : [problem(call.at, 'HTTP 200 with the list of the bank', answerText(call))];
  },
});

const othersReach = rule({
  topic: 'others-still-reach',
  title: 'A block keeps out that sender for that receiver only',
  covers: ['K-27', 'K-32', 'P-63'],
  offers: OFFERS,
  scenarios: [blockedPairs],
  select: (evidence) =>
    callsOf(evidence, 'block').every(succeeded)
      ? deliveredAs(evidence, reaching['other-sender'], reaching['other-receiver'])
      : [],
  check: (one) => unless(isTaken(one), one.at, 'an answer 2xx to who is not blocked', replyText(one)),
});

const unblockedReaches = rule({
  topic: 'unblocked-reaches',
  title: 'After the unblock alerts of the sender are taken again',
  covers: ['K-29', 'K-32', 'P-63'],
  offers: OFFERS,
  scenarios: [blockedPairs],
  select: (evidence) =>
    callsAs(evidence, blocks.unblock).every(succeeded) ? deliveredAs(evidence, reaching['unblocked-again']) : [],
  check: (one) => unless(isTaken(one), one.at, 'an answer 2xx after the unblock', replyText(one)),
});

/** An alert of a blocked sender that came all the same, and what was done about it. */
function blockedAlerts(evidence: Evidence) {
  const acts = callsAs(evidence, keptOut['decide-blocked'], keptOut['look-blocked']);
  return deliveredAs(evidence, reaching['of-blocked']).map((alert) => ({
    alert,
    acts: isRefused(alert) ? acts : [],
    told: isRefused(alert) ? tellingsOf(evidence, alert.id) : [],
  }));
}

const keptOutWholly = rule({
  topic: 'blocked-alert-not-acted-on',
  title: 'Of an alert of a blocked sender that the biller refuses it keeps nothing, and tells the bank nothing',
  covers: ['P-63', 'P-66'],
  offers: OFFERS,
  scenarios: [blockedPairs],
  select: blockedAlerts,
  check: ({ acts, told }) => [
    ...acts.flatMap((call) => unless(call.status === 404, call.at, 'HTTP 404 for what was refused', answerText(call))),
    ...told.map(({ at, fields }) => problem(at, 'nothing told of what was refused', `told ${fields.decision}`)),
  ],
});

/** Whom a biller blocks and unblocks. */
export const blockingRules: readonly AlertRule[] = [
  blockExact,
  unblockExact,
  done,
  notDone,
  listed,
  othersReach,
  unblockedReaches,
  keptOutWholly,
];
