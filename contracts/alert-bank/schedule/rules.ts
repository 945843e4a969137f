import { type AlertRule, rule } from '#contracts/alert/rule';
import { failingEndpoint } from '#contracts/alert-bank/delivery/scenarios';
import { type Call, statusOf } from '#contracts/alert-bank/evidence/calls';
import { mustHaveArrived } from '#contracts/alert-bank/evidence/expected';
import { instantText, type Ledger, ledgerOf, type RequestToPay } from '#contracts/alert-bank/evidence/ledger';
import { series } from '#contracts/alert-bank/series/scenarios';
import { missing, preview, problem, unless } from '#contracts/problem';
import type { Evidence, Problem } from '#core/model';
import { laterToday, oneSlot, severalSlots } from './scenarios.ts';
import { laterDay } from './tomorrow.ts';

/** A request that was scheduled, in its scenario. */
interface Scheduled {
  readonly ledger: Ledger;
  readonly request: RequestToPay;
}

function scheduled(evidence: Evidence): readonly Scheduled[] {
  const ledger = ledgerOf(evidence);
  return ledger.requests.filter((request) => request.scheduled).map((request) => ({ ledger, request }));
}

const neverBefore = rule({
  topic: 'never-before-its-time',
  title: 'A scheduled request to pay is not processed before its time',
  covers: ['K-12', 'K-10', 'K-11', 'P-55'],
  scenarios: [laterToday, laterDay, oneSlot, severalSlots, series],
  select: scheduled,
  check: ({ request: { due, arrivals } }) =>
    arrivals
      .filter(({ upper }) => upper < due)
      .map(({ at, upper }) => problem(at, `no alert before ${instantText(due)}`, `an alert at ${instantText(upper)}`)),
});

const withinInterval = rule({
  topic: 'processed-within-interval',
  title: 'A scheduled request to pay is processed within the interval after its time',
  covers: ['K-12', 'K-14', 'K-15', 'K-22'],
  scenarios: [laterToday, laterDay, oneSlot, severalSlots, series],
  select: (evidence) => scheduled(evidence).filter(({ ledger, request }) => mustHaveArrived(ledger, request)),
  check: ({ ledger: { intervalMs }, request: { at, due, arrivals } }): readonly Problem[] => {
    const expected = `an alert by ${instantText(due + intervalMs)}`;
    const [first] = arrivals;
    if (!first) return [missing(at, expected)];
    // What arrives during a move happened after its beginning.
    const late = first.upper > first.lower ? first.lower >= due + intervalMs : first.lower > due + intervalMs;
    return unless(!late, first.at, expected, `an alert after ${instantText(first.lower)}`);
  },
});

const once = rule({
  topic: 'sent-once',
  title: 'A scheduled request to pay is processed once',
  covers: ['K-15', 'K-40'],
  scenarios: [laterToday, laterDay, oneSlot, severalSlots, failingEndpoint, series],
  select: (evidence) => scheduled(evidence).filter(({ request }) => request.arrivals.length > 0),
  check: ({ request: { arrivals } }) =>
    arrivals
      // Whether an alert that was not answered 2xx comes again is open.
      .filter((_, index) => arrivals.slice(0, index).some(({ reply }) => reply?.status === 200))
      .map(({ at }) =>
        problem(at, 'one alert of the transaction', 'another alert of it, after the first was answered 200'),
      ),
});

const oneByOne = rule({
  topic: 'one-by-one',
  title: 'The requests to pay of one slot are processed one by one',
  covers: ['K-40'],
  scenarios: [oneSlot],
  select: (evidence) => ledgerOf(evidence).arrivals,
  check: ({ at, index, until }) =>
    unless(until <= index + 1, at, 'the next alert after this one was answered', 'another one before'),
});

/** An inquiry of a scheduled request, and whether it was surely not processed or surely processed by then. */
interface Inquired {
  readonly inquiry: Call;
  readonly when: 'before' | 'after' | 'unknown';
}

function inquired(evidence: Evidence): readonly Inquired[] {
  const ledger = ledgerOf(evidence);
  return ledger.calls.flatMap((inquiry) => {
    if (inquiry.operation !== 'inquiry' || inquiry.outcome !== 'taken') return [];
    const request = ledger.requests.find(({ id }) => id === inquiry.fields.transaction_id);
    if (!request || request.call.index > inquiry.index) return [];
    return [{ inquiry, when: whenOf(ledger, request, inquiry) }];
  });
}

function whenOf({ intervalMs, moves }: Ledger, request: RequestToPay, { index, clock }: Call): Inquired['when'] {
  const now = clock === null ? Number.NaN : Date.parse(clock);
  if (request.scheduled && now < request.due) return 'before';
  const latest = request.scheduled ? request.due + intervalMs : request.due;
  const settled = moves.some((move) => move.index > request.call.index && move.index < index && move.to >= latest);
  if (settled) return 'after';
  // What is sent with a later move of the clock was not processed yet.
  const sentLater = request.arrivals.every((arrival) => arrival.index > index && arrival.upper > now);
  return request.scheduled && request.arrivals.length > 0 && sentLater ? 'before' : 'unknown';
}

const toldScheduled = rule({
  topic: 'inquiry-scheduled',
  title: 'An inquiry of what is scheduled and not yet processed answers SCHD',
  covers: ['K-20', 'K-10', 'K-11', 'K-19'],
  scenarios: [laterToday, laterDay, series],
  select: (evidence) => inquired(evidence).filter(({ when }) => when === 'before'),
  check: ({ inquiry: { at, answer } }) =>
    unless(statusOf(answer) === 'scheduled', at, 'status scheduled (SCHD)', `status ${preview(statusOf(answer))}`),
});

const toldProcessed = rule({
  topic: 'inquiry-processed',
  title: 'Once a request to pay is processed an inquiry no longer answers SCHD',
  covers: ['K-13', 'K-12', 'K-19'],
  scenarios: [laterToday, laterDay, series],
  select: (evidence) => inquired(evidence).filter(({ when }) => when === 'after'),
  check: ({ inquiry: { at, answer } }) =>
    unless(statusOf(answer) !== 'scheduled', at, 'the status of something processed', 'status scheduled (SCHD)'),
});

/** What becomes of requests to pay for later. */
export const scheduleRules: readonly AlertRule[] = [
  neverBefore,
  withinInterval,
  once,
  oneByOne,
  toldScheduled,
  toldProcessed,
];
