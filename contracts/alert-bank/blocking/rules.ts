import { type AlertRule, rule } from '#contracts/alert/rule';
import { spelledBlocked, spellings } from '#contracts/alert-bank/delivery/spellings';
import { answerText, callsAs, wasTaken } from '#contracts/alert-bank/evidence/calls';
import { blockedAt, departures, mustHaveArrived } from '#contracts/alert-bank/evidence/expected';
import { ledgerOf, sendsAlerts } from '#contracts/alert-bank/evidence/ledger';
import { series } from '#contracts/alert-bank/series/scenarios';
import { missing, problem, unless } from '#contracts/problem';
import type { Evidence } from '#core/model';
import { partyOf } from '#schemas/alert/proxy';
import { listExact } from './lists.ts';
import { blocked, blockedWhileScheduled, blocks, sent } from './scenarios.ts';

const answered = rule({
  topic: 'blocking-answered',
  title: 'Blocking, unblocking and the list of blocked senders are answered',
  covers: ['K-06', 'K-26', 'K-28', 'K-29', 'K-30'],
  scenarios: [blocked],
  select: (evidence) => callsAs(evidence, ...Object.values(blocks)),
  check: (call) => unless(call.outcome === 'taken', call.at, 'an answer 2xx', answerText(call)),
});

const IN_OTHER_SPELLINGS = [
  spelledBlocked['sender-66'],
  spelledBlocked['sender-plus'],
  spelledBlocked['blocked-receiver-66'],
];

/** Requests that a block hides at every moment at which they might leave. */
const hiddenRequests = (evidence: Evidence) => {
  const ledger = ledgerOf(evidence);
  return ledger.attempts.filter((request) => {
    const times = departures(ledger, request);
    return times.length > 0 && times.every((index) => blockedAt(ledger, request, index) === 'yes');
  });
};

const hidden = rule({
  topic: 'blocked-hidden',
  title: 'Of a blocked sender no alert reaches the receiver',
  covers: ['K-27', 'P-62', 'K-26'],
  scenarios: [blocked, blockedWhileScheduled, series],
  beside: sendsAlerts,
  select: hiddenRequests,
  check: ({ arrivals }) => arrivals.map(({ at }) => problem(at, 'no alert of a blocked sender', 'an alert')),
});

const onlyThat = rule({
  topic: 'block-exact',
  title: 'A block hides exactly that sender from exactly that receiver',
  covers: ['K-27', 'K-22'],
  scenarios: [blocked],
  select: (evidence) =>
    ledgerOf(evidence).attempts.filter(
      ({ call: { as } }) =>
        as === sent['from-other'] ||
        as === sent['to-other'] ||
        (as === sent.back && wasTaken(evidence, sent['back-before'])),
    ),
  check: ({ at, call, arrivals }) =>
    arrivals.length > 0 ? [] : [missing(at, 'its alert, since another pair is blocked', answerText(call))],
});

const anySpelling = rule({
  topic: 'block-in-any-spelling',
  title: 'A block hides a mobile number in each of its spellings, also that of the receiver',
  cost: 'A blocked sender reaches its victim again by writing its number with the country code.',
  covers: ['K-26', 'K-39'],
  scenarios: [spellings],
  beside: sendsAlerts,
  select: (evidence) =>
    wasTaken(evidence, spelledBlocked.block)
      ? ledgerOf(evidence).attempts.filter(
          ({ call }) => call.operation === 'initiation' && IN_OTHER_SPELLINGS.some((one) => one === call.as),
        )
      : [],
  check: ({ arrivals }) => arrivals.map(({ at }) => problem(at, 'no alert of a blocked sender', 'an alert')),
});

const restored = rule({
  topic: 'unblock-restores',
  title: 'After unblocking the alerts of a sender reach the receiver again',
  covers: ['K-29'],
  scenarios: [blocked, blockedWhileScheduled],
  select: (evidence) => {
    const ledger = ledgerOf(evidence);
    return ledger.attempts.filter(
      (request) =>
        (request.call.outcome === 'taken' || request.call.as === sent['after-unblock']) &&
        ledger.calls.some(
          ({ operation, fields }) => operation === 'unblock' && partyOf(String(fields.sender_proxy)) === request.sender,
        ) &&
        mustHaveArrived(ledger, request) &&
        ![sent['from-other'], sent['to-other'], sent['back-before'], sent.back].some((one) => one === request.call.as),
    );
  },
  check: ({ at, call, arrivals }) =>
    arrivals.length > 0 ? [] : [missing(at, 'its alert after unblocking', answerText(call))],
});

/** What blocking hides and unblocking brings back. */
export const blockingRules: readonly AlertRule[] = [answered, hidden, onlyThat, anySpelling, restored, listExact];
