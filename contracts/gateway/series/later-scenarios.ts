import { laterQuestions, statusRequest } from '#contracts/gateway/status-request';
import type { GateScenario } from '#contracts/gateway/templates';
import { labels } from '#contracts/labels';
import { buy, buyEach, pay, wait } from './commands.ts';
import { JUST_AFTER, sequence } from './sequence.ts';

/** The first purchase of a sequence. */
export const { s1: rest } = labels('s1');

export const begunAnew = sequence(
  'begun-anew',
  'Two equal purchases after one was paid',
  buy(50_000),
  pay(0),
  ...buyEach(50_000, 50_000),
);

export const oneSatang = sequence(
  'one-satang',
  'Purchases of amounts that differ by one satang',
  ...buyEach(50_000, 50_001),
);

/** The rest of a series stays declined when its own time would be over. */
const watched = sequence(
  'rest-watched',
  'The last of two equal purchases is paid, and the other is watched until its time is over',
  ...buyEach(50_000, 50_000),
  pay(1),
  wait(JUST_AFTER),
);

export const restWatched: GateScenario = {
  ...watched,
  steps: (facts) => [
    ...watched.steps(facts),
    { do: 'need', claims: ['status'] },
    statusRequest(laterQuestions['status-rest'], rest),
  ],
};
