import { rule } from '#contracts/gateway/templates';
import { missing } from '#contracts/problem';
import { bothStatuses } from './both-statuses.ts';
import { type Decided, decided } from './decided.ts';
import { large, payments } from './scenarios.ts';

const RESULTS = [
  [payments.large, 'success'],
  [payments['large-declined'], 'decline'],
] as const;

export const largeAmounts = rule({
  topic: 'large-amount-result',
  title:
    'A purchase of a large amount ends as a small one does: in success where it is paid, in a decline where it is declined',
  citedAs: 'success-callback',
  needs: ['customer'],
  whenNotDone: 'takes no purchase of so large an amount',
  scenarios: [large],
  select: (evidence) =>
    RESULTS.flatMap(([payment, status]) => decided(evidence, payment).map((one) => ({ one, status }))),
  check: ({ one, status }) => endsIn(status, one),
});

function endsIn(status: string, { payment, at, finals: [first] }: Decided) {
  return first ? bothStatuses(first, status) : [missing(at, `a final callback with ${status} for ${payment}`)];
}
