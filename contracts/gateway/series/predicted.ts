import { isDeepStrictEqual } from 'node:util';
import type { GateFacts } from '#contracts/gateway/facts';
import { missing, preview, previews, problem, unless } from '#contracts/problem';
import type { Evidence, Problem } from '#core/model';
import type { Prediction, Why } from './model/book.ts';
import { agreed, type SeenPurchase, type SeenSeries, seenSeries } from './seen.ts';

/** A purchase of a series of which all readings predict the same. */
export interface Predicted {
  readonly series: SeenSeries;
  readonly purchase: SeenPurchase;
  /** The target ended its series by itself before it was asked, and nothing is predicted of it. */
  readonly isFree?: true;
}

/** The purchases of which all readings say that they carry these data, and for this reason. */
export function predictedAs(reason: Why, evidence: Evidence, facts: GateFacts): readonly Predicted[] {
  return predicted(
    evidence,
    facts,
    (series, label) =>
      agreed(series, label, ({ why }) => why) === reason && agreed(series, label, ({ dataOf }) => dataOf) !== undefined,
  );
}

/**
 * The purchases of which all readings say that they join a series, and those whose series the target ended by itself
 * before: how long a purchase can be paid is open, and of these nothing is predicted.
 */
export function predictedToJoin(evidence: Evidence, facts: GateFacts): readonly Predicted[] {
  const joining = predictedAs('same-amount', evidence, facts);
  const free = predicted(evidence, facts, hasEndedBefore).filter(
    ({ purchase }) => !joining.some((one) => one.purchase === purchase),
  );
  return [...joining, ...free.map((one): Predicted => ({ ...one, isFree: true }))];
}

function hasEndedBefore({ predictions, purchases }: SeenSeries, label: string): boolean {
  const of = (one: string) => predictions[0]?.outcome.get(one);
  const index = purchases.findIndex((one) => one.label === label);
  const equal = purchases
    .slice(0, index)
    .filter((one) => of(one.label)?.owner === of(label)?.owner && of(one.label)?.amount === of(label)?.amount);
  const asked = purchases[index]?.asked.index ?? 0;
  const isEnded = ({ finals: [first] }: SeenPurchase) => first?.status === 'decline' && first.index < asked;
  return equal.length > 0 && equal.every(isEnded);
}

/** The purchases of which all readings say that they end so. */
export function predictedToEnd(end: Prediction['final'], evidence: Evidence, facts: GateFacts): readonly Predicted[] {
  return predicted(evidence, facts, (series, label) => agreed(series, label, ({ final }) => final) === end);
}

function predicted(
  evidence: Evidence,
  facts: GateFacts,
  wanted: (series: SeenSeries, label: string) => boolean,
): readonly Predicted[] {
  const series = seenSeries(evidence, facts);
  if (!series) return [];
  return series.purchases.filter(({ label }) => wanted(series, label)).map((purchase) => ({ series, purchase }));
}

/** Carries the data of an earlier purchase, and did not reach the provider. */
export function reuses({ series, purchase, isFree }: Predicted): readonly Problem[] {
  if (isFree) return [];
  const from = agreed(series, purchase.label, ({ dataOf }) => dataOf);
  const source = series.purchases.find(({ label }) => label === from);
  if (!source) return [];
  return [
    ...unless(
      purchase.sent !== true,
      purchase.asked.at,
      `${purchase.label} not sent to the provider`,
      'it is in the log of the provider',
    ),
    ...sameData(purchase, source),
  ];
}

function sameData({ asked, data, instruction }: SeenPurchase, source: SeenPurchase): readonly Problem[] {
  const location = instruction?.at ?? asked.at;
  if (data === undefined || source.data === undefined)
    return [missing(location, `the redirect data of ${source.label}`, data === undefined ? 'none came' : 'its own')];
  const [theirs, own] = previews(source.data, data);
  return unless(
    isDeepStrictEqual(data, source.data),
    location,
    `the redirect data of ${source.label}: ${theirs}`,
    `other redirect data: ${own}`,
  );
}

/** Carries data of its own, and reached the provider where its log is shown. */
export function isNew({ series, purchase }: Predicted): readonly Problem[] {
  const { label, asked, data, sent } = purchase;
  const location = purchase.instruction?.at ?? asked.at;
  if (data === undefined) return [missing(location, `redirect data for ${label}`)];
  if (sent === false)
    return [problem(asked.at, `${label} sent to the provider`, 'it is not in the log of the provider')];
  const before = series.purchases.slice(0, series.purchases.indexOf(purchase));
  const earlier = before.find((one) => isDeepStrictEqual(one.data, data));
  return unless(
    earlier === undefined,
    location,
    `new redirect data for ${label}`,
    `those of ${earlier?.label}: ${preview(data)}`,
  );
}
