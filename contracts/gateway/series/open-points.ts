import { isDeepStrictEqual } from 'node:util';
import { openPoint } from '#contracts/register/open-points';
import { cite } from '#contracts/register/sources';
import { at } from '#core/json';
import type { Ambiguity, Evidence } from '#core/model';
import type { Prediction, SeriesReading, SeriesTerms } from './model.ts';
import { type SeenPurchase, type SeenSeries, seenSeries } from './seen.ts';

/** The open points of the series rules, each a choice of the model, and the citations for its readings. */
const POINTS: readonly {
  readonly id: string;
  readonly choice: keyof SeriesReading;
  readonly citations: Readonly<Record<string, string>>;
}[] = [
  {
    id: 'AMB-series-session-start',
    choice: 'session',
    citations: {
      'each-amount': 'each amount has its own window',
      whole: 'one session of the customer holds all amounts',
    },
  },
  {
    id: 'AMB-series-after-decline',
    choice: 'decline',
    citations: { ends: 'a decline ends its series', 'does-not-end': 'a decline leaves its series open' },
  },
  {
    id: 'AMB-series-ending-member',
    choice: 'ender',
    citations: { any: 'any paid purchase ends its series', last: 'only the last purchase of a series ends it' },
  },
  {
    id: 'AMB-series-fourth-outcome',
    choice: 'fourth',
    citations: {
      apart: 'the fourth purchase stands apart',
      joins: 'the fourth purchase joins the series whose data it carries',
    },
  },
];

/** Which readings of the open points a target follows, as far as its scenarios tell them apart. */
export function seriesReadings(terms: SeriesTerms): readonly Ambiguity[] {
  return POINTS.map(({ id, choice, citations }) => {
    const { title, errata } = openPoint(id);
    return {
      id,
      title,
      source: cite('monetix-bank-transfer-thailand-en', 'Restrictions'),
      covers: errata,
      read: (evidence) => followed(evidence, terms, choice).map((reading) => citations[reading] ?? reading),
    };
  });
}

/** The one value of a choice under which all that was seen could be predicted; nothing where several could, or none. */
function followed(evidence: Evidence, terms: SeriesTerms, choice: keyof SeriesReading): readonly string[] {
  const series = seenSeries(evidence, terms);
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
