import { providerLog } from '#contracts/gateway/evidence/provider-log';
import type { Label } from '#contracts/labels';
import { amountsIn } from '#contracts/payment-page/amounts';
import {
  isOnPage,
  isOpen,
  isRefused,
  type Look,
  looksAs,
  shows,
  sightOf,
  someOpen,
} from '#contracts/payment-page/looks';
import { type PageScenario, rule } from '#contracts/payment-page/templates';
import { notSeen, preview, problem, unless } from '#contracts/problem';
import { at } from '#core/json';
import type { Evidence, Problem } from '#core/model';
import { EMPTIED, emptied, incomplete, REQUIRED, refused, seen, tampered, without, wrong } from './scenarios.ts';

/** The right request beside the wrong ones opens the page. */
const beside = (evidence: Evidence): boolean => someOpen(evidence, seen.plain);

/** Requests that must be refused: of each it must be seen whether it was. */
function refusing(topic: string, title: string, scenario: PageScenario, labels: readonly Label[]) {
  return rule({
    topic,
    title,
    scenarios: [scenario],
    beside,
    select: (evidence) => looksAs(evidence, ...labels),
    check: refusal,
  });
}

function refusal(look: Look): readonly Problem[] {
  const expected = 'HTTP 4xx, or a page that names the error';
  if (isRefused(look)) return [];
  return [(isOpen(look) ? problem : notSeen)(look.at, expected, sightOf(look))];
}

export const requiredParameters = rule({
  topic: 'required-parameters',
  title: 'The page does not open without a required parameter',
  scenarios: [incomplete],
  beside,
  select: (evidence) => looksAs(evidence, ...REQUIRED.map(without), ...EMPTIED.map(emptied), seen.unmailed),
  check: (look) => (look.seen.as === seen.unmailed ? notBegun(look) : refusal(look)),
});

/** Without the address of the customer the page may ask for it, and must not go on. */
function notBegun(look: Look): readonly Problem[] {
  const goesOn = isOnPage(look) === false || shows(look, 'qr', 'provider_pay', 'provider_amount');
  return unless(!goesOn, look.at, 'no purchase without customer_email', sightOf(look));
}

export const signatureChecked = refusing(
  'signature-checked',
  'The page does not open without the right signature',
  tampered,
  [
    wrong['wrong-key'],
    wrong['other-project-key'],
    wrong.beginning,
    wrong['lower-cased'],
    wrong.unsigned,
    wrong['signed-by-nothing'],
  ],
);

export const tamperingSeen = rule({
  topic: 'tampering-seen',
  title: 'The page does not open by parameters that were changed after signing',
  scenarios: [tampered],
  beside,
  select: (evidence) => [
    ...looksAs(
      evidence,
      wrong['other-amount'],
      wrong['other-id'],
      wrong.added,
      wrong.swapped,
      wrong['other-return'],
      wrong['other-method'],
      wrong['by-form'],
      wrong['known-payment'],
    ),
    ...looksAs(evidence, seen.doubled).filter((look) => isRefused(look) || amountsOn(look).length > 0),
  ],
  check: (look) => (look.seen.as === seen.doubled ? unsignedAmount(look) : refusal(look)),
});

/** An amount that stands behind the signed one may be refused or passed over, and never asked for. */
function unsignedAmount(look: Look): readonly Problem[] {
  const isSigned = isRefused(look) || amountsOn(look).includes(Number(at(look.seen.sent, '/payment_amount')));
  const was = `the amount ${preview(look.seen.elements.amount)}`;
  return unless(isSigned, look.at, 'the amount that was signed, or a refusal', was);
}

const amountsOn = ({ seen: { elements } }: Look): readonly number[] => amountsIn(elements.amount ?? '');

export const thbOnly = rule({
  topic: 'thb-only',
  title: 'Nothing can be paid in another currency',
  scenarios: [refused],
  beside,
  select: (evidence) => {
    const [opening, paying] = [...looksAs(evidence, wrong['other-currency']), ...looksAs(evidence, seen.paying)];
    return opening && paying && [opening, paying].some((look) => isRefused(look) || isOpen(look))
      ? [{ opening, paying }]
      : [];
  },
  check: ({ opening, paying }) =>
    unless(
      isRefused(opening) || isRefused(paying),
      opening.at,
      'HTTP 4xx, or a page that names the error',
      `${sightOf(opening)}, then ${sightOf(paying)}`,
    ),
});

/** Requests that must not open. A page that refuses only when the customer wants to pay may have registered the payment by then. */
const UNOPENED: readonly Label[] = [...REQUIRED.map(without), ...Object.values(wrong)];

export const refusedIsUnregistered = rule({
  topic: 'refused-is-unregistered',
  title: 'A request that is refused registers no payment',
  needs: ['provider-log'],
  scenarios: [incomplete, tampered, refused],
  beside,
  select: (evidence) => {
    const log = providerLog(evidence);
    if (!log) return [];
    return looksAs(evidence, ...UNOPENED)
      .filter(isRefused)
      .map((look) => ({ look, log, id: evidence.payments[look.seen.as] }));
  },
  check: ({ look, log, id }) =>
    id !== undefined && log.has(id) ? [problem(look.at, 'no purchase at the provider', `the purchase ${id}`)] : [],
});
