import { projects } from '#contracts/gateway/steps';
import type { GateScenario } from '#contracts/gateway/templates';
import { MINUTE } from '#core/time';
import { buy, buyEach, customers, decline, pay, wait } from './commands.ts';
import { begunAnew, oneSatang, restWatched } from './later-scenarios.ts';
import { JUST_AFTER, JUST_BEFORE, NEAR_MS, sequence } from './sequence.ts';

/** The first of the three sequences that the document prints. */
export const sameAmount = sequence(
  'same-amount',
  'Three purchases of 500 THB, of which the third is paid',
  ...buyEach(50_000, 50_000, 50_000),
  pay(2),
);

/** The second that it prints. */
export const otherAmounts = sequence(
  'other-amounts',
  'Purchases of 500, 500.50 and 700 THB',
  ...buyEach(50_000, 50_050, 70_000),
);

/** The third that it prints. */
export const fourthAmount = sequence(
  'fourth-amount',
  'A purchase of 800 THB after 500, 600 and 700 THB',
  ...buyEach(50_000, 60_000, 70_000, 80_000),
);

export const windowOpen = sequence(
  'window-open',
  'An equal purchase just before the window ends',
  buy(50_000),
  wait(JUST_BEFORE),
  buy(50_000),
);

export const windowOver = sequence(
  'window-over',
  'An equal purchase just after the window ended',
  buy(50_000),
  wait(JUST_AFTER),
  buy(50_000),
);

export const windowNotSliding = sequence(
  'window-not-sliding',
  'An equal purchase within the window of the second, after that of the first',
  buy(50_000),
  wait(15 * MINUTE),
  buy(50_000),
  wait(15 * MINUTE + NEAR_MS),
  buy(50_000),
);

export const sessionOver = sequence(
  'session-over',
  'A fourth amount after the window ended',
  ...buyEach(50_000, 60_000, 70_000),
  wait(JUST_AFTER),
  buy(80_000),
);

export const afterSuccess = sequence(
  'after-success',
  'An equal purchase after the series was paid',
  ...buyEach(50_000, 50_000),
  pay(1),
  buy(50_000),
);

export const fourthAfterSuccess = sequence(
  'fourth-after-success',
  'A fourth amount after one of three was paid',
  ...buyEach(50_000, 60_000, 70_000),
  pay(2),
  buy(80_000),
);

export const twoCustomers = sequence(
  'two-customers',
  'Equal purchases of two customers',
  buy(50_000, customers.c1),
  buy(50_000, customers.c2),
  buy(50_000, customers.c1),
  pay(2),
);

export const limitPerCustomer = sequence(
  'limit-per-customer',
  'A fourth amount by another customer',
  ...buyEach(50_000, 60_000, 70_000),
  buy(80_000, customers.c2),
);

export const inTwoProjects = sequence(
  'two-projects',
  'Equal purchases of one customer in two projects',
  buy(50_000, customers.c1, projects.main),
  buy(50_000, customers.c1, projects.other),
);

/** Whether a purchase can be paid longer than the first of its series is open. */
export const laterPaid = sequence(
  'later-paid',
  'The second of two equal purchases is paid more than half an hour after the first began',
  buy(50_000),
  wait(20 * MINUTE),
  buy(50_000),
  wait(15 * MINUTE),
  pay(1),
);

/** Amounts of which one is used twice: each way to count them takes another for the fourth. */
const mixedAmounts = sequence(
  'mixed-amounts',
  'Two purchases of 500 THB, then one each of 600, 700 and 800 THB',
  ...buyEach(50_000, 50_000, 60_000, 70_000, 80_000),
);

/** Amounts over more than half an hour: a session may count from the first, from the last, or from each. */
const longSession = sequence(
  'long-session',
  'A third amount 20 minutes after the first two, and two purchases 15 minutes later',
  ...buyEach(50_000, 60_000),
  wait(20 * MINUTE),
  buy(70_000),
  wait(15 * MINUTE),
  ...buyEach(80_000, 70_000),
);

/** Equal purchases of another customer show beside it whether a decline ends a series. */
const fourthAfterDecline = sequence(
  'fourth-after-decline',
  'A fourth amount after the third was declined',
  ...buyEach(50_000, 60_000, 70_000),
  buy(50_000, customers.c2),
  buy(50_000, customers.c2),
  decline(4),
  decline(2),
  buy(80_000),
);

/** The three sequences that the document prints, one for each further statement, and one for each open point. */
export const seriesScenarios: readonly GateScenario[] = [
  sameAmount,
  otherAmounts,
  fourthAmount,
  windowOpen,
  windowOver,
  windowNotSliding,
  sessionOver,
  afterSuccess,
  begunAnew,
  oneSatang,
  restWatched,
  fourthAfterSuccess,
  twoCustomers,
  limitPerCustomer,
  inTwoProjects,
  laterPaid,
  mixedAmounts,
  longSession,
  fourthAfterDecline,
  sequence(
    'after-decline',
    'An equal purchase after one of a series was declined',
    ...buyEach(50_000, 50_000),
    decline(1),
    buy(50_000),
  ),
  sequence(
    'first-paid',
    'The first of three equal purchases is paid',
    ...buyEach(50_000, 50_000, 50_000),
    pay(0),
    buy(50_000),
  ),
  sequence(
    'fourth-paid',
    'The third amount is paid while a fourth carries its data',
    ...buyEach(50_000, 60_000, 70_000, 80_000),
    pay(2),
  ),
];
