import { paymentIds, providerLogs } from '#contracts/gateway/evidence/provider-log';
import { amountsIn } from '#contracts/payment-page/amounts';
import { repeated, sideBySide, seen as twoTabs } from '#contracts/payment-page/conduct/scenarios';
import { isOnPage, isOpen, type Look, looks, looksAs, openingOf, shows, sightOf } from '#contracts/payment-page/looks';
import { opened } from '#contracts/payment-page/opening/scenarios';
import { declined, paid, preselected, returned, seen } from '#contracts/payment-page/result/scenarios';
import { rule } from '#contracts/payment-page/templates';
import { notSeen, preview, problem, unless } from '#contracts/problem';
import { at } from '#core/json';
import type { Evidence } from '#core/model';
import { satangText } from './satang.ts';
import { again, seen as twoCodes } from './scenarios.ts';

const scenarios = [paid, declined];

/** The amount that the page of a look was opened with. */
function askedAt(look: Look): number | undefined {
  const amount = at(openingOf(look)?.seen.sent, '/payment_amount');
  return typeof amount === 'number' ? amount : undefined;
}

/** A look at an element that shows an amount, if a number can be read in it. */
function amountShown(look: Look, element: 'amount' | 'provider_amount') {
  const text = look.seen.elements[element];
  const asked = askedAt(look);
  const amounts = text === undefined ? [] : amountsIn(text);
  return text === undefined || asked === undefined || amounts.length === 0
    ? []
    : [{ at: `${look.at}/elements/${element}`, text, amounts, asked }];
}

const amountIsAsked = rule({
  topic: 'amount-shown',
  title: 'The page shows the amount of the request',
  scenarios,
  also: [opened, preselected, returned, again, repeated, sideBySide],
  select: (evidence) => looks(evidence).flatMap((look) => amountShown(look, 'amount')),
  check: ({ at: location, text, amounts, asked }) =>
    unless(
      amounts.includes(asked),
      location,
      `the amount ${satangText(asked)} on the page`,
      `the text ${preview(text)}`,
    ),
});

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

function amountsLogged(evidence: Evidence) {
  const id = evidence.payments.paid;
  const begun = looksAs(evidence, seen.begun)[0];
  const asked = begun && askedAt(begun);
  if (asked === undefined) return [];
  return providerLogs(evidence).flatMap(({ index, purchases = [] }) =>
    purchases
      .filter((one) => at(one, '/payment_id') === id)
      .map((one) => ({
        at: `/events/${index}/answer`,
        holds: at(one, '/amount') === asked,
        was: `${preview(at(one, '/amount'))} satang`,
        asked,
      })),
  );
}

/** What the provider's site asks of the customer; where sums are converted it may ask in another currency. */
function amountsAtProvider(evidence: Evidence) {
  if (evidence.capabilities.claims.includes('conversion')) return [];
  return looks(evidence).flatMap((look) =>
    amountShown(look, 'provider_amount').map(({ at: location, text, amounts, asked }) => ({
      at: location,
      holds: amounts.includes(asked),
      was: `the text ${preview(text)}`,
      asked,
    })),
  );
}

const providerAmount = rule({
  topic: 'provider-amount',
  title: 'The provider is asked for the amount of the request',
  needs: ['provider-log'],
  scenarios: [paid],
  also: [sideBySide],
  select: (evidence) => [...amountsLogged(evidence), ...amountsAtProvider(evidence)],
  check: ({ at: location, holds, was, asked }) => unless(holds, location, `${asked} satang asked by the provider`, was),
});

/** What must hold of what the customer is shown before paying; some of it in one channel alone. */
export const instructionRules = [amountIsAsked, beginsAfterChoice, providerAmount];
export const leavingRules = [leaves];
export const displayRules = [stays, codeShown];
