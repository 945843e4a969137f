import { isDeepStrictEqual } from 'node:util';
import { type RuleTemplate, rule } from '#contracts/gateway/rule';
import { missing, preview, problem, unless } from '#contracts/problem';
import { at } from '#core/json';
import type { Evidence, Problem } from '#core/model';
import type { SeriesTerms, Why } from './model.ts';
import { agreed, type SeenPurchase, type SeenSeries, seenSeries } from './seen.ts';

interface Subject {
  readonly series: SeenSeries;
  readonly purchase: SeenPurchase;
}

/** The purchases of which all readings say that they carry these data for this reason. */
const reasoned =
  (terms: SeriesTerms, ...reasons: readonly Why[]) =>
  (evidence: Evidence): readonly Subject[] => {
    const series = seenSeries(evidence, terms);
    if (!series) return [];
    return series.purchases
      .filter(({ label }) => {
        const why = agreed(series, label, (one) => one.why);
        return (
          why !== undefined && reasons.includes(why) && agreed(series, label, ({ dataOf }) => dataOf) !== undefined
        );
      })
      .map((purchase) => ({ series, purchase }));
  };

/** Carries the data of an earlier purchase, and did not reach the provider. */
function reuses({ series, purchase }: Subject): readonly Problem[] {
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
    ...unless(
      source.data !== undefined && isDeepStrictEqual(purchase.data, source.data),
      purchase.instruction?.at ?? purchase.asked.at,
      `the redirect data of ${source.label}: ${preview(source.data)}`,
      preview(purchase.data),
    ),
  ];
}

/** Carries data of its own, and reached the provider where its log is shown. */
function isNew({ series, purchase }: Subject): readonly Problem[] {
  const location = purchase.instruction?.at ?? purchase.asked.at;
  if (purchase.data === undefined) return [missing(location, `redirect data for ${purchase.label}`)];
  if (purchase.sent === false)
    return [
      problem(purchase.asked.at, `${purchase.label} sent to the provider`, 'it is not in the log of the provider'),
    ];
  const earlier = series.purchases
    .slice(0, series.purchases.indexOf(purchase))
    .find(({ data }) => isDeepStrictEqual(data, purchase.data));
  return unless(
    earlier === undefined,
    location,
    `new redirect data for ${purchase.label}`,
    `those of ${earlier?.label}: ${preview(purchase.data)}`,
  );
}

const ends =
  (terms: SeriesTerms, ...finals: readonly string[]) =>
  (evidence: Evidence): readonly Subject[] => {
    const series = seenSeries(evidence, terms);
    if (!series) return [];
    return series.purchases
      .filter(({ label }) => finals.includes(agreed(series, label, ({ final }) => final) ?? ''))
      .map((purchase) => ({ series, purchase }));
  };

const scenario = (...names: readonly string[]) => names.map((name) => `series-${name}`);

/** The fixed scenarios that show each topic: every one of them must have shown it. */
const SHOWN_BY: Readonly<Record<string, readonly string[]>> = {
  'series-same-amount': scenario('same-amount', 'window-open', 'two-customers'),
  'series-other-amount': scenario('other-amounts', 'fourth-amount'),
  'series-limit': scenario('fourth-amount'),
  'series-window': scenario('window-over', 'window-not-sliding', 'session-over'),
  'series-reset': scenario('after-success', 'fourth-after-success'),
  'series-own': scenario('two-customers', 'limit-per-customer', 'two-projects'),
  'series-rest-declined': scenario('same-amount', 'two-customers'),
  'series-paid-succeeds': scenario('same-amount', 'after-success'),
};

const scenarios = (topic: string) => ({ topic, scenarios: SHOWN_BY[topic] ?? [] });

const NEEDS = { needs: ['customer', 'clock'], level: 'must' } as const;

/** The series rules: which purchases reach the provider, whose data they carry, and how they end. */
export const seriesRules = (terms: SeriesTerms): readonly RuleTemplate<never>[] => [
  rule<Subject>({
    ...NEEDS,
    ...scenarios('series-same-amount'),
    title:
      'A further purchase of the same amount within the window carries the redirect data of the first and is not sent to the provider',
    select: reasoned(terms, 'same-amount'),
    check: reuses,
  }),
  rule<Subject>({
    ...NEEDS,
    ...scenarios('series-other-amount'),
    title: 'A purchase of another amount is sent to the provider and carries redirect data of its own',
    select: reasoned(terms, 'other-amount'),
    check: isNew,
  }),
  rule<Subject>({
    ...NEEDS,
    ...scenarios('series-limit'),
    title: `Beyond ${terms.distinct} different amounts a purchase carries the redirect data of the last of them and is not sent to the provider`,
    select: reasoned(terms, 'beyond-limit'),
    check: reuses,
  }),
  rule<Subject>({
    ...NEEDS,
    ...scenarios('series-window'),
    title: `A series ends ${terms.windowMs / 60_000} minutes after its first purchase`,
    select: reasoned(terms, 'after-window'),
    check: isNew,
  }),
  rule<Subject>({
    ...NEEDS,
    ...scenarios('series-reset'),
    title: 'After a purchase succeeded the next one is sent to the provider again',
    select: reasoned(terms, 'after-success'),
    check: isNew,
  }),
  rule<Subject>({
    ...NEEDS,
    ...scenarios('series-own'),
    title: 'A series belongs to one customer of one project: the first purchase of each is sent to the provider',
    select: reasoned(terms, 'first'),
    check: isNew,
  }),
  rule<Subject>({
    ...NEEDS,
    ...scenarios('series-rest-declined'),
    title:
      'When the last purchase of a series is paid, each of the others is declined with code 3613 by a callback of its own',
    select: ends(terms, 'series-decline'),
    check: ({ purchase: { label, asked, finals } }) => {
      const [first, ...more] = finals;
      if (!first) return [missing(asked.at, `a callback that declines ${label} with code "3613"`)];
      const code = at(first.json, '/operation/code');
      return [
        ...unless(first.status === 'decline', first.at, 'decline', preview(first.status)),
        ...unless(code === '3613', `${first.at}/body/operation/code`, '"3613"', preview(code)),
        ...more.map(({ at: location, status }) =>
          problem(location, `one final callback for ${label}`, `a further ${status}`),
        ),
      ];
    },
  }),
  rule<Subject>({
    ...NEEDS,
    ...scenarios('series-paid-succeeds'),
    title: 'The purchase of a series that is paid succeeds',
    select: ends(terms, 'success'),
    check: ({ purchase: { label, asked, finals } }) => {
      const [first, ...more] = finals;
      if (!first) return [missing(asked.at, `a callback with success for ${label}`)];
      const was = `${first.status} ${preview(at(first.json, '/operation/code'))}`;
      return [
        ...unless(first.status === 'success', first.at, `success of ${label}, which was paid`, was),
        ...more.map(({ at: location, status }) => problem(location, `success of ${label} for good`, `then ${status}`)),
      ];
    },
  }),
];
