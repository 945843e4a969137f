import { providerLogs } from '#contracts/gateway/evidence/provider-log';
import { amountsIn, otherCurrencyIn } from '#contracts/payment-page/amounts';
import { repeated, sideBySide } from '#contracts/payment-page/conduct/scenarios';
import { type Look, looks, looksAs, openingOf } from '#contracts/payment-page/looks';
import { opened } from '#contracts/payment-page/opening/scenarios';
import { declined, paid, preselected, returned, seen } from '#contracts/payment-page/result/scenarios';
import { rule } from '#contracts/payment-page/templates';
import { preview, unless } from '#contracts/problem';
import { at } from '#core/json';
import type { Evidence } from '#core/model';
import { satangText } from './satang.ts';
import { again } from './scenarios.ts';

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

export const amountIsAsked = rule({
  topic: 'amount-shown',
  title: 'The page shows the amount of the request',
  scenarios: [paid, declined],
  also: [opened, preselected, returned, again, repeated, sideBySide],
  select: (evidence) => looks(evidence).flatMap((look) => amountShown(look, 'amount')),
  check: ({ at: location, text, amounts, asked }) =>
    unless(
      amounts.includes(asked) && otherCurrencyIn(text) === undefined,
      location,
      `the amount ${satangText(asked)} on the page`,
      `the text ${preview(text)}`,
    ),
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

export const providerAmount = rule({
  topic: 'provider-amount',
  title: 'The provider is asked for the amount of the request',
  needs: ['provider-log'],
  scenarios: [paid],
  also: [sideBySide],
  select: (evidence) => [...amountsLogged(evidence), ...amountsAtProvider(evidence)],
  check: ({ at: location, holds, was, asked }) => unless(holds, location, `${asked} satang asked by the provider`, was),
});
