import { at, type Json } from '#core/json';
import { converts, type GateFacts } from './gate.ts';
import { type Law, law, shown, unless } from './laws.ts';
import { readable } from './readable.ts';
import type { Callback } from './reading.ts';

/** That the sums of a final callback agree. */
export const sumLaws = (facts: GateFacts): readonly Law<never>[] => [
  law<Callback>({
    topic: 'sums-agree',
    title: facts.converts
      ? 'The sums of a callback agree, unless the target converts currencies'
      : 'The sums of a callback agree: nothing is converted',
    level: 'must',
    select: (evidence) =>
      readable(evidence).filter(
        ({ json, stage }) => stage === 'final' && at(json, '/operation/sum_initial') !== undefined,
      ),
    check: ({ at: place, json, evidence }) =>
      ['/operation/sum_initial', '/operation/sum_converted']
        .filter((where) => !converts(facts, evidence) || sameCurrency(json, where))
        .flatMap((where) => sumAgrees(json, place, where)),
  }),
];

/** What was converted is in another currency: sums in one currency agree all the same. */
function sameCurrency(json: Json | undefined, where: string): boolean {
  return at(json, `${where}/currency`) === at(json, '/payment/sum/currency');
}

function sumAgrees(json: Json | undefined, place: string, where: string) {
  // A sum that is not there is a matter of the format.
  if (at(json, where) === undefined) return [];
  return ['amount', 'currency'].flatMap((member) => {
    const expected = at(json, `/payment/sum/${member}`);
    const was = at(json, `${where}/${member}`);
    return unless(
      was === expected,
      `${place}/body${where}/${member}`,
      `${shown(expected)} as in payment.sum`,
      shown(was),
    );
  });
}
