import { type AlertRule, rule } from '#contracts/alert/rule';
import { SHOWN } from '#contracts/alert-biller/evidence/decisions';
import {
  answered,
  answerText,
  callsAs,
  deliveredAs,
  isRefused,
  isTaken,
  replyText,
} from '#contracts/alert-biller/evidence/events';
import { preview, problem, unless } from '#contracts/problem';
import { isObject } from '#core/json';
import type { Evidence } from '#core/model';
import { again, atOnce, crowd, crowdLooks, listedOnce, looks, repeated } from './scenarios.ts';

const repeatAnswered = rule({
  topic: 'repeat-answered',
  title: 'An alert that comes again, or with other content, is answered 2xx or 4xx',
  covers: ['P-65'],
  scenarios: [repeated, atOnce],
  select: (evidence) =>
    deliveredAs(evidence, again.same, again['other-content'], again.late, again['late-other'], crowd.crowd),
  check: (one) => unless(isTaken(one) || isRefused(one), one.at, 'an answer 2xx or 4xx', replyText(one)),
});

const onceTaken = rule({
  topic: 'one-of-many-taken',
  title: 'Of twenty copies of an alert at once one is taken at least, and kept',
  covers: ['P-64', 'K-32'],
  scenarios: [atOnce],
  select: (evidence) =>
    callsAs(evidence, crowdLooks['crowd-look']).map((call) => ({
      call,
      taken: deliveredAs(evidence, crowd.crowd).filter(isTaken).length,
    })),
  check: ({ call, taken }) => [
    ...unless(taken > 0, call.at, 'an answer 2xx to one of the copies', 'no such answer'),
    ...unless(call.status === 200, call.at, 'HTTP 200 with the alert in the books', answerText(call)),
  ],
});

/** A look, and what stood there before it. */
function changedSince(evidence: Evidence, before: readonly (typeof looks)[keyof typeof looks][]) {
  const [first, ...more] = callsAs(evidence, ...before);
  return first?.status === 200 ? more.map((call) => ({ call, first })) : [];
}

const MEMBERS = ['status', 'sender_proxy', 'receiver_proxy', 'amount', 'currency'] as const;

const repeatHarmless = rule({
  topic: 'repeat-harmless',
  title: 'An alert that comes again, or its id with other content, changes nothing in the books',
  cost: 'A second message under the same id makes a customer pay another sum, or to somebody else.',
  covers: ['P-65'],
  scenarios: [repeated],
  select: (evidence) => changedSince(evidence, [looks.before, looks['after-same'], looks['after-other']]),
  check: ({ call, first }) =>
    MEMBERS.flatMap((member) => {
      const [now, then] = [answered(call, member), answered(first, member)];
      return unless(preview(now) === preview(then), `${call.at}/answer/${member}`, preview(then), preview(now));
    }),
});

const notReopened = rule({
  topic: 'decided-not-reopened',
  title: 'A decided alert that comes again stays decided',
  covers: ['P-65'],
  scenarios: [repeated],
  select: (evidence) => {
    const [decided, late] = callsAs(evidence, looks.decided, looks['after-late']);
    const wasDecided = decided && SHOWN.refuse?.includes(String(answered(decided, 'status')));
    return wasDecided && late ? [late] : [];
  },
  check: (call) => unless(answered(call, 'status') === 'refused', call.at, 'status "refused"', answerText(call)),
});

const keptOnce = rule({
  topic: 'many-kept-once',
  title: 'Of twenty copies of an alert at once the list holds one',
  covers: ['P-65'],
  offers: ['alert-list'],
  scenarios: [listedOnce],
  select: (evidence) => callsAs(evidence, crowdLooks['crowd-list']),
  check: (call) => {
    const alerts = answered(call, 'alerts');
    if (!Array.isArray(alerts)) return [problem(call.at, 'HTTP 200 with a list of alerts', answerText(call))];
    const ids = alerts.map((one: unknown) => (isObject(one) ? String(one.transaction_id) : ''));
    return unless(ids.length === 1, `${call.at}/answer/alerts`, 'the alert once', `${ids.length} alerts`);
  },
});

/** What alerts that come again do: nothing. */
export const repeatRules: readonly AlertRule[] = [repeatAnswered, onceTaken, repeatHarmless, notReopened, keptOnce];
