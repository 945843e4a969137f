import { DAY } from '#core/time';
import { type Defect, defect } from './defect.ts';

/** Alerts that are left or forgotten with others. */
export const leavingDefects: readonly Defect[] = [
  defect(
    'opt-out-closes-all',
    'Takes no alerts any more, for whomever, once one receiver has opted out.',
    { caughtBy: ['opt-out-of-one'] },
    ({ told, ours }) => {
      let isLeft = false;
      return {
        told: (alert, decision, ...more) => {
          isLeft ||= decision === 'opt-out';
          return told(alert, decision, ...more);
        },
        ours: (receiver, setup) => !isLeft && ours(receiver, setup),
      };
    },
  ),
  defect(
    'opt-out-refuses-all',
    'Refuses every alert that is open when one receiver opts out.',
    { caughtBy: ['opt-out-of-one'] },
    ({ told }) => ({
      told: (alert, decision, answer, again, biller) => {
        for (const one of decision === 'opt-out' ? biller.alerts : [])
          if (one.status === 'received') one.status = 'refused';
        return told(alert, decision, answer, again, biller);
      },
    }),
  ),
  defect(
    'forgotten-after-a-day',
    'Forgets alerts a day after it looked at them first.',
    { caughtBy: ['alert-kept', 'answered-later'] },
    ({ find }) => {
      const since = new Map<string, number>();
      return {
        find: (id, biller) => {
          const now = biller.clock.now();
          const first = since.get(id) ?? now;
          since.set(id, first);
          return now - first >= DAY ? undefined : find(id, biller);
        },
      };
    },
  ),
];
