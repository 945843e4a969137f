import { asked } from '#contracts/alert-bank/acknowledgement/scenarios';
import { failing } from '#contracts/alert-bank/delivery/scenarios';
import { digits, spelledFirst } from '#contracts/alert-bank/delivery/spellings';
import { answerText, type Call, callsAs, callsOf, statusOf } from '#contracts/alert-bank/evidence/calls';
import { ledgerOf } from '#contracts/alert-bank/evidence/ledger';
import { repeats } from '#contracts/alert-bank/repeats/scenarios';
import { now, past } from '#contracts/alert-bank/sending/scenarios';
import type { Label } from '#contracts/labels';
import { ambiguitiesOf, type ObservedPoint, type SeenReading } from '#contracts/open-point';
import { cite } from '#contracts/register/sources';
import type { Ambiguity, Evidence } from '#core/model';
import { early, left } from './scenarios.ts';

const source = (section: string) => cite('krungsri-promptpay-alert-en', section);

const arrived = (evidence: Evidence, label: Label): boolean =>
  ledgerOf(evidence).requests.some(({ call, arrivals }) => call.as === label && arrivals.length > 0);

/** A call that says again what was said before. */
const repeated = (what: string, call: Call, reading: string): SeenReading => ({
  reading: call.outcome === 'refused' ? 'refused' : reading,
  detail: `${what}: ${answerText(call)}`,
});

const POINTS: readonly ObservedPoint<void>[] = [
  {
    id: 'AMB-alert-past-time',
    source: source('Sending'),
    read: (evidence) =>
      callsAs(evidence, now['earlier-today']).flatMap(({ outcome }) => {
        if (arrived(evidence, now['earlier-today'])) return [{ reading: 'processed' }];
        return outcome === 'refused' ? [{ reading: 'rejected' }] : [];
      }),
  },
  {
    id: 'AMB-alert-rejection',
    source: source('Sending'),
    read: (evidence) =>
      callsAs(evidence, past.yesterday).map(({ reply }) => ({
        reading: reply && reply.status < 300 ? 'as-status' : 'in-reply',
      })),
  },
  {
    id: 'AMB-alert-interval',
    source: source('Scheduled'),
    read: ({ capabilities: { settings } }) =>
      settings.interval_ms === undefined
        ? []
        : [{ reading: 'stated', detail: `${settings.interval_ms} ms, as the target or its profile states` }],
  },
  { id: 'AMB-alert-statuses', source: source('Transaction Inquiry'), read: statusWords },
  {
    id: 'AMB-alert-opt-out',
    source: source('Receiving'),
    read: (evidence) =>
      callsAs(evidence, left.left)
        .filter(({ outcome }) => outcome === 'taken')
        .map(() => {
          const came = [left['scheduled-before'], left.after].filter((one) => arrived(evidence, one));
          return came.length === 0
            ? { reading: 'service' }
            : { reading: 'alert', detail: `still came: ${came.join(', ')}` };
        }),
  },
  {
    id: 'AMB-alert-early-answer',
    source: source('Receiving'),
    read: (evidence) =>
      callsAs(evidence, early['accepted-early']).map((call) =>
        call.outcome === 'taken'
          ? {
              reading: 'taken',
              detail: arrived(evidence, early.scheduled)
                ? 'The answer is taken, and the alert comes all the same.'
                : 'The answer is taken, and no alert comes.',
            }
          : { reading: 'refused', detail: answerText(call) },
      ),
  },
  { id: 'AMB-alert-check-digits', source: source('Sending'), read: checkDigitsSeen },
  { id: 'AMB-alert-block-spelling', source: source('Block and Unblock'), read: blockSpellingSeen },
  {
    id: 'AMB-alert-repeated-id',
    source: source('Sending'),
    read: (evidence) =>
      callsAs(evidence, repeats['same-again'], repeats['other-amount']).map((call) =>
        repeated(call.as === repeats['same-again'] ? 'the same' : 'with another amount', call, 'same-reply'),
      ),
  },
  { id: 'AMB-alert-acknowledged-status', source: source('Receiving'), read: answersShown },
  {
    id: 'AMB-alert-undelivered',
    source: source('Receiving'),
    read: (evidence) =>
      ledgerOf(evidence)
        // What is sent at the last interval has no time to be sent again.
        .requests.filter(({ call }) => call.as === failing['failing-now'])
        .map(({ arrivals }) => ({ reading: arrivals.length > 1 ? 'repeated' : 'dropped' })),
  },
  { id: 'AMB-alert-repeats', source: source('Block and Unblock'), read: repeatsAnswered },
];

function statusWords(evidence: Evidence): readonly SeenReading[] {
  return callsOf(evidence).flatMap(({ operation, answer }) => {
    const status = operation === 'inquiry' ? statusOf(answer) : undefined;
    if (status === undefined) return [];
    return [{ reading: answer.status === undefined ? 'other' : 'profile', detail: status }];
  });
}

/** Only where a number with the right digit is taken does a refusal of the wrong one say anything. */
function checkDigitsSeen(evidence: Evidence): readonly SeenReading[] {
  const [right] = callsAs(evidence, digits['right-digit']);
  const [wrong] = callsAs(evidence, digits['wrong-digit']);
  if (right?.outcome !== 'taken' || !wrong) return [];
  if (wrong.outcome === 'taken') return [{ reading: 'taken' }];
  return wrong.outcome === 'refused' ? [{ reading: 'refused', detail: answerText(wrong) }] : [];
}

function blockSpellingSeen(evidence: Evidence): readonly SeenReading[] {
  return callsAs(evidence, spelledFirst['block-66']).flatMap((call) => {
    if (call.outcome === 'refused') return [{ reading: 'refused', detail: answerText(call) }];
    if (call.outcome !== 'taken') return [];
    return [{ reading: arrived(evidence, spelledFirst['of-spelled']) ? 'two-parties' : 'one-party' }];
  });
}

/** The status that a sender sees once the receiver has answered. */
function answersShown(evidence: Evidence): readonly SeenReading[] {
  return callsAs(evidence, asked['asked-accepted'], asked['asked-refused']).flatMap(({ as, answer }) => {
    const status = statusOf(answer);
    if (status === undefined) return [];
    const word = as === asked['asked-accepted'] ? 'accepted' : 'refused';
    return [{ reading: status === 'sent' ? 'not-shown' : 'shown', detail: `${word} stands as ${status}` }];
  });
}

const TWICE = {
  'acknowledged twice': repeats['accepted-again'],
  'blocked twice': repeats['blocked-again'],
  'unblocked twice': repeats['unblocked-again'],
  'unblocked without a block': repeats['never-blocked'],
} as const;

function repeatsAnswered(evidence: Evidence): readonly SeenReading[] {
  return Object.entries(TWICE).flatMap(([what, label]) =>
    callsAs(evidence, label).map((call) => repeated(what, call, 'same-answer')),
  );
}

/** The open points that show at a bank: reported, never failed. */
export const bankAmbiguities: readonly Ambiguity[] = ambiguitiesOf(undefined, POINTS);
