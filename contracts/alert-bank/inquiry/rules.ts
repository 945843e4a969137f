import { type AlertRule, rule } from '#contracts/alert/rule';
import { expiredAnswer, expiring } from '#contracts/alert-bank/acknowledgement/expiry';
import { answerText, type Call, callsAs, statusOf, wasTaken } from '#contracts/alert-bank/evidence/calls';
import { laterDay, tomorrow } from '#contracts/alert-bank/schedule/tomorrow';
import { preview, unless } from '#contracts/problem';
import type { Evidence, Problem } from '#core/model';
import { otherDetails } from './details.ts';
import { details, inquiries, unknown } from './scenarios.ts';
import { undecidedRule } from './undecided.ts';

const ASKED = [details['sent-asked'], details['scheduled-asked']] as const;

const tellsStatus = (call: Call): readonly Problem[] =>
  unless(
    call.outcome === 'taken' && statusOf(call.answer) !== undefined,
    call.at,
    'an answer 2xx with a status',
    answerText(call),
  );

const answered = rule({
  topic: 'inquiry-answered',
  title: 'An inquiry answers with the status of a sent and of a scheduled request',
  covers: ['K-13', 'K-06', 'K-18', 'K-19', 'K-30'],
  scenarios: [inquiries],
  select: (evidence) => callsAs(evidence, ...ASKED),
  check: tellsStatus,
});

const byReceiver = rule({
  topic: 'inquiry-by-receiver',
  title: 'A receiver who has answered an alert can inquire it',
  covers: ['K-25'],
  scenarios: [inquiries],
  select: (evidence) => callsAs(evidence, details['decided-asked']),
  check: tellsStatus,
});

/** Inquiries that were answered, each with the request that it is about. */
function answeredInquiries(evidence: Evidence) {
  return callsAs(evidence, ...ASKED, details['decided-asked']).flatMap((inquiry) =>
    inquiry.outcome === 'taken'
      ? callsAs(evidence, details.sent, details.scheduled)
          .filter(({ fields }) => fields.transaction_id === inquiry.fields.transaction_id)
          .map((sent): { sent: Call; inquiry: Call } => ({ sent, inquiry }))
      : [],
  );
}

const sameId = rule({
  topic: 'inquiry-same-id',
  title: 'An inquiry answers for the transaction that was asked for',
  covers: ['K-13', 'K-18'],
  scenarios: [inquiries],
  select: answeredInquiries,
  check: ({ sent, inquiry: { at, answer } }) =>
    unless(
      answer.transaction_id === undefined || answer.transaction_id === sent.fields.transaction_id,
      `${at}/answer/transaction_id`,
      preview(sent.fields.transaction_id),
      preview(answer.transaction_id),
    ),
});

const sameDetails = rule({
  topic: 'inquiry-details',
  title: 'The details of an inquiry are those of the request',
  covers: ['K-18'],
  scenarios: [inquiries],
  select: answeredInquiries,
  check: ({ sent, inquiry }) =>
    otherDetails(
      { ...sent, fields: { ...sent.fields, transaction_id: inquiry.answer.transaction_id ?? null } },
      inquiry,
    ),
});

const stays = rule({
  topic: 'inquiry-stays',
  title: 'An inquiry finds a request to pay after it has expired, and a day after its time',
  covers: ['K-13', 'K-19'],
  scenarios: [expiredAnswer, laterDay],
  select: (evidence) => [
    ...(wasTaken(evidence, expiring['expiring-soon']) ? callsAs(evidence, expiring['asked-expired']) : []),
    ...(wasTaken(evidence, tomorrow['after-midnight']) ? callsAs(evidence, tomorrow['asked-a-day-later']) : []),
  ],
  check: tellsStatus,
});

const unknownRefused = rule({
  topic: 'unknown-refused',
  title: 'An inquiry or an acknowledgement of an unknown transaction is refused',
  covers: ['P-58', 'K-18'],
  scenarios: [inquiries],
  select: (evidence) => [
    ...(wasTaken(evidence, details['sent-asked']) ? callsAs(evidence, unknown['nowhere-asked']) : []),
    ...(wasTaken(evidence, details.decided) ? callsAs(evidence, unknown['nowhere-answered']) : []),
  ],
  check: (call) => unless(call.outcome === 'refused', call.at, 'a refusal', answerText(call)),
});

/** What inquiries answer. */
export const inquiryRules: readonly AlertRule[] = [
  answered,
  undecidedRule,
  byReceiver,
  stays,
  sameId,
  sameDetails,
  unknownRefused,
];
