import type { Label } from '#contracts/labels';
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
import { rule } from '#contracts/payment-page/templates';
import { notSeen, problem, unless } from '#contracts/problem';
import type { Evidence, Problem } from '#core/model';
import { seen as atLimits, beyond, beyondLimits, limitsOfProject } from './limit-scenarios.ts';
import { refused, seen, wrong } from './scenarios.ts';

/** An opening by which nothing may be paid, and what came when the customer tried. */
interface Tried {
  readonly opening: Look;
  readonly paying: Look;
}

function tried(evidence: Evidence, opened: Label, paid: Label): readonly Tried[] {
  const [opening, paying] = [...looksAs(evidence, opened), ...looksAs(evidence, paid)];
  return opening && paying ? [{ opening, paying }] : [];
}

const triedBeyond = (evidence: Evidence): readonly Tried[] => [
  ...tried(evidence, beyond['too-small'], atLimits.small),
  ...tried(evidence, beyond['too-large'], atLimits.large),
];

function cannotBePaid({ opening, paying }: Tried, expected: string): readonly Problem[] {
  if (isRefused(opening) || isRefused(paying)) return [];
  const goesOn = isOnPage(paying) === false || shows(paying, 'qr', 'provider_pay', 'provider_amount');
  return [(goesOn ? problem : notSeen)(opening.at, expected, `${sightOf(opening)}, then ${sightOf(paying)}`)];
}

export const bestBefore = rule({
  topic: 'best-before',
  title: 'Nothing can be paid after best_before',
  scenarios: [refused],
  beside: (evidence) => someOpen(evidence, seen.plain),
  select: (evidence) => tried(evidence, wrong['best-before-over'], seen.late),
  check: (one) => cannotBePaid(one, 'a page that says that the payment has expired'),
});

export const amountLimits = rule({
  topic: 'amount-limits',
  title: 'Amounts beyond the limits cannot be paid',
  scenarios: [beyondLimits],
  beside: (evidence) => someOpen(evidence, atLimits.within),
  select: triedBeyond,
  check: (one) => cannotBePaid(one, 'HTTP 4xx, or a page that names the error'),
});

export const limitsOfItsProject = rule({
  topic: 'limits-of-project',
  title: 'Amounts within the limits of the project can be paid, and amounts beyond them cannot',
  scenarios: [limitsOfProject],
  needs: ['settings'],
  select: (evidence): readonly (Tried | Look)[] => {
    const within = looksAs(evidence, atLimits.smallest, atLimits.largest).filter(
      (look) => isOpen(look) || isRefused(look),
    );
    return within.length > 0 ? [...within, ...triedBeyond(evidence)] : [];
  },
  check: (one) =>
    'paying' in one
      ? cannotBePaid(one, 'HTTP 4xx, or a page that names the error')
      : unless(isOpen(one), one.at, 'a page by which the customer can pay', sightOf(one)),
});
