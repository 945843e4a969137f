import { isDeepStrictEqual } from 'node:util';
import type { GateFacts } from '#contracts/gateway/facts';
import type { GateOpenPoint, SeenReading } from '#contracts/gateway/open-points/open-point';
import { cite } from '#contracts/register/sources';
import { at } from '#core/json';
import type { Evidence } from '#core/model';
import { REST_OF_SERIES } from './events.ts';
import type { Prediction } from './model/book.ts';
import type { SeriesReading } from './model/reading.ts';
import { sameAmount } from './scenarios.ts';
import { type SeenPurchase, type SeenSeries, seenSeries, wasWaitedFor } from './seen.ts';

/** The open points of the series rules: each is a choice of the model, whose values are its readings. */
const POINTS: Readonly<Record<string, keyof SeriesReading>> = {
  'AMB-series-session-start': 'session',
  'AMB-series-after-decline': 'decline',
  'AMB-series-ending-member': 'ender',
  'AMB-series-mixed-amounts': 'mixed',
  'AMB-series-fourth-outcome': 'fourth',
  'AMB-series-fourth-final': 'decided',
};

const source = cite('monetix-bank-transfer-thailand-en', 'Restrictions');
const when = ({ series }: GateFacts) => series !== undefined;

/** Which readings of the open points a target follows, as far as its scenarios tell them apart. */
export const seriesReadings: readonly GateOpenPoint[] = [
  { id: 'AMB-series-limited', source, when, read: limited },
  ...Object.entries(POINTS).map(
    ([id, choice]): GateOpenPoint => ({
      id,
      source,
      when,
      read: (evidence, facts) => followed(evidence, facts, choice).map((reading) => ({ reading })),
    }),
  ),
];

/** Whether equal purchases of one customer carry the same data. */
function limited(evidence: Evidence, facts: GateFacts): readonly SeenReading[] {
  const series = evidence.scenario.id.endsWith(`/${sameAmount.name}`) ? seenSeries(evidence, facts) : undefined;
  const [first, second] = series?.purchases ?? [];
  if (first?.data === undefined || second?.data === undefined) return [];
  return [{ reading: isDeepStrictEqual(first.data, second.data) ? 'on' : 'off' }];
}

/** The one value of a choice under which all that was seen could be predicted; nothing where several could, or none. */
function followed(evidence: Evidence, facts: GateFacts, choice: keyof SeriesReading): readonly string[] {
  const series = seenSeries(evidence, facts);
  if (!series || evidence.abortReason !== null) return [];
  // What has no result yet may still get one where nobody could wait for it.
  if (!wasWaitedFor(evidence) && series.purchases.some(({ finals }) => finals.length === 0)) return [];
  const fitting = series.predictions.filter(({ outcome }) =>
    series.purchases.every((one) => fits(series, one, outcome.get(one.label))),
  );
  // In which sense a purchase is the last is asked only where the plain one explains nothing.
  const plain = fitting.filter(({ reading: { last = 'open' } }) => last === 'open');
  const [value, ...others] = new Set((plain.length > 0 ? plain : fitting).map(({ reading }) => reading[choice]));
  return value === undefined || others.length > 0 ? [] : [value];
}

/** Whether a purchase carries the data of another, or data that none before it has. */
function carries({ purchases }: SeenSeries, purchase: SeenPurchase, dataOf: string): boolean {
  const lender = purchases.find(({ data }) => isDeepStrictEqual(data, purchase.data));
  const source = purchases.find(({ label }) => label === dataOf);
  return dataOf === purchase.label ? lender === purchase : isDeepStrictEqual(purchase.data, source?.data);
}

function fits(series: SeenSeries, purchase: SeenPurchase, prediction: Prediction | undefined): boolean {
  if (!prediction) return false;
  if (!carries(series, purchase, prediction.dataOf)) return false;
  if (purchase.sent !== undefined && purchase.sent !== (prediction.dataOf === purchase.label)) return false;
  const [final] = purchase.finals;
  const code = at(final?.json, '/operation/code');
  switch (prediction.final) {
    case 'success':
      return final?.status === 'success';
    case 'series-decline':
      // What was not of its amount ends "with 3613 or another code".
      return final?.status === 'decline' && (code === REST_OF_SERIES || prediction.why === 'beyond-limit');
    case 'decline':
      return final?.status === 'decline' && code !== REST_OF_SERIES;
    case 'open':
      return final === undefined;
  }
}
