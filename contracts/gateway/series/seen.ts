import { type Callback, callbacks } from '#contracts/gateway/evidence/callbacks';
import { type Asked, accepted, asked } from '#contracts/gateway/evidence/exchanges';
import { providerLog } from '#contracts/gateway/evidence/provider-log';
import { at, type Json } from '#core/json';
import type { Evidence } from '#core/model';
import { type Prediction, predict, READINGS, type SeriesEvent, type SeriesReading, type SeriesTerms } from './model.ts';

/** A purchase of a series scenario as it was seen. */
export interface SeenPurchase {
  readonly label: string;
  readonly asked: Asked;
  /** The redirect data it was given, or `undefined` where none came. */
  readonly data: Json | undefined;
  readonly instruction: Callback | undefined;
  readonly finals: readonly Callback[];
  /** Whether the provider's log has it; `undefined` where the target shows none. */
  readonly sent: boolean | undefined;
}

/** A series scenario as it was seen, and what each reading predicts of it. */
export interface SeenSeries {
  readonly evidence: Evidence;
  readonly purchases: readonly SeenPurchase[];
  readonly predictions: readonly { readonly reading: SeriesReading; readonly of: ReadonlyMap<string, Prediction> }[];
}

const seen = new WeakMap<Evidence, SeenSeries | undefined>();

/** Reads a series scenario; `undefined` for another scenario, or where a purchase was not accepted. */
export function seenSeries(evidence: Evidence, terms: SeriesTerms): SeenSeries | undefined {
  if (!/\/series-[a-z0-9-]+$/.test(evidence.scenario.id)) return undefined;
  if (!seen.has(evidence)) seen.set(evidence, read(evidence, terms));
  return seen.get(evidence);
}

function read(evidence: Evidence, terms: SeriesTerms): SeenSeries | undefined {
  const all = asked(evidence);
  if (all.length === 0 || !all.every(accepted)) return undefined;
  const events = eventsOf(evidence);
  const log = providerLog(evidence);
  return {
    evidence,
    purchases: all.map((one) => seenPurchase(one, evidence, log)),
    predictions: READINGS.map((reading) => ({
      reading,
      of: new Map(predict(events, reading, terms).map((one) => [one.label, one])),
    })),
  };
}

function seenPurchase(one: Asked, evidence: Evidence, log: ReadonlySet<string> | undefined): SeenPurchase {
  const about = callbacks(evidence).filter(({ paymentId }) => paymentId === one.paymentId);
  const instruction = about.find(({ json }) => at(json, '/redirect_data') !== undefined);
  return {
    label: one.exchange.as,
    asked: one,
    data: at(instruction?.json, '/redirect_data'),
    instruction,
    finals: about.filter(({ stage }) => stage === 'final'),
    sent: log?.has(one.paymentId ?? ''),
  };
}

/** What the model hears: the purchases and the customers' moves that took effect, by the target's clock. */
function eventsOf(evidence: Evidence): readonly SeriesEvent[] {
  const labels = new Map(Object.entries(evidence.payments).map(([label, id]) => [id, label]));
  const told = evidence.events.flatMap((event): readonly SeriesEvent[] => {
    const moment = 'clock' in event ? Date.parse(event.clock ?? '') : 0;
    if (event.kind === 'exchange') {
      const [one] = asked(evidence).filter(({ exchange }) => exchange === event);
      const owner = `${event.project} ${String(at(one?.sent, '/customer/id'))}`;
      return [{ do: 'purchase', label: event.as, owner, amount: Number(at(one?.sent, '/payment/amount')), at: moment }];
    }
    if (event.kind !== 'control' || event.operation !== 'customer' || (event.status ?? 500) >= 300) return [];
    const label = labels.get(String(at(event.sent, '/payment_id'))) ?? '';
    const action = at(event.sent, '/action');
    return action === 'pay' || action === 'decline' ? [{ do: action, label, at: moment }] : [];
  });
  const last = evidence.events.findLast((event) => 'clock' in event && event.clock !== null);
  return [...told, { do: 'end', at: last && 'clock' in last ? Date.parse(last.clock ?? '') : 0 }];
}

/** What all readings agree on of one purchase; `undefined` where they differ, which is the target's to choose. */
export function agreed<T>(series: SeenSeries, label: string, of: (prediction: Prediction) => T): T | undefined {
  const [first, ...rest] = series.predictions.map((one) => one.of.get(label)).map((one) => (one ? of(one) : undefined));
  return rest.every((other) => other === first) ? first : undefined;
}
