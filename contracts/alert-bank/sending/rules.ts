import { type AlertRule, rule } from '#contracts/alert/rule';
import {
  everyReceiver,
  failing,
  failingEndpoint,
  nobody,
  to,
  unregistered,
} from '#contracts/alert-bank/delivery/scenarios';
import { answerText, type Call, callsAs, statusOf } from '#contracts/alert-bank/evidence/calls';
import { ledgerOf, type RequestToPay } from '#contracts/alert-bank/evidence/ledger';
import { later, laterDay, laterToday, tomorrow } from '#contracts/alert-bank/schedule/scenarios';
import type { Label } from '#contracts/labels';
import { missing, preview, problem, unless } from '#contracts/problem';
import type { Evidence, Problem } from '#core/model';
import { dueNow, earlyMorning, morning, now, past, pastDates } from './scenarios.ts';

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
  nobody['to-registered'],
  failing.well,
  later.later,
  tomorrow['after-midnight'],
  tomorrow['same-time'],
];

const takesEveryRight = rule({
  topic: 'right-requests-taken',
  title: 'A right request to pay is taken, whatever its receiver is known by and however far ahead its time is',
  covers: ['K-06', 'K-10', 'K-11'],
  scenarios: [everyReceiver, unregistered, failingEndpoint, laterToday, laterDay],
  select: (evidence) => callsAs(evidence, ...RIGHT),
  check: (call) => unless(call.outcome === 'taken', call.at, 'an answer 2xx', answerText(call)),
});

const processedNow = rule({
  topic: 'due-now-sent',
  title: 'A request to pay that is due now is processed right away',
  covers: ['K-09', 'P-55', 'K-39'],
  scenarios: [dueNow],
  select: (evidence) => requestsAs(evidence, now.due),
  check: ({ at, arrivals }) =>
    arrivals.length > 0 ? [] : [missing(at, 'an alert of the request without the clock being moved')],
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

/** Whether a request was turned down: by its answer, or by the status of an inquiry. */
function turnedDown(call: Call, inquiries: readonly Call[]): readonly Problem[] {
  const later = inquiries.filter(({ fields }) => fields.transaction_id === call.fields.transaction_id);
  const rejected = later.some(({ answer }) => statusOf(answer) === 'rejected');
  return call.outcome === 'refused' || rejected
    ? []
    : [problem(call.at, 'a refusal, or the status rejected by inquiry', answerText(call))];
}

const judgedPast = (evidence: Evidence, requests: readonly Label[], inquiries: readonly Label[]) =>
  callsAs(evidence, ...requests).map((call) => ({ call, inquiries: callsAs(evidence, ...inquiries) }));

const pastRejected = rule({
  topic: 'past-date-rejected',
  title: 'A request to pay with a date in the past is rejected',
  covers: ['K-08'],
  scenarios: [pastDates],
  select: (evidence) =>
    judgedPast(evidence, [past.yesterday, past['last-month']], [past['yesterday-asked'], past['last-month-asked']]),
  check: ({ call, inquiries }) => turnedDown(call, inquiries),
});

const bangkokDays = rule({
  topic: 'days-in-bangkok',
  title: 'Days are days in Bangkok: what is of yesterday there is rejected',
  covers: ['P-55', 'K-08'],
  scenarios: [earlyMorning],
  select: (evidence) =>
    judgedPast(
      evidence,
      [morning['late-yesterday'], morning['late-yesterday-utc']],
      [morning['late-asked'], morning['late-asked-utc']],
    ),
  check: ({ call, inquiries }) => turnedDown(call, inquiries),
});

const rejectedUnsent = rule({
  topic: 'rejected-not-sent',
  title: 'A rejected request to pay raises no alert',
  covers: ['K-08'],
  scenarios: [pastDates],
  select: (evidence) => callsAs(evidence, past.yesterday, past['last-month']).map((call) => ({ call, evidence })),
  check: ({ call, evidence }) =>
    ledgerOf(evidence)
      .arrivals.filter(({ fields }) => fields.transaction_id === call.fields.transaction_id)
      .map(({ at }) => problem(at, 'no alert of a past date', 'an alert')),
});

function requestsAs(evidence: Evidence, label: Label): readonly RequestToPay[] {
  return ledgerOf(evidence).requests.filter(({ call }) => call.as === label);
}

/** What becomes of requests to pay that are due now, and of those of the past. */
export const sendingRules: readonly AlertRule[] = [
  acceptsInitiation,
  takesEveryRight,
  processedNow,
  notScheduledNow,
  pastRejected,
  bangkokDays,
  rejectedUnsent,
];
