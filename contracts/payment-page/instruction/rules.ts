import { paymentIds, providerLogs } from '#contracts/gateway/evidence/provider-log';
import { sideBySide, seen as twoTabs } from '#contracts/payment-page/conduct/scenarios';
import { isOnPage, isOpen, type Look, looksAs, shows, sightOf } from '#contracts/payment-page/looks';
import { declined, paid, seen } from '#contracts/payment-page/result/scenarios';
import { rule } from '#contracts/payment-page/templates';
import { notSeen, problem, unless } from '#contracts/problem';
import type { Evidence } from '#core/model';
import { amountIsAsked, providerAmount } from './amount-rules.ts';
import { again, seen as twoCodes } from './scenarios.ts';

const scenarios = [paid, declined];

const beginsAfterChoice = rule({
  topic: 'begins-after-choice',
  title: 'The purchase reaches the provider once the customer has chosen, and not before',
  needs: ['provider-log'],
  scenarios: [paid],
  select: (evidence) => {
    const [first, second] = providerLogs(evidence).map(({ purchases }) => purchases);
    const id = evidence.payments.paid;
    const begun = looksAs(evidence, seen.begun)[0];
    return first && second && id !== undefined && begun && begun.seen.failure === null
      ? [{ first: paymentIds(first), second: paymentIds(second), id, begun }]
      : [];
  },
  check: ({ first, second, id, begun }) => [
    ...unless(!first.has(id), begun.at, 'no purchase before the choice', `the purchase ${id}`),
    ...unless(second.has(id), begun.at, 'the purchase after the choice', `none: the page shows ${sightOf(begun)}`),
  ],
});

/** What is seen once the customer has paid for one purchase, or for two. */
const begunLooks = (evidence: Evidence): readonly Look[] =>
  looksAs(evidence, seen.begun, twoCodes.first, twoCodes.other, twoTabs['first-begun'], twoTabs['second-begun']).filter(
    (look) => look.seen.failure === null && (look.seen.as === seen.begun || look.seen.move === 'pay'),
  );

const leaves = rule({
  topic: 'leaves-for-provider',
  title: 'The customer is redirected to the provider',
  scenarios,
  also: [sideBySide],
  select: begunLooks,
  check: (look) =>
    unless(
      isOnPage(look) === false || shows(look, 'provider_pay', 'provider_amount'),
      look.at,
      'the site of the provider',
      `${sightOf(look)} on the page itself`,
    ),
});

const stays = rule({
  topic: 'stays-on-page',
  title: 'The customer is not redirected to the provider',
  scenarios,
  also: [again, sideBySide],
  select: begunLooks,
  check: (look) => {
    const expected = 'instructions of the page';
    if (shows(look, 'provider_pay', 'provider_amount'))
      return [problem(look.at, expected, `${sightOf(look)} at ${look.seen.url}`)];
    // No document says that the page lies on one host alone: what tells the provider's site is what it shows.
    const isOwn = isOnPage(look) !== false || shows(look, 'qr');
    return isOwn ? [] : [notSeen(look.at, expected, `another site, and nothing tells whose: ${look.seen.url}`)];
  },
});

const codeShown = rule({
  topic: 'code-shown',
  title: 'The page shows the code by which the customer pays',
  scenarios,
  select: (evidence) => looksAs(evidence, seen.begun).filter((look) => look.seen.failure === null && isOpen(look)),
  check: (look) => unless(shows(look, 'qr'), look.at, 'a QR code', sightOf(look)),
});

/** What must hold of what the customer is shown before paying; some of it in one channel alone. */
export const instructionRules = [amountIsAsked, beginsAfterChoice, providerAmount];
export const leavingRules = [leaves];
export const displayRules = [stays, codeShown];
