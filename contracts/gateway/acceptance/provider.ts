import { type Asked, accepted, askedAs } from '#contracts/gateway/evidence/exchanges';
import { providerPurchases } from '#contracts/gateway/evidence/provider-log';
import { payments, sameCustomer, together } from '#contracts/gateway/result/scenarios';
import { rule } from '#contracts/gateway/templates';
import { missing, preview, problem, unless } from '#contracts/problem';
import { cite } from '#contracts/register/sources';
import { at, type Json } from '#core/json';
import type { Problem } from '#core/model';

/** Purchases of which none joins another. */
const ASKED = [payments.first, payments.second, payments.third, payments.earlier, payments.later];

export const reachesProviderOnce = rule({
  topic: 'reaches-provider-once',
  title: 'An accepted purchase reaches the provider exactly once, with its amount and currency',
  cites: { source: cite('target-protocol', 'gateway / Control API'), covers: ['P-06'] },
  needs: ['customer'],
  offers: ['provider-log'],
  scenarios: [together, sameCustomer],
  select: (evidence) => {
    const log = providerPurchases(evidence);
    if (!log) return [];
    return askedAs(evidence, ...ASKED)
      .filter(accepted)
      .map((one) => ({ one, log: log.filter((purchase) => at(purchase, '/payment_id') === one.paymentId) }));
  },
  check: ({ one, log: [first, ...more] }) => {
    if (!first) return [missing(one.at, `${one.paymentId} in the log of the provider`, 'it is not there')];
    if (more.length > 0)
      return [problem(one.at, `${one.paymentId} once in the log of the provider`, `${more.length + 1} times`)];
    return ['amount', 'currency'].flatMap((member) => sameAsAsked(one, first, member));
  },
});

function sameAsAsked(one: Asked, purchase: Json, member: string): readonly Problem[] {
  const [expected, was] = [at(one.sent, `/payment/${member}`), at(purchase, `/${member}`)];
  return unless(
    expected === was,
    one.at,
    `${member} ${preview(expected)} in the log of the provider`,
    `${member} ${preview(was)}`,
  );
}
