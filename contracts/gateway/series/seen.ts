import { type Callback, callbacksAbout } from '#contracts/gateway/evidence/callbacks';
import { type Asked, accepted, asked } from '#contracts/gateway/evidence/exchanges';
import { providerLog } from '#contracts/gateway/evidence/provider-log';
import type { GateFacts, SeriesTerms } from '#contracts/gateway/facts';
import { at, type Json } from '#core/json';
import type { Evidence } from '#core/model';
import { seriesEvents } from './events.ts';
import type { Prediction } from './model/book.ts';
import { predict } from './model/predict.ts';
import { type Played, underEachReading } from './model/reading.ts';

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
  readonly predictions: readonly Played<ReadonlyMap<string, Prediction>>[];
}

/** A question about a payment stands behind some sequences. */
const isPurchase = ({ sent }: Asked): boolean => at(sent, '/payment/amount') !== undefined;

const seen = new WeakMap<Evidence, SeenSeries | undefined>();

/** Reads a series scenario; `undefined` for another scenario, or where a purchase was not accepted. */
export function seenSeries(evidence: Evidence, { series: terms }: GateFacts): SeenSeries | undefined {
  if (!terms || !/\/series-[a-z0-9-]+$/.test(evidence.scenario.id)) return undefined;
  if (!seen.has(evidence)) seen.set(evidence, read(evidence, terms));
  return seen.get(evidence);
}

function read(evidence: Evidence, terms: SeriesTerms): SeenSeries | undefined {
  const all = asked(evidence).filter(isPurchase);
  if (all.length === 0 || !all.every(accepted)) return undefined;
  const events = seriesEvents(evidence);
  const log = providerLog(evidence);
  return {
    evidence,
    purchases: all.map((one) => seenPurchase(one, evidence, log)),
    predictions: underEachReading((reading) => predict(events, reading, terms)),
  };
}

/** A sequence that reached its end has waited there for all callbacks, on a clock that can be moved. */
export const wasWaitedFor = ({ abortReason, capabilities }: Evidence): boolean =>
  abortReason === null && capabilities.claims.includes('clock');

function seenPurchase(one: Asked, evidence: Evidence, log: ReadonlySet<string> | undefined): SeenPurchase {
  const about = callbacksAbout(evidence, one.paymentId);
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

/** What all readings agree on of one purchase; `undefined` where they differ, which is the target's to choose. */
export function agreed<T>(series: SeenSeries, label: string, of: (prediction: Prediction) => T): T | undefined {
  const [first, ...rest] = series.predictions
    .map(({ outcome }) => outcome.get(label))
    .map((one) => (one ? of(one) : undefined));
  return rest.every((other) => other === first) ? first : undefined;
}
