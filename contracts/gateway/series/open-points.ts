import { isDeepStrictEqual } from 'node:util';
import type { GateFacts } from '#contracts/gateway/facts';
import type { GateOpenPoint } from '#contracts/gateway/open-points/open-point';
import { cite } from '#contracts/register/sources';
import { at } from '#core/json';
import type { Evidence } from '#core/model';
import type { Prediction } from './model.ts';
import type { SeriesReading } from './reading.ts';
import { type SeenPurchase, type SeenSeries, seenSeries } from './seen.ts';

/** The open points of the series rules, each a choice of the model, and the words for its readings. */
const POINTS: readonly {
  readonly id: string;
  readonly choice: keyof SeriesReading;
  readonly words: Readonly<Record<string, string>>;
}[] = [
  {
    id: 'AMB-series-session-start',
    choice: 'session',
    words: {
      'each-amount': 'each amount has its own window',
      whole: 'one session of the customer holds all amounts',
    },
  },
  {
    id: 'AMB-series-after-decline',
    choice: 'decline',
    words: { ends: 'a decline ends its series', 'does-not-end': 'a decline leaves its series open' },
  },
  {
    id: 'AMB-series-ending-member',
    choice: 'ender',
    words: { any: 'any paid purchase ends its series', last: 'only the last purchase of a series ends it' },
  },
  {
    id: 'AMB-series-fourth-outcome',
    choice: 'fourth',
    words: {
      apart: 'the fourth purchase stands apart',
      joins: 'the fourth purchase joins the series whose data it carries',
    },
  },
];

/** Which readings of the open points a target follows, as far as its scenarios tell them apart. */
export const seriesReadings: readonly GateOpenPoint[] = POINTS.map(({ id, choice, words }) => ({
  id,
  source: cite('monetix-bank-transfer-thailand-en', 'Restrictions'),
  when: ({ series }) => series !== undefined,
  read: (evidence, facts) => followed(evidence, facts, choice).map((reading) => words[reading] ?? reading),
}));

/** The one value of a choice under which all that was seen could be predicted; nothing where several could, or none. */
function followed(evidence: Evidence, facts: GateFacts, choice: keyof SeriesReading): readonly string[] {
  const series = seenSeries(evidence, facts);
  if (!series || evidence.abortReason !== null) return [];
  const fitting = series.predictions.filter(({ of }) =>
    series.purchases.every((one) => fits(series, one, of.get(one.label))),
  );
  const values = new Set(fitting.map(({ reading }) => reading[choice]));
  return values.size === 1 ? [...values] : [];
}

function fits(series: SeenSeries, purchase: SeenPurchase, prediction: Prediction | undefined): boolean {
  if (!prediction) return false;
  const source = series.purchases.find(({ label }) => label === prediction.dataOf);
  if (!isDeepStrictEqual(purchase.data, source?.data)) return false;
  if (purchase.sent !== undefined && purchase.sent !== (prediction.dataOf === purchase.label)) return false;
  const [final] = purchase.finals;
  const code = at(final?.json, '/operation/code');
  switch (prediction.final) {
    case 'success':
      return final?.status === 'success';
    case 'series-decline':
      return final?.status === 'decline' && code === '3613';
    case 'decline':
      return final?.status === 'decline' && code !== '3613';
    case 'open':
      return final === undefined;
  }
}
