import { type AlertRule, rule } from '#contracts/alert/rule';
import {
  answered,
  answerText,
  type Call,
  callsAs,
  idOf,
  type ToBank,
  toBank,
} from '#contracts/alert-biller/evidence/events';
import { named } from '#contracts/labels';
import { missing, preview, unless } from '#contracts/problem';
import type { Evidence, Problem } from '#core/model';
import { everyStatus, noStatus, STATUSES, unsure } from './scenarios.ts';

const OFFERS = ['inquiry'] as const;

interface Inquired {
  readonly call: Call;
  /** What the biller asked the bank meanwhile. */
  readonly asked: readonly ToBank[];
}

/** Inquiries with those labels, and what the bank was asked during each. */
const inquired = (evidence: Evidence, labels: readonly Parameters<typeof callsAs>[1][]): readonly Inquired[] =>
  callsAs(evidence, ...labels).map((call) => ({
    call,
    asked: toBank(evidence, 'inquiry').filter(({ index, until }) => index > call.index && until <= call.until),
  }));

const ALL = STATUSES.map((status) => named('inquire', status));

const asksBank = rule({
  topic: 'inquiry-asks-bank',
  title: 'An inquiry asks the bank about that transaction',
  covers: ['K-35', 'K-25', 'P-72'],
  offers: OFFERS,
  scenarios: [everyStatus],
  select: (evidence) => inquired(evidence, ALL),
  check: ({ call, asked: questions }) =>
    questions.some(({ fields }) => fields.transaction_id === idOf(call))
      ? []
      : [missing(call.at, `an inquiry of ${idOf(call)} at the bank`, inquiriesText(questions))],
});

const inquiriesText = (questions: Inquired['asked']): string =>
  questions.length === 0
    ? 'no inquiry came'
    : questions.map(({ fields }) => `an inquiry of ${preview(fields.transaction_id)}`).join(', ');

/** The bank gave a status to the inquiry: the biller gives the same. */
function sameStatus({ call, asked: questions }: Inquired): readonly Problem[] {
  const given = questions.at(-1)?.answer.status;
  return given === undefined
    ? []
    : unless(
        call.status === 200 && answered(call, 'status') === given,
        call.at,
        `HTTP 200 with status ${preview(given)}`,
        answerText(call),
      );
}

const scheduled = rule({
  topic: 'schd-is-scheduled',
  title: 'SCHD in answer to an inquiry is taken for scheduled',
  covers: ['K-20'],
  offers: OFFERS,
  scenarios: [everyStatus],
  select: (evidence) => inquired(evidence, [named('inquire', 'scheduled')]).filter(({ asked: all }) => all.length > 0),
  check: sameStatus,
});

const given = rule({
  topic: 'inquiry-status',
  title: 'An inquiry gives the status that the bank gives',
  covers: ['P-72'],
  offers: OFFERS,
  scenarios: [everyStatus],
  select: (evidence) => inquired(evidence, ALL).filter(({ asked: all }) => all.length > 0),
  check: sameStatus,
});

const faultIsNone = rule({
  topic: 'fault-is-no-status',
  title: 'A server fault, silence or an unknown word in answer to an inquiry is no status',
  cost: 'A bank that is down for a minute is taken for a refusal, and the sale is cancelled.',
  covers: ['P-72'],
  offers: OFFERS,
  scenarios: [noStatus],
  select: (evidence) => callsAs(evidence, unsure['by-fault'], unsure['by-silence'], unsure['by-word']),
  check: (call) =>
    unless(
      call.status === 200 && answered(call, 'status') === null,
      call.at,
      'HTTP 200 with status null',
      answerText(call),
    ),
});

const unknown = rule({
  topic: 'unknown-at-bank-404',
  title: 'An inquiry of a transaction that the bank does not know is answered 404',
  covers: ['P-72'],
  offers: OFFERS,
  scenarios: [noStatus],
  select: (evidence) => callsAs(evidence, unsure['by-nothing']),
  check: (call) => unless(call.status === 404, call.at, 'HTTP 404', answerText(call)),
});

const decidesNothing = rule({
  topic: 'inquiry-decides-nothing',
  title: 'Inquiries that give no final status change nothing of an alert, and tell the bank no decision',
  covers: ['P-64', 'P-66'],
  offers: OFFERS,
  scenarios: [noStatus],
  select: (evidence) =>
    callsAs(evidence, unsure['look-unsure']).map((call) => ({ call, told: toBank(evidence, 'acknowledgement') })),
  check: ({ call, told }) => [
    ...unless(answered(call, 'status') === 'received', call.at, 'status "received"', answerText(call)),
    ...unless(told.length === 0, told[0]?.at ?? call.at, 'no decision told', `told ${told[0]?.fields.decision}`),
  ],
});

/** What a biller learns by inquiries. */
export const inquiryRules: readonly AlertRule[] = [asksBank, scheduled, given, faultIsNone, unknown, decidesNothing];
