import { type Callback, labelOf } from '#contracts/gateway/evidence/callbacks';
import { told } from '#contracts/gateway/evidence/empties';
import { converts } from '#contracts/gateway/facts';
import { isPaidOtherwise } from '#contracts/gateway/result/scenarios';
import { preview, unless } from '#contracts/problem';
import { at, type Pointer } from '#core/json';
import type { Problem } from '#core/model';
import { inBothStages } from './stages.ts';

export const sumsAgree = inBothStages({
  topics: { intermediate: 'intermediate-sums-agree', final: 'sums-agree' },
  title: (which, _isFinal, { converts }) =>
    `The sums of ${which} agree${converts ? ', unless the target converts currencies' : ': nothing is converted'}`,
  which: ({ json }) => told(json, '/payment') !== undefined && told(json, '/operation/sum_initial') !== undefined,
  check: (callback, facts) =>
    ['/operation/sum_initial', '/operation/sum_converted']
      // Where another amount was paid it is open whether the initial sum is the one asked.
      .filter((where) => where !== '/operation/sum_initial' || !isPaidOtherwise(labelOf(callback)))
      .filter((where) => !converts(facts, callback.evidence) || sameCurrency(callback, where))
      .flatMap((where) => sumAgrees(callback, where)),
});

/** What was converted is in another currency: sums in one currency agree all the same. */
function sameCurrency({ json }: Callback, where: Pointer): boolean {
  return at(json, `${where}/currency`) === at(json, '/payment/sum/currency');
}

function sumAgrees({ at: location, json }: Callback, where: Pointer): readonly Problem[] {
  // A sum that is not there is a matter of the format.
  if (told(json, where) === undefined) return [];
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
