import { HOUR } from '#core/time';
import { instantIn } from '#schemas/alert/instants';
import { tell } from '#targets/alert-biller/reference/deciding';
import { type Variant, variant } from './variant.ts';

/** How decisions are answered, told and shown, where the protocol leaves that to the biller. */
export const decidingVariants: readonly Variant[] = [
  variant(
    'same-decision-409',
    'Answers 409 when the same decision is made again.',
    { reading: 'AMB-alert-repeats/refused' },
    ({ settled }) => ({
      settled: (alert, decision) => {
        const answer = settled(alert, decision);
        return answer?.status === 200 ? { status: 409 } : answer;
      },
    }),
  ),
  variant(
    'answers-before-telling',
    'Answers 202 and tells the bank afterwards.',
    { reading: 'AMB-alert-answer-time/after' },
    () => ({ waitsForBank: false }),
  ),
  variant('answers-202-and-409', 'Answers 202 to a decision, and 409 when it is made again.', {}, ({ settled }) => ({
    waitsForBank: false,
    settled: (alert, decision) => {
      const answer = settled(alert, decision);
      return answer?.status === 200 ? { status: 409 } : answer;
    },
  })),
  variant('accepted-is-paid', 'Shows an accepted alert as paid.', { reading: 'AMB-alert-paid/paid' }, ({ shown }) => ({
    shown: (alert, biller) => ({ ...shown(alert, biller), ...(alert.status === 'accepted' && { status: 'paid' }) }),
  })),
  variant(
    'shown-before-confirmed',
    'Shows a decision while the bank has not confirmed it.',
    { reading: 'AMB-alert-unconfirmed-shown/decision' },
    ({ shown }) => ({
      shown: (alert, biller) => ({
        ...shown(alert, biller),
        ...(alert.unclear && { status: alert.unclear === 'accept' ? 'accepted' : 'refused' }),
      }),
    }),
  ),
  variant(
    'tells-again-by-clock',
    'Tells again after an hour what the bank has not answered.',
    { reading: 'AMB-alert-unanswered-decision/by-clock' },
    ({ told }) => ({
      told: (alert, decision, answer, again, biller) => {
        const given = told(alert, decision, answer, again, biller);
        if (answer.outcome === 'unclear')
          biller.clock.at(biller.clock.now() + HOUR, async () => {
            if (alert.unclear) await tell(biller, alert, decision);
          });
        return given;
      },
    }),
  ),
  variant(
    'changes-its-mind',
    'Tells another decision where the bank has not answered the first.',
    { reading: 'AMB-alert-changed-mind/told' },
    ({ settled }) => ({
      settled: (alert, decision) => (alert.decision === undefined ? undefined : settled(alert, decision)),
    }),
  ),
  variant(
    'expired-shown-refused',
    'Shows an alert as refused that expired before anybody decided.',
    { reading: 'AMB-alert-expired-shown/refused' },
    ({ shown }) => ({
      shown: (alert, biller) => {
        const expires = instantIn(alert.fields.expires_at);
        const isOver = expires !== undefined && expires <= biller.clock.now() && alert.status === 'received';
        return { ...shown(alert, biller), ...(isOver && { status: 'refused' }) };
      },
    }),
  ),
  variant(
    'expires-by-its-own-clock',
    'Answers 409 to a decision about an alert that has expired.',
    { reading: 'AMB-alert-expired-decision/not-told' },
    ({ keep, settled }) => {
      const expired = new Set<string>();
      return {
        keep: (alert, biller) => {
          const expires = instantIn(alert.fields.expires_at);
          if (expires !== undefined) biller.clock.at(expires, () => void expired.add(alert.id));
          return keep(alert, biller);
        },
        settled: (alert, decision) => settled(alert, decision) ?? (expired.has(alert.id) ? { status: 409 } : undefined),
      };
    },
  ),
  variant(
    'not-again-turned-down',
    'Takes no decision about an alert any more once the bank turned one down.',
    { reading: 'AMB-alert-turned-down-again/over' },
    ({ told, settled }) => {
      const over = new Set<string>();
      return {
        told: (alert, decision, answer, ...all) => {
          if (answer.outcome === 'refused') over.add(alert.id);
          return told(alert, decision, answer, ...all);
        },
        settled: (alert, decision) => (over.has(alert.id) ? { status: 409 } : settled(alert, decision)),
      };
    },
  ),
  variant(
    'inquires-before-telling-again',
    'Inquires before it tells a decision again.',
    { reading: 'AMB-alert-unanswered-decision/inquires' },
    () => ({
      inquiresFirst: 'again',
    }),
  ),
  variant(
    'inquires-after-silence',
    'Inquires at once where the bank has not answered a decision.',
    { reading: 'AMB-alert-unanswered-decision/inquires' },
    () => ({
      inquiresFirst: 'at-once',
    }),
  ),
  variant(
    'tells-again-at-once',
    'Tells a decision a second time at once where the bank has not answered it.',
    { reading: 'AMB-alert-unanswered-decision/at-once' },
    () => ({
      tellings: 2,
    }),
  ),
];
