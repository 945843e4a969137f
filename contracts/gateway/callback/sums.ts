import type { Callback } from '#contracts/gateway/evidence';
import { converts, type GateFacts } from '#contracts/gateway/gate';
import { readable } from '#contracts/gateway/readable';
import { type RuleTemplate, rule } from '#contracts/gateway/rule';
import { preview, unless } from '#contracts/problem';
import { at, type Json } from '#core/json';

/** That the sums of a final callback agree. */
export const sumRules = (facts: GateFacts): readonly RuleTemplate<never>[] => [
  rule<Callback>({
    topic: 'sums-agree',
    title: facts.converts
      ? 'The sums of a callback agree, unless the target converts currencies'
      : 'The sums of a callback agree: nothing is converted',
    level: 'must',
    select: (evidence) =>
      readable(evidence).filter(
        ({ json, stage }) => stage === 'final' && at(json, '/operation/sum_initial') !== undefined,
      ),
    check: ({ at: location, json, evidence }) =>
      ['/operation/sum_initial', '/operation/sum_converted']
        .filter((where) => !converts(facts, evidence) || sameCurrency(json, where))
        .flatMap((where) => sumAgrees(json, location, where)),
  }),
];

/** What was converted is in another currency: sums in one currency agree all the same. */
function sameCurrency(json: Json | undefined, where: string): boolean {
  return at(json, `${where}/currency`) === at(json, '/payment/sum/currency');
}

function sumAgrees(json: Json | undefined, location: string, where: string) {
  // A sum that is not there is a matter of the format.
  if (at(json, where) === undefined) return [];
  return ['amount', 'currency'].flatMap((member) => {
    const expected = at(json, `/payment/sum/${member}`);
    const was = at(json, `${where}/${member}`);
    return unless(
      was === expected,
      `${location}/body${where}/${member}`,
      `${preview(expected)} as in payment.sum`,
      preview(was),
    );
  });
}
