import type { Callback } from '#contracts/gateway/evidence/callbacks';
import { acceptanceOf, answerOf, asked, taken } from '#contracts/gateway/evidence/exchanges';
import { type GateRule, rule } from '#contracts/gateway/templates';
import { missing, preview, problem, unless } from '#contracts/problem';
import { at } from '#core/json';
import type { Problem } from '#core/model';
import { equalOnesAtOnce } from './at-once.ts';
import { REST_OF_SERIES } from './events.ts';
import { restWatched } from './later-scenarios.ts';
import { whyNotLimited } from './limited.ts';
import { type Predicted, predictedToEnd } from './predicted.ts';
import {
  joinsAfterSuccess,
  seriesLasts,
  seriesLimit,
  seriesOfProject,
  seriesOtherAmount,
  seriesOwn,
  seriesReset,
  seriesSameAmount,
  seriesWindow,
} from './redirect-data.ts';
import { afterSuccess, fourthAmount, otherAmounts, sameAmount, twoCustomers } from './scenarios.ts';
import { wasWaitedFor } from './seen.ts';

const seriesAccepted = rule({
  topic: 'series-accepted',
  title:
    'A further purchase of a customer is accepted as the first was: it joins a series, begins one or borrows its data',
  whyInapplicable: whyNotLimited,
  scenarios: [sameAmount, otherAmounts, fourthAmount],
  select: (evidence) => {
    const [first, ...further] = asked(evidence);
    return first && taken(first) ? further : [];
  },
  check: (one) => unless(taken(one), one.at, acceptanceOf(`${one.exchange.as}, as of the first`), answerOf(one)),
});

const seriesRestDeclined = rule({
  topic: 'series-rest-declined',
  title:
    'When the last purchase of a series is paid, each of the others is declined with code 3613 by a callback of its own, and none beyond them',
  needs: ['customer', 'clock'],
  whyInapplicable: whyNotLimited,
  scenarios: [sameAmount, twoCustomers],
  also: [restWatched],
  select: (evidence, facts) => [
    // What has not come yet may come later where nobody could wait for it on the target's clock.
    ...predictedToEnd('series-decline', evidence, facts).filter(
      ({ purchase: { finals } }) => finals.length > 0 || wasWaitedFor(evidence),
    ),
    ...predictedToEnd('open', evidence, facts).map((one) => ({ ...one, isOpen: true })),
  ],
  check: ({ purchase: { label, asked, finals }, isOpen = false }: Predicted & { readonly isOpen?: boolean }) => {
    if (isOpen) return declinedWith(label, finals);
    const [first, ...more] = finals;
    const expected = `decline of ${label} with code "${REST_OF_SERIES}": another purchase of its series was paid`;
    if (!first) return [missing(asked.at, expected)];
    return [
      ...unless(first.status === 'decline', `${first.at}/body/payment/status`, expected, resultOf(first)),
      ...unless(codeOf(first) === REST_OF_SERIES, `${first.at}/body/operation/code`, expected, resultOf(first)),
      ...flips(label, first, more),
      ...otherReasons(label, first, more),
    ];
  },
});

const seriesPaidSucceeds = rule({
  topic: 'series-paid-succeeds',
  title: 'The purchase of a series that is paid succeeds',
  needs: ['customer'],
  whyInapplicable: whyNotLimited,
  scenarios: [sameAmount, afterSuccess],
  select: (evidence, facts) => predictedToEnd('success', evidence, facts),
  check: ({ purchase: { label, asked, finals } }) => {
    const [first, ...more] = finals;
    if (!first) return [missing(asked.at, `a callback with success for ${label}`)];
    return [
      ...unless(
        first.status === 'success',
        `${first.at}/body/payment/status`,
        `success of ${label}, which was paid`,
        resultOf(first),
      ),
      ...flips(label, first, more),
    ];
  },
});

const codeOf = ({ json }: Callback) => at(json, '/operation/code');

const resultOf = (callback: Callback): string =>
  `${callback.status} with ${codeOf(callback) === undefined ? 'no code' : `code ${preview(codeOf(callback))}`}`;

/** A result of another status after the first; the same one again is no matter of series. */
function flips(label: string, first: Callback, more: readonly Callback[]): readonly Problem[] {
  return more
    .filter(({ status }) => status !== first.status)
    .map((one) => problem(one.at, `${first.status} of ${label} for good`, `then ${one.status}`));
}

/** Declines for the sake of a series that the purchase is none of. */
function declinedWith(label: string, finals: readonly Callback[]): readonly Problem[] {
  return finals
    .filter((one) => codeOf(one) === REST_OF_SERIES)
    .map((one) => problem(one.at, `${label} left open: none of its series was paid`, resultOf(one)));
}

/** A decline of another code after the first: the same one may come again. */
function otherReasons(label: string, first: Callback, more: readonly Callback[]): readonly Problem[] {
  return more
    .filter((one) => one.status === first.status && codeOf(one) !== codeOf(first))
    .map((one) => problem(one.at, `${resultOf(first)} of ${label} for good`, `then ${resultOf(one)}`));
}

/** The series rules: which purchases reach the provider, whose data they carry, and how they end. */
export const seriesRules: readonly GateRule[] = [
  seriesAccepted,
  seriesSameAmount,
  seriesLasts,
  seriesOtherAmount,
  seriesLimit,
  seriesWindow,
  seriesReset,
  seriesOwn,
  seriesOfProject,
  equalOnesAtOnce,
  joinsAfterSuccess,
  seriesRestDeclined,
  seriesPaidSucceeds,
];
