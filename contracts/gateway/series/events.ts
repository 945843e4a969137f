import { callbacks, labelOf } from '#contracts/gateway/evidence/callbacks';
import { clockMs } from '#contracts/gateway/evidence/clock';
import { asked } from '#contracts/gateway/evidence/exchanges';
import { at } from '#core/json';
import type { ControlSeen, Evidence } from '#core/model';
import type { SeriesEvent } from './model/book.ts';

/** The code with which the rest of a series is declined. */
export const REST_OF_SERIES = '3613';

/**
 * What the model sees: the purchases, the customers' moves that took effect, and the declines that the target made by
 * itself, for when a purchase expires is no matter of series.
 */
export function seriesEvents(evidence: Evidence): readonly SeriesEvent[] {
  const purchases = new Map(asked(evidence).map((one) => [one.index, one]));
  const declines = new Map(callbacks(evidence).map((one) => [one.index, one]));
  return evidence.events.flatMap((event, index): readonly SeriesEvent[] => {
    if (event.kind === 'control') return moveEvent(event, evidence);
    const declined = declines.get(index);
    if (declined) {
      const isOwn = declined.status === 'decline' && at(declined.json, '/operation/code') !== REST_OF_SERIES;
      return isOwn ? [{ do: 'decline', label: labelOf(declined) ?? '' }] : [];
    }
    if (event.kind !== 'exchange') return [];
    const sent = purchases.get(index)?.sent;
    if (at(sent, '/payment/amount') === undefined) return [];
    const owner = `${event.project} ${String(at(sent, '/customer/id'))}`;
    const amount = Number(at(sent, '/payment/amount'));
    return [{ do: 'purchase', label: event.as, owner, amount, at: clockMs(event.clock) }];
  });
}

function moveEvent({ operation, status, sent }: ControlSeen, { payments }: Evidence): readonly SeriesEvent[] {
  if (operation !== 'customer' || (status ?? 500) >= 300) return [];
  const id = at(sent, '/payment_id');
  const label = Object.entries(payments).find(([, one]) => one === id)?.[0] ?? '';
  const action = at(sent, '/action');
  return action === 'pay' || action === 'decline' ? [{ do: action, label }] : [];
}
