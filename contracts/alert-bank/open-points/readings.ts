import { asked } from '#contracts/alert-bank/acknowledgement/scenarios';
import { failing } from '#contracts/alert-bank/delivery/scenarios';
import { answerText, callsAs, callsOf, statusOf } from '#contracts/alert-bank/evidence/calls';
import { ledgerOf } from '#contracts/alert-bank/evidence/ledger';
import { repeats } from '#contracts/alert-bank/repeats/scenarios';
import { now, past } from '#contracts/alert-bank/sending/scenarios';
import type { Label } from '#contracts/labels';
import { openPoint } from '#contracts/register/open-points';
import type { Ambiguity, Citation, Evidence } from '#core/model';
import { left } from './scenarios.ts';

interface AlertOpenPoint {
  readonly id: string;
  readonly section: string;
  read(evidence: Evidence): readonly string[];
}

const arrived = (evidence: Evidence, label: Label): boolean =>
  ledgerOf(evidence).requests.some(({ call, arrivals }) => call.as === label && arrivals.length > 0);

/** How requests were answered, in words. */
const howAnswered =
  (what: string, ...labels: readonly Label[]) =>
  (evidence: Evidence): readonly string[] =>
    callsAs(evidence, ...labels).map((call) => `${what}: ${call.outcome}, ${answerText(call)}`);

const POINTS: readonly AlertOpenPoint[] = [
  {
    id: 'AMB-alert-past-time',
    section: 'Sending',
    read: (evidence) =>
      callsAs(evidence, now['earlier-today']).map(({ outcome }) =>
        arrived(evidence, now['earlier-today'])
          ? 'processed right away'
          : outcome === 'refused'
            ? 'rejected'
            : 'taken, and no alert',
      ),
  },
  {
    id: 'AMB-alert-rejection',
    section: 'Sending',
    read: (evidence) =>
      callsAs(evidence, past.yesterday).map(({ reply }) =>
        reply && reply.status < 300 ? 'the reply is no refusal, and the status says rejected' : 'the reply refuses it',
      ),
  },
  {
    id: 'AMB-alert-interval',
    section: 'Scheduled',
    read: ({ capabilities }) => [`${capabilities.settings.interval_ms} ms, as stated`],
  },
  {
    id: 'AMB-alert-statuses',
    section: 'Transaction Inquiry',
    read: (evidence) =>
      callsOf(evidence).flatMap(({ operation, answer }) => {
        const status = operation === 'inquiry' ? statusOf(answer) : undefined;
        return status === undefined ? [] : [answer.status === undefined ? `another word: ${status}` : status];
      }),
  },
  {
    id: 'AMB-alert-opt-out',
    section: 'Receiving',
    read: (evidence) =>
      callsAs(evidence, left.left).map(() => {
        const came = [left['scheduled-before'], left.after].filter((one) => arrived(evidence, one));
        return came.length === 0 ? 'later alerts do not come' : `still came: ${came.join(', ')}`;
      }),
  },
  {
    id: 'AMB-alert-repeated-id',
    section: 'Sending',
    read: howAnswered('the id again', repeats['same-again'], repeats['other-amount']),
  },
  {
    id: 'AMB-alert-acknowledged-status',
    section: 'Receiving',
    read: (evidence) =>
      callsAs(evidence, asked['asked-accepted'], asked['asked-refused']).map(
        ({ as, answer }) => `${as}: ${statusOf(answer)}`,
      ),
  },
  {
    id: 'AMB-alert-undelivered',
    section: 'Receiving',
    read: (evidence) =>
      ledgerOf(evidence)
        .requests.filter(({ call }) => call.as === failing.failing || call.as === failing['failing-now'])
        .map(({ call: { as }, arrivals }) => `${as}: ${arrivals.length > 1 ? 'sent again' : 'not sent again'}`),
  },
  {
    id: 'AMB-alert-repeats',
    section: 'Block and Unblock',
    read: (evidence) => [
      ...howAnswered('acknowledged twice', repeats['accepted-again'])(evidence),
      ...howAnswered('blocked twice', repeats['blocked-again'])(evidence),
      ...howAnswered('unblocked twice', repeats['unblocked-again'])(evidence),
      ...howAnswered('unblocked without a block', repeats['never-blocked'])(evidence),
    ],
  },
];

const source = (section: string): Citation => ({ document: 'krungsri-promptpay-alert-en', section });

/** The open points that show at a bank: reported, never failed. */
export const bankAmbiguities: readonly Ambiguity[] = POINTS.map(({ id, section, read }) => {
  const { title, errata } = openPoint(id);
  return { id, title, source: source(section), covers: errata, read: (evidence) => [...new Set(read(evidence))] };
});
