import { type AlertRule, rule } from '#contracts/alert/rule';
import { answerText, type Call, callsAs, statusOf, takes } from '#contracts/alert-bank/evidence/calls';
import { ledgerOf, sendsAlerts } from '#contracts/alert-bank/evidence/ledger';
import type { Label } from '#contracts/labels';
import { missing, problem } from '#contracts/problem';
import type { Evidence, Problem } from '#core/model';
import { dueNow, earlyMorning, morning, now, past } from './scenarios.ts';

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

const passedNotLost = rule({
  topic: 'earlier-today-not-lost',
  title: 'A request to pay of today whose time has passed is processed right away, or rejected',
  cost: 'A biller waits for money that nobody was asked for.',
  covers: ['K-09'],
  scenarios: [dueNow],
  beside: takes(now.due),
  select: (evidence) =>
    ledgerOf(evidence).attempts.flatMap((request) =>
      request.call.as === now['earlier-today'] ? [{ request, asked: callsAs(evidence, now['earlier-asked']) }] : [],
    ),
  check: ({ request: { at, arrivals, call }, asked }) =>
    arrivals.some(({ upper }) => upper <= Date.parse(call.clock ?? '')) ||
    call.outcome === 'refused' ||
    asked.some(({ answer }) => statusOf(answer) === 'rejected')
      ? []
      : [missing(at, 'an alert without the clock being moved, or a rejection')],
});

const pastRejected = rule({
  topic: 'past-date-rejected',
  title: 'A request to pay with a date in the past is rejected',
  covers: ['K-08'],
  scenarios: [dueNow],
  beside: takes(now.due),
  select: (evidence) =>
    judgedPast(evidence, [past.yesterday, past['last-month']], [past['yesterday-asked'], past['last-month-asked']]),
  check: ({ call, inquiries }) => turnedDown(call, inquiries),
});

const bangkokDays = rule({
  topic: 'days-in-bangkok',
  title: 'Days are days in Bangkok: what is of yesterday there is rejected',
  covers: ['P-55', 'K-08'],
  scenarios: [earlyMorning],
  beside: takes(morning['early-today']),
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
  scenarios: [dueNow],
  beside: sendsAlerts,
  select: (evidence) => callsAs(evidence, past.yesterday, past['last-month']).map((call) => ({ call, evidence })),
  check: ({ call, evidence }) =>
    ledgerOf(evidence)
      .arrivals.filter(({ fields }) => fields.transaction_id === call.fields.transaction_id)
      .map(({ at }) => problem(at, 'no alert of a past date', 'an alert')),
});

/** What becomes of requests to pay whose day or time has passed. */
export const pastRules: readonly AlertRule[] = [passedNotLost, pastRejected, bangkokDays, rejectedUnsent];
