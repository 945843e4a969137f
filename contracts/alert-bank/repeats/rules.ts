import { type AlertRule, rule } from '#contracts/alert/rule';
import { answerText, callsAs, callsOf, wasTaken } from '#contracts/alert-bank/evidence/calls';
import { instantText, ledgerOf, type RequestToPay } from '#contracts/alert-bank/evidence/ledger';
import { otherDetails } from '#contracts/alert-bank/inquiry/details';
import { missing, preview, problem, unless } from '#contracts/problem';
import type { Evidence, Problem } from '#core/model';
import { partyOf } from '#schemas/alert/proxy';
import { crowd, repeated, repeats } from './scenarios.ts';

const defined = rule({
  topic: 'repeat-answered',
  title: 'What is said twice is answered, and not by a server fault',
  covers: ['P-53'],
  scenarios: [repeated],
  select: callsOf,
  check: (call) =>
    unless(call.outcome === 'taken' || call.outcome === 'refused', call.at, 'an answer 2xx or 4xx', answerText(call)),
});

const oneAlert = rule({
  topic: 'repeat-one-alert',
  title: 'A transaction id that comes again, also twenty times at once, raises no second alert',
  covers: ['P-53'],
  scenarios: [repeated],
  select: (evidence) =>
    ledgerOf(evidence).requests.filter(
      ({ call: { as } }) => as === repeats.first || as === repeats['for-later'] || crowd.some((one) => one === as),
    ),
  check: ({ arrivals, sender }) =>
    arrivals
      // That two senders may use one id is nowhere said, nor that they may not.
      .filter(({ fields }) => partyOf(String(fields.sender_proxy)) === sender)
      .slice(1)
      .map(({ at }) => problem(at, 'one alert of the transaction', 'another alert of it')),
});

const firstStays = rule({
  topic: 'repeat-first-stays',
  title: 'A transaction id that comes again with other content or of another sender changes nothing of the first',
  covers: ['P-53'],
  scenarios: [repeated],
  select: (evidence) => (ofTwoSenders(evidence) ? [] : [...inquired(evidence), ...forLater(evidence)]),
  check: (first) => ('inquiry' in first ? otherDetails(first.sent, first.inquiry) : changed(first)),
});

/** The first request, and what an inquiry answered of it behind the repetition. */
const inquired = (evidence: Evidence) =>
  callsAs(evidence, repeats.asked)
    .filter(({ outcome }) => outcome === 'taken')
    .flatMap((inquiry) => callsAs(evidence, repeats.first).map((sent) => ({ sent, inquiry })));

const forLater = (evidence: Evidence): readonly RequestToPay[] =>
  ledgerOf(evidence).requests.filter(({ call }) => call.as === repeats['for-later']);

/** Whether the bank keeps a request of its own for another sender with the same id: then an inquiry may be about either. */
function ofTwoSenders(evidence: Evidence): boolean {
  const [again] = ledgerOf(evidence).attempts.filter(({ call }) => call.as === repeats['other-sender-again']);
  return again?.arrivals.some(({ fields }) => partyOf(String(fields.sender_proxy)) === again.sender) ?? false;
}

/** What was changed of a scheduled request, by its alert. */
const changed = ({ due, call, arrivals }: RequestToPay): readonly Problem[] =>
  arrivals.flatMap(({ at, upper, fields }) => [
    ...unless(upper >= due, at, `no alert before ${instantText(due)}`, `an alert at ${instantText(upper)}`),
    ...unless(
      fields.amount === call.fields.amount,
      `${at}/fields/amount`,
      preview(call.fields.amount),
      preview(fields.amount),
    ),
  ]);

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
