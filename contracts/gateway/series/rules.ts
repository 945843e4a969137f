import { type GateRule, rule } from '#contracts/gateway/templates';
import { missing, preview, problem, unless } from '#contracts/problem';
import { at } from '#core/json';
import { predictedToEnd } from './predicted.ts';
import {
  seriesLimit,
  seriesOtherAmount,
  seriesOwn,
  seriesReset,
  seriesSameAmount,
  seriesWindow,
} from './redirect-data.ts';
import { afterSuccess, sameAmount, twoCustomers } from './scenarios.ts';

const seriesRestDeclined = rule({
  topic: 'series-rest-declined',
  title:
    'When the last purchase of a series is paid, each of the others is declined with code 3613 by a callback of its own',
  level: 'must',
  needs: ['customer', 'clock'],
  scenarios: [sameAmount, twoCustomers],
  select: (evidence, facts) => predictedToEnd('series-decline', evidence, facts),
  check: ({ purchase: { label, asked, finals } }) => {
    const [first, ...more] = finals;
    if (!first) return [missing(asked.at, `a callback that declines ${label} with code "3613"`)];
    const code = at(first.json, '/operation/code');
    return [
      ...unless(first.status === 'decline', first.at, 'decline', preview(first.status)),
      ...unless(code === '3613', `${first.at}/body/operation/code`, '"3613"', preview(code)),
      ...more.map((one) => problem(one.at, `one final callback for ${label}`, `a further ${one.status}`)),
    ];
  },
});

const seriesPaidSucceeds = rule({
  topic: 'series-paid-succeeds',
  title: 'The purchase of a series that is paid succeeds',
  level: 'must',
  needs: ['customer', 'clock'],
  scenarios: [sameAmount, afterSuccess],
  select: (evidence, facts) => predictedToEnd('success', evidence, facts),
  check: ({ purchase: { label, asked, finals } }) => {
    const [first, ...more] = finals;
    if (!first) return [missing(asked.at, `a callback with success for ${label}`)];
    const was = `${first.status} ${preview(at(first.json, '/operation/code'))}`;
    return [
      ...unless(first.status === 'success', first.at, `success of ${label}, which was paid`, was),
      ...more.map((one) => problem(one.at, `success of ${label} for good`, `then ${one.status}`)),
    ];
  },
});

/** The series rules: which purchases reach the provider, whose data they carry, and how they end. */
export const seriesRules: readonly GateRule[] = [
  seriesSameAmount,
  seriesOtherAmount,
  seriesLimit,
  seriesWindow,
  seriesReset,
  seriesOwn,
  seriesRestDeclined,
  seriesPaidSucceeds,
];
