import { HOUR } from '#core/time';
import { tell } from '#targets/alert-biller/reference/deciding';
import { type Variant, variant } from './variant.ts';

/** When a biller tells the bank again, and what it asks before. */
export const tellingVariants: readonly Variant[] = [
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
