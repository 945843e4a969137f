import { type AlertRule, rule } from '#contracts/alert/rule';
import { answerText, callsAs, callsOf, wasTaken } from '#contracts/alert-bank/evidence/calls';
import { ledgerOf } from '#contracts/alert-bank/evidence/ledger';
import { otherDetails } from '#contracts/alert-bank/inquiry/details';
import { missing, preview, problem, unless } from '#contracts/problem';
import { crowd, repeated, repeats, sameAtOnce } from './scenarios.ts';

const defined = rule({
  topic: 'repeat-answered',
  title: 'What is said twice is answered, and not by a server fault',
  covers: ['P-53'],
  scenarios: [repeated, sameAtOnce],
  select: callsOf,
  check: (call) =>
    unless(call.outcome === 'taken' || call.outcome === 'refused', call.at, 'an answer 2xx or 4xx', answerText(call)),
});

const oneAlert = rule({
  topic: 'repeat-one-alert',
  title: 'A transaction id that comes again, also twenty times at once, raises no second alert',
  covers: ['P-53'],
  scenarios: [repeated, sameAtOnce],
  select: (evidence) =>
    ledgerOf(evidence).requests.filter(({ call: { as } }) => as === repeats.first || crowd.some((one) => one === as)),
  check: ({ arrivals }) =>
    arrivals.slice(1).map(({ at }) => problem(at, 'one alert of the transaction', 'another alert of it')),
});

const firstStays = rule({
  topic: 'repeat-first-stays',
  title: 'A transaction id that comes again with other content changes nothing of the first',
  covers: ['P-53'],
  scenarios: [repeated],
  select: (evidence) =>
    callsAs(evidence, repeats.asked)
      .filter(({ outcome }) => outcome === 'taken')
      .map((inquiry) => ({ inquiry, evidence })),
  check: ({ inquiry, evidence }) => callsAs(evidence, repeats.first).flatMap((sent) => otherDetails(sent, inquiry)),
});

const blockedOnce = rule({
  topic: 'repeat-block-once',
  title: 'A sender that is blocked twice stands in the list once, and one unblock is enough',
  covers: ['P-53', 'K-28'],
  scenarios: [repeated],
  select: (evidence) =>
    callsAs(evidence, repeats.listed, repeats['listed-after']).filter(
      ({ outcome }) =>
        outcome === 'taken' && wasTaken(evidence, repeats.blocked) && wasTaken(evidence, repeats.unblocked),
    ),
  check: ({ as, at, answer: { senders } }) => {
    const most = as === repeats.listed ? 1 : 0;
    return unless(
      !Array.isArray(senders) || senders.length <= most,
      `${at}/answer/senders`,
      `${most} senders`,
      preview(senders),
    );
  },
});

const restored = rule({
  topic: 'repeat-unblocked-stays',
  title: 'After repeated blocks and unblocks the alerts of the sender arrive',
  covers: ['P-53', 'K-29'],
  scenarios: [repeated],
  select: (evidence) =>
    wasTaken(evidence, repeats.first)
      ? ledgerOf(evidence).attempts.filter(({ call }) => call.as === repeats['after-repeats'])
      : [],
  check: ({ at, call, arrivals }) => (arrivals.length > 0 ? [] : [missing(at, 'its alert', answerText(call))]),
});

/** What comes of saying things twice; how that is answered is open. */
export const repeatRules: readonly AlertRule[] = [defined, oneAlert, firstStays, blockedOnce, restored];
