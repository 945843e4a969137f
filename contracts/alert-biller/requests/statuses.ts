import { type AlertRule, rule } from '#contracts/alert/rule';
import { answered, answerText, type Call, callsAs, idOf, toBank } from '#contracts/alert-biller/evidence/events';
import { type Label, named } from '#contracts/labels';
import { missing, unless } from '#contracts/problem';
import type { Evidence, Problem } from '#core/model';
import {
  asked,
  ends,
  follows,
  lost,
  lostInitiations,
  otherEnds,
  patience,
  reconciled,
  refused,
  refusedRequest,
  requestTimes,
  settled,
  unsure,
  unsureInquiries,
  unsureLooks,
} from './scenarios.ts';

const OFFERS = ['requests'] as const;

const looksAs = (evidence: Evidence, labels: readonly Label[]): readonly Call[] => callsAs(evidence, ...labels);

const isOne = (call: Call, words: readonly string[]): readonly Problem[] =>
  unless(words.includes(String(answered(call, 'status'))), call.at, `status ${words.join(' or ')}`, answerText(call));

const look = (label: Label): Label => named('look', label);

const scheduledShown = rule({
  topic: 'later-request-scheduled',
  title:
    'A request for a later time, which the bank schedules, stands as scheduled, or as new until it is inquired about',
  covers: ['K-10', 'K-11', 'K-20'],
  offers: OFFERS,
  scenarios: [requestTimes],
  select: (evidence) => looksAs(evidence, [look(asked.later), look(asked.tomorrow)]),
  check: (call) => isOne(call, ['scheduled', 'new']),
});

const sentShown = rule({
  topic: 'request-sent-shown',
  title: 'A request for now, which the bank sends, stands as sent, or as new until it is inquired about',
  covers: ['K-09'],
  offers: OFFERS,
  scenarios: [requestTimes],
  select: (evidence) => looksAs(evidence, [look(asked.now), look(asked['now-named'])]),
  check: (call) => isOne(call, ['sent', 'new']),
});

const pastRejected = rule({
  topic: 'past-request-rejected',
  title: 'A request for a day that is over stands as rejected once the bank has said so, or is not begun',
  covers: ['K-08'],
  offers: OFFERS,
  scenarios: [requestTimes],
  select: (evidence) => looksAs(evidence, [look(asked.yesterday), settled['look-yesterday-later']]),
  check: (call) =>
    call.status === 404 ? [] : isOne(call, call.as === look(asked.yesterday) ? ['rejected', 'new'] : ['rejected']),
});

const refusedShown = rule({
  topic: 'refused-request-rejected',
  title: 'A request that the bank refuses stands as rejected, or as new until the biller has read the answer',
  covers: ['K-07', 'P-74'],
  offers: OFFERS,
  scenarios: [refusedRequest],
  select: (evidence) => looksAs(evidence, [refused['look-refused'], refused['look-refused-later']]),
  check: (call) => isOne(call, call.as === refused['look-refused'] ? ['rejected', 'new'] : ['rejected']),
});

const polled = rule({
  topic: 'request-inquired',
  title: 'A scheduled request is inquired about at the interval that the biller states',
  mayLack: ['clock'],
  covers: ['K-17', 'P-74'],
  offers: OFFERS,
  scenarios: [reconciled],
  select: (evidence) => {
    const states = evidence.capabilities.settings.poll_ms !== undefined;
    return states ? looksAs(evidence, follows).map((call) => ({ call, asked: inquiriesBefore(evidence, call) })) : [];
  },
  check: ({ call, asked: count }) =>
    count > 0 ? [] : [missing(call.at, `an inquiry of ${idOf(call)} in two intervals`, 'none came')],
});

/** How often the bank was asked about a request since it was looked at last. */
function inquiriesBefore(evidence: Evidence, call: Call): number {
  const before = looksAs(evidence, follows).findLast(({ index }) => index < call.index)?.index ?? 0;
  return toBank(evidence, 'inquiry').filter(
    ({ index, fields }) => index > before && index < call.index && fields.transaction_id === idOf(call),
  ).length;
}

const followed = rule({
  topic: 'request-follows-inquiry',
  title: 'The status of a request follows what the bank answers to inquiries',
  mayLack: ['clock'],
  covers: ['P-74', 'K-17'],
  offers: OFFERS,
  scenarios: [reconciled, otherEnds],
  select: (evidence) => [
    ...looksAs(evidence, follows).map((call) => ({ call, word: call.as.replace('look-', '') })),
    ...looksAs(evidence, [patience['look-sent-long']]).map((call) => ({ call, word: 'sent' })),
    ...ends.flatMap(({ status, look: as }) =>
      looksAs(evidence, [as]).map((call) => ({ call, word: status as string })),
    ),
  ],
  check: ({ call, word }) => isOne(call, [word]),
});

/** How a request may stand whose first answer was lost: as rejected too where the bank refused it when it came again. */
function afterLoss(evidence: Evidence, call: Call) {
  const isRefused = toBank(evidence, 'initiation').some(
    ({ fields, outcome, until }) =>
      fields.transaction_id === idOf(call) && outcome === 'refused' && until <= call.index,
  );
  return { call, words: ['new', 'scheduled', 'sent', ...(isRefused ? ['rejected'] : [])] };
}

const lostStands = rule({
  topic: 'lost-request-not-over',
  title: 'A request whose answer was a server fault or lost is neither rejected nor refused',
  covers: ['P-74'],
  offers: OFFERS,
  scenarios: [lostInitiations],
  select: (evidence) =>
    looksAs(
      evidence,
      lost.flatMap(({ at, end }) => [at, end]),
    ).map((call) => afterLoss(evidence, call)),
  check: ({ call, words }) => isOne(call, words),
});

const ARRIVED = lost.flatMap(({ how, end }) => (how === 'lost-reply' ? [end] : []));

const arrivedStands = rule({
  topic: 'arrived-request-not-rejected',
  title:
    'A request whose answer was lost and that the bank has is not rejected, though the bank refuses it when it comes again',
  cost: 'A bill is written off, and the customer pays it.',
  mayLack: ['clock'],
  covers: ['P-74'],
  offers: OFFERS,
  scenarios: [lostInitiations],
  select: (evidence) => looksAs(evidence, ARRIVED),
  check: (call) => isOne(call, ['new', 'sent']),
});

const unsureStands = rule({
  topic: 'unsure-inquiry-changes-nothing',
  title: 'A server fault, silence or an unknown word leaves a scheduled request as it is',
  mayLack: ['clock'],
  covers: ['P-74'],
  offers: OFFERS,
  scenarios: [unsureInquiries],
  select: (evidence) => looksAs(evidence, [...unsureLooks, unsure['look-word']]),
  check: (call) => isOne(call, ['scheduled', 'new']),
});

/** How the requests of a biller stand. */
export const statusRules: readonly AlertRule[] = [
  scheduledShown,
  sentShown,
  pastRejected,
  refusedShown,
  polled,
  followed,
  lostStands,
  arrivedStands,
  unsureStands,
];
