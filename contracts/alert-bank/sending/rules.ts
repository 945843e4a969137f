import { type AlertRule, rule } from '#contracts/alert/rule';
import { everyReceiver, failing, failingEndpoint, to } from '#contracts/alert-bank/delivery/scenarios';
import { answerText, callsAs, statusOf, wasTaken } from '#contracts/alert-bank/evidence/calls';
import { ledgerOf, type RequestToPay } from '#contracts/alert-bank/evidence/ledger';
import { later, laterToday } from '#contracts/alert-bank/schedule/scenarios';
import { ahead, laterDay, tomorrow } from '#contracts/alert-bank/schedule/tomorrow';
import { type Label, labelRead } from '#contracts/labels';
import { missing, preview, unless } from '#contracts/problem';
import type { Evidence } from '#core/model';
import { pastRules } from './past.ts';
import { dueNow, earlyMorning, morning, now } from './scenarios.ts';

const acceptsInitiation = rule({
  topic: 'accepts-initiation',
  title: 'A request to pay that is right and due now is taken',
  covers: ['K-06', 'K-30'],
  scenarios: [dueNow],
  select: (evidence) => callsAs(evidence, now.due),
  check: (call) => unless(call.outcome === 'taken', call.at, 'an answer 2xx', answerText(call)),
});

/** Requests that are right, beside others that may be refused: to receivers of every type, and for later days. */
const RIGHT: readonly Label[] = [
  ...Object.values(to),
  failing.well,
  later.later,
  morning['early-today'],
  tomorrow['at-midnight'],
  tomorrow['after-midnight'],
  tomorrow['after-half-a-minute'],
  tomorrow['at-four'],
  tomorrow['same-time'],
];

/**
 * Requests that are as right as another one is: how far ahead a bank looks is its own, and so is whether it reads times in UTC,
 * but no day of the year is, nor an hour of the day.
 */
const LIKE_ANOTHER = [
  [ahead['before-leap-day'], ahead['on-leap-day']],
  [morning['later-today-utc'], morning['early-today-utc']],
] as const;

const takesEveryRight = rule({
  topic: 'right-requests-taken',
  title: 'A right request to pay is taken, whatever its receiver is known by and however far ahead its time is',
  covers: ['K-06', 'K-10', 'K-11'],
  scenarios: [everyReceiver, failingEndpoint, earlyMorning, laterToday, laterDay],
  select: (evidence) => [
    ...callsAs(evidence, ...RIGHT),
    ...LIKE_ANOTHER.flatMap(([other, one]) => (wasTaken(evidence, other) ? callsAs(evidence, one) : [])),
  ],
  check: (call) => unless(call.outcome === 'taken', call.at, 'an answer 2xx', answerText(call)),
});

const processedNow = rule({
  topic: 'due-now-sent',
  title: 'A request to pay that is due now is processed right away',
  covers: ['K-09', 'P-55', 'K-39'],
  scenarios: [dueNow, earlyMorning],
  select: (evidence) => requestsAs(evidence, now.due, morning['early-today'], morning['early-today-utc']),
  check: ({ at, due, arrivals }) =>
    arrivals.some(({ upper }) => upper <= due)
      ? []
      : [missing(at, 'an alert of the request without the clock being moved')],
});

const notScheduledNow = rule({
  topic: 'due-now-not-scheduled',
  title: 'A request to pay that was processed right away is not told as scheduled',
  covers: ['K-09', 'K-13'],
  scenarios: [dueNow],
  select: (evidence) => callsAs(evidence, now['due-asked']).filter(({ outcome }) => outcome === 'taken'),
  check: ({ at, answer }) =>
    unless(
      statusOf(answer) !== 'scheduled',
      at,
      'the status of something processed',
      `status ${preview(statusOf(answer))}`,
    ),
});

function requestsAs(evidence: Evidence, ...labels: readonly Label[]): readonly RequestToPay[] {
  return ledgerOf(evidence).requests.filter(({ call }) => labels.includes(labelRead(call.as ?? '')));
}

/** What becomes of requests to pay that are due now, and of those of the past. */
export const sendingRules: readonly AlertRule[] = [
  acceptsInitiation,
  takesEveryRight,
  processedNow,
  notScheduledNow,
  ...pastRules,
];
