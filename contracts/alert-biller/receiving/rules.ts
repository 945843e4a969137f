import { type AlertRule, rule } from '#contracts/alert/rule';
import { timePasses } from '#contracts/alert-biller/deciding/scenarios';
import {
  type Delivery,
  deliveriesOf,
  isGenuine,
  isRefused,
  isTaken,
  replyText,
  takesAlerts,
} from '#contracts/alert-biller/evidence/events';
import { keepsAlerts, type Look, looksAtKept, looksOf } from '#contracts/alert-biller/evidence/looks';
import { series } from '#contracts/alert-biller/series/scenarios';
import { labelRead } from '#contracts/labels';
import { unless } from '#contracts/problem';
import type { Evidence, Problem } from '#core/model';
import { ODD } from './probes.ts';
import {
  anyReceiver,
  foreignReceiver,
  genuine,
  malformedAlerts,
  severalAtOnce,
  unauthenticated,
  unusual,
} from './scenarios.ts';

/** Of each id the genuine alerts, by the first. */
function genuineById(evidence: Evidence): readonly (readonly Delivery[])[] {
  const real = deliveriesOf(evidence).filter(isGenuine);
  return [...new Set(real.map(({ id }) => id))].map((id) => real.filter((one) => one.id === id));
}

const remarkOn = ({ as }: Delivery): string => unusual[labelRead(as ?? '')] ?? 'of the bank';

const taken = rule({
  topic: 'alert-taken',
  title: 'An alert with the registered credentials for a receiver of the biller is taken',
  covers: ['K-32', 'P-63'],
  scenarios: [genuine, severalAtOnce, anyReceiver],
  select: genuineById,
  check: ([first, ...more]) =>
    first
      ? unless(
          [first, ...more].some(isTaken),
          first.at,
          `an answer 2xx to an alert ${remarkOn(first)}`,
          replyText(first),
        )
      : [],
});

const kept = rule({
  topic: 'alert-kept',
  title: 'What was answered 2xx is in the books of the biller',
  cost: 'A bill that its receiver never sees is paid by nobody, and its sender believes that it was delivered.',
  covers: ['P-64'],
  scenarios: [genuine, severalAtOnce, timePasses, series],
  select: looksAtKept,
  check: ({ at, call }) => unless(call.status === 200, at, 'HTTP 200 with the alert', `HTTP ${call.status}`),
});

type Cause = 'unauthenticated' | 'foreign' | 'malformed' | 'odd';

/** Why an alert must be refused; none where it is genuine. */
function causeOf(delivery: Delivery): Cause | undefined {
  if (isGenuine(delivery)) return undefined;
  if (delivery.authentication !== 'right') return 'unauthenticated';
  if (delivery.fault.startsWith(ODD)) return 'odd';
  return delivery.fault === 'foreign' ? 'foreign' : 'malformed';
}

const deliveredFor = (evidence: Evidence, cause: Cause): readonly Delivery[] =>
  deliveriesOf(evidence).filter((one) => causeOf(one) === cause);

const checkRefused = (delivery: Delivery): readonly Problem[] =>
  unless(isRefused(delivery), delivery.at, `a refusal 4xx (${delivery.fault})`, replyText(delivery));

/** Looks at ids under which only such alerts came. */
const looksFor = (evidence: Evidence, cause: Cause): readonly Look[] =>
  looksOf(evidence).filter(
    ({ genuine: real, refusable }) => real.length === 0 && refusable.some((one) => causeOf(one) === cause),
  );

const checkNotKept = ({ at, call, refusable }: Look): readonly Problem[] =>
  unless(
    call.status !== null && call.status >= 400,
    at,
    `nothing kept of an alert that is refused (${refusable[0]?.fault})`,
    `HTTP ${call.status} with the alert`,
  );

const unauthenticatedRefused = rule({
  topic: 'unauthenticated-refused',
  title: 'An alert without the right credentials is refused',
  cost: 'Anybody who finds the endpoint can bill the customers of the biller.',
  covers: ['P-63', 'K-33'],
  scenarios: [unauthenticated, series],
  beside: takesAlerts,
  select: (evidence) => deliveredFor(evidence, 'unauthenticated'),
  check: checkRefused,
});

const unauthenticatedNotKept = rule({
  topic: 'unauthenticated-not-kept',
  title: 'Of an alert without the right credentials nothing is kept',
  covers: ['P-63', 'K-33'],
  scenarios: [unauthenticated, series],
  beside: keepsAlerts,
  select: (evidence) => looksFor(evidence, 'unauthenticated'),
  check: checkNotKept,
});

const malformedRefused = rule({
  topic: 'malformed-refused',
  title: 'An alert that is no JSON, or lacks sender, receiver or a sum of money, is refused',
  covers: ['P-63'],
  scenarios: [malformedAlerts],
  beside: takesAlerts,
  select: (evidence) => deliveredFor(evidence, 'malformed'),
  check: checkRefused,
});

const malformedNotKept = rule({
  topic: 'malformed-not-kept',
  title: 'Of an alert that is malformed nothing is kept',
  covers: ['P-63'],
  scenarios: [malformedAlerts],
  beside: keepsAlerts,
  select: (evidence) => looksFor(evidence, 'malformed'),
  check: checkNotKept,
});

const oddAnswered = rule({
  topic: 'odd-alert-answered',
  title: 'An alert with something odd in it is answered 2xx or 4xx',
  covers: ['P-63'],
  scenarios: [malformedAlerts],
  beside: takesAlerts,
  select: (evidence) => deliveredFor(evidence, 'odd'),
  check: (one) => unless(isTaken(one) || isRefused(one), one.at, `an answer 2xx or 4xx (${one.fault})`, replyText(one)),
});

const foreignRefused = rule({
  topic: 'foreign-refused',
  title: 'An alert for a receiver that is not the biller’s is refused',
  covers: ['P-63'],
  scenarios: [foreignReceiver],
  beside: takesAlerts,
  select: (evidence) => deliveredFor(evidence, 'foreign'),
  check: checkRefused,
});

const foreignNotKept = rule({
  topic: 'foreign-not-kept',
  title: 'Of an alert for a receiver that is not the biller’s nothing is kept',
  covers: ['P-63'],
  scenarios: [foreignReceiver],
  beside: keepsAlerts,
  select: (evidence) => looksFor(evidence, 'foreign'),
  check: checkNotKept,
});

/** Which alerts a biller takes, and what it keeps of them. */
export const receivingRules: readonly AlertRule[] = [
  taken,
  kept,
  unauthenticatedRefused,
  unauthenticatedNotKept,
  malformedRefused,
  malformedNotKept,
  oddAnswered,
  foreignRefused,
  foreignNotKept,
];
