import type { GateFacts } from '#contracts/gateway/facts';
import { rule } from '#contracts/gateway/templates';
import { MINUTE } from '#core/time';
import { begunAnew, oneSatang } from './later-scenarios.ts';
import { whyNotLimited } from './limited.ts';
import { isNew, predictedAs, predictedToJoin, reuses } from './predicted.ts';
import {
  afterSuccess,
  fourthAfterSuccess,
  fourthAmount,
  inTwoProjects,
  limitPerCustomer,
  otherAmounts,
  sameAmount,
  sessionOver,
  twoCustomers,
  windowNotSliding,
  windowOpen,
  windowOver,
} from './scenarios.ts';

export const seriesSameAmount = rule({
  topic: 'series-same-amount',
  title: 'A further purchase of the same amount carries the redirect data of the first and is not sent to the provider',
  whyInapplicable: whyNotLimited,
  scenarios: [sameAmount, twoCustomers],
  select: (evidence, facts) => predictedToJoin(evidence, facts),
  check: reuses,
});

export const joinsAfterSuccess = rule({
  topic: 'joins-after-success',
  title: 'After a purchase succeeded, equal purchases share the redirect data of the first of them again',
  citedAs: 'series-same-amount',
  needs: ['customer'],
  whyInapplicable: whyNotLimited,
  scenarios: [begunAnew],
  select: (evidence, facts) => predictedToJoin(evidence, facts),
  check: reuses,
});

export const seriesLasts = rule({
  topic: 'series-lasts',
  title: ({ series }) =>
    `A purchase of the same amount joins a series until ${minutesOf(series)} minutes after its first purchase`,
  citedAs: 'series-same-amount',
  needs: ['clock'],
  whyInapplicable: whyNotLimited,
  scenarios: [windowOpen],
  select: (evidence, facts) => predictedToJoin(evidence, facts),
  check: reuses,
});

export const seriesOtherAmount = rule({
  topic: 'series-other-amount',
  title: 'A purchase of another amount is sent to the provider and carries redirect data of its own',
  whyInapplicable: whyNotLimited,
  scenarios: [otherAmounts, fourthAmount],
  also: [oneSatang],
  select: (evidence, facts) => predictedAs('other-amount', evidence, facts),
  check: isNew,
});

export const seriesLimit = rule({
  topic: 'series-limit',
  title: ({ series }) =>
    `Beyond ${series?.distinct} different amounts a purchase carries the redirect data of the last of them and is not sent to the provider`,
  whyInapplicable: whyNotLimited,
  scenarios: [fourthAmount],
  select: (evidence, facts) => predictedAs('beyond-limit', evidence, facts),
  check: reuses,
});

export const seriesWindow = rule({
  topic: 'series-window',
  title: ({ series }) => `A series ends ${minutesOf(series)} minutes after its first purchase`,
  needs: ['clock'],
  whyInapplicable: whyNotLimited,
  scenarios: [windowOver, windowNotSliding, sessionOver],
  select: (evidence, facts) => predictedAs('after-window', evidence, facts),
  check: isNew,
});

export const seriesReset = rule({
  topic: 'series-reset',
  title: 'After a purchase succeeded the next one is sent to the provider again',
  needs: ['customer'],
  whyInapplicable: whyNotLimited,
  scenarios: [afterSuccess, fourthAfterSuccess],
  select: (evidence, facts) => predictedAs('after-success', evidence, facts),
  check: isNew,
});

export const seriesOwn = rule({
  topic: 'series-own',
  title: 'A series belongs to one customer: the first purchase of each is sent to the provider',
  whyInapplicable: whyNotLimited,
  scenarios: [twoCustomers, limitPerCustomer],
  select: (evidence, facts) => predictedAs('first', evidence, facts),
  check: isNew,
});

export const seriesOfProject = rule({
  topic: 'series-of-project',
  title: 'A series belongs to one project: the first purchase of a customer in each is sent to the provider',
  citedAs: 'series-own',
  whyInapplicable: whyNotLimited,
  scenarios: [inTwoProjects],
  select: (evidence, facts) => predictedAs('first', evidence, facts),
  check: isNew,
});

const minutesOf = (series: GateFacts['series']): number => (series?.windowMs ?? 0) / MINUTE;
