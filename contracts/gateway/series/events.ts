import { clockMs } from '#contracts/gateway/evidence/clock';
import { asked } from '#contracts/gateway/evidence/exchanges';
import { at } from '#core/json';
import type { Evidence } from '#core/model';
import type { SeriesEvent } from './model.ts';

/** What the model sees: the purchases and the customers' moves that took effect, by the target's clock. */
export function seriesEvents(evidence: Evidence): readonly SeriesEvent[] {
  const purchases = new Map(asked(evidence).map((one) => [one.exchange, one]));
  const labels = new Map(Object.entries(evidence.payments).map(([label, id]) => [id, label]));
  const events = evidence.events.flatMap((event): readonly SeriesEvent[] => {
    if (event.kind === 'exchange') {
      const sent = purchases.get(event)?.sent;
      const owner = `${event.project} ${String(at(sent, '/customer/id'))}`;
      const amount = Number(at(sent, '/payment/amount'));
      return [{ do: 'purchase', label: event.as, owner, amount, at: clockMs(event.clock) }];
    }
    if (event.kind !== 'control' || event.operation !== 'customer' || (event.status ?? 500) >= 300) return [];
    const label = labels.get(String(at(event.sent, '/payment_id'))) ?? '';
    const action = at(event.sent, '/action');
    return action === 'pay' || action === 'decline' ? [{ do: action, label, at: clockMs(event.clock) }] : [];
  });
  return [...events, { do: 'end', at: endMs(evidence) }];
}

/** The last time of the target's clock in the scenario. */
function endMs({ events }: Evidence) {
  const last = events.findLast((event) => 'clock' in event && event.clock !== null);
  return last && 'clock' in last ? clockMs(last.clock) : 0;
}
