import { answerOf, type Delivered, deliveries, type Look, lastLook, money, taken } from '#contracts/merchant/evidence';
import type { MerchantFacts } from '#contracts/merchant/facts';
import { BOOKS, rule } from '#contracts/merchant/rule';
import type { protocol } from '#contracts/merchant/sources';
import { unless } from '#contracts/problem';
import type { ScenarioTemplate } from '#contracts/rule';
import type { Evidence } from '#core/model';
import { plain } from './scenarios.ts';

/** A success that was sent, and the last look at its payment. */
interface Credited {
  readonly delivered: Delivered;
  readonly look: Look;
  readonly evidence: Evidence;
}

/** The successes that fit, where the plain success of the same scenario was credited: one that credits nothing at all shows nothing here. */
function credited(evidence: Evidence, fits: (one: Delivered) => boolean): readonly Credited[] {
  const baseline = lastLook(evidence, plain);
  if (!baseline || baseline.credit.times === 0) return [];
  return deliveries(evidence)
    .filter((one) => one.delivery.attempt === 1 && one.delivery.stage === 'success' && fits(one))
    .flatMap((delivered) => {
      const look = lastLook(evidence, delivered.delivery.payment);
      return look ? [{ delivered, look, evidence }] : [];
    });
}

/** It is in the books, and the callback was taken: money that a status reply brought does not show that. */
const isCredited = ({ delivered, look, evidence }: Credited, what: string) => {
  const { as, payment, paid } = delivered.delivery;
  const attempts = deliveries(evidence, payment).filter(({ delivery }) => delivery.as === as);
  return unless(
    look.credit.times > 0 && look.status === 'paid' && attempts.some(taken),
    delivered.at,
    `the callback${what} answered 2xx, the purchase paid, ${paid} satang credited`,
    `${look.status}, ${money(look.books)}; the callback was answered ${answerOf(delivered)}`,
  );
};

/** A rule that the genuine successes which fit are taken and credited; `what` tells what is odd in each. */
export function genuine(
  topic: string,
  title: string,
  cost: string,
  cites: ReturnType<typeof protocol>,
  scenario: ScenarioTemplate<MerchantFacts>,
  fits: (one: Delivered) => boolean,
  what: (one: Delivered) => string = () => '',
) {
  return rule<Credited>({
    topic,
    title,
    cost,
    cites,
    needs: BOOKS,
    scenarios: [scenario],
    select: (evidence) => credited(evidence, fits),
    check: (one) => isCredited(one, what(one.delivered)),
  });
}
