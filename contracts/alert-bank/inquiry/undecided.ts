import { type AlertRule, rule } from '#contracts/alert/rule';
import { type Call, callsOf, statusOf } from '#contracts/alert-bank/evidence/calls';
import { ledgerOf, type RequestToPay } from '#contracts/alert-bank/evidence/ledger';
import { laterDay } from '#contracts/alert-bank/schedule/tomorrow';
import { dueNow } from '#contracts/alert-bank/sending/scenarios';
import { preview, unless } from '#contracts/problem';
import type { Evidence } from '#core/model';
import { inquiries } from './scenarios.ts';

/** An inquiry of a request whose alert was delivered and that nobody has answered. */
interface Inquired {
  readonly inquiry: Call;
  readonly request: RequestToPay;
}

function undecided(evidence: Evidence): readonly Inquired[] {
  const calls = callsOf(evidence);
  return ledgerOf(evidence).requests.flatMap((request) => {
    const mine = calls.filter(({ fields }) => fields.transaction_id === request.id);
    const answered = mine.find(({ operation }) => operation === 'acknowledgement')?.index ?? Number.POSITIVE_INFINITY;
    const delivered = request.arrivals.find(({ reply }) => reply?.status === 200)?.index ?? Number.POSITIVE_INFINITY;
    return mine
      .filter(({ operation, outcome, index }) => operation === 'inquiry' && outcome === 'taken' && index < answered)
      .filter(({ index }) => index > delivered)
      .map((inquiry) => ({ inquiry, request }));
  });
}

const DECIDED: readonly unknown[] = ['accepted', 'refused', 'rejected'];

/** An alert that names its end is not void before it; when another one is void is open. */
function notYet({ inquiry: { clock }, request: { expires } }: Inquired): readonly unknown[] {
  const lasts = Number.isFinite(expires) && clock !== null && Date.parse(clock) < expires;
  return lasts ? [...DECIDED, 'expired'] : DECIDED;
}

/** What stands of a request before anybody has answered. */
export const undecidedRule: AlertRule = rule({
  topic: 'undecided-not-over',
  title:
    'An inquiry of a request that was delivered and that nobody has answered shows no decision, and before its expiry no end',
  cost: 'A biller delivers what nobody has agreed to pay, or writes off what will be paid.',
  covers: ['K-13', 'P-56'],
  scenarios: [dueNow, laterDay, inquiries],
  select: undecided,
  check: (one) => {
    const status = statusOf(one.inquiry.answer);
    const wrong = notYet(one);
    return unless(
      !wrong.includes(status),
      one.inquiry.at,
      `any status but ${wrong.join(', ')}`,
      `status ${preview(status)}`,
    );
  },
});
