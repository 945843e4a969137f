import { instantIn } from '#schemas/alert/instants';
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
];
