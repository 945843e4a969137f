import { beginnings, payments as begun, questions as later } from '#contracts/gateway/beginning/scenarios';
import { untimely } from '#contracts/gateway/callback/dates';
import { clockMs } from '#contracts/gateway/evidence/clock';
import { type Asked, accepted, askedAs } from '#contracts/gateway/evidence/exchanges';
import { rule } from '#contracts/gateway/templates';
import type { Label } from '#contracts/labels';
import { cite } from '#contracts/register/sources';
import { at, type Json, type Pointer } from '#core/json';
import { payments, questions, status } from './scenarios.ts';

const QUESTIONS: readonly (readonly [question: Label, payment: Label])[] = [
  [questions['status-pending'], payments['asked-paid']],
  [questions['status-paid'], payments['asked-paid']],
  [questions['status-declined'], payments['asked-declined']],
  [later['status-begun'], begun['begun-paid']],
];

export const statusDates = rule({
  topic: 'status-dates',
  title: 'The dates of the answer about a payment, but for the provider’s, lie between its request and the question',
  cites: { source: cite('platform-gate-api', 'Status request'), covers: ['X-109'] },
  offers: ['status'],
  scenarios: [status],
  also: beginnings,
  select: (evidence) =>
    QUESTIONS.flatMap(([question, payment]) => {
      const [sale] = askedAs(evidence, payment).filter(accepted);
      return sale ? askedAs(evidence, question).map((one) => ({ one, sale })) : [];
    }),
  check: ({ one, sale }) =>
    datesIn(one).flatMap(([where, date]) =>
      untimely(`${one.at}/reply/body${where}`, date, clockMs(sale.exchange.clock), clockMs(one.exchange.clock)),
    ),
});

/** The dates of an answer: of the payment, and of each of its operations. */
function datesIn({ reply }: Asked): readonly (readonly [where: Pointer, date: Json | undefined])[] {
  const operations = at(reply?.json, '/operations');
  const count = Array.isArray(operations) ? operations.length : 0;
  const where: readonly Pointer[] = [
    '/payment/date',
    ...Array.from({ length: count }, (_, index) => index).flatMap((index): readonly Pointer[] => [
      `/operations/${index}/date`,
      `/operations/${index}/created_date`,
    ]),
  ];
  return where.map((one) => [one, at(reply?.json, one)]);
}
