import { type Callback, finalsOf } from '#contracts/gateway/evidence/callbacks';
import { moveOf } from '#contracts/gateway/evidence/customer-moves';
import { type Asked, accepted, answerOf, askedAs, refused, taken } from '#contracts/gateway/evidence/exchanges';
import { BASELINE } from '#contracts/gateway/refusal/probes';
import { type RuleTemplate, rule } from '#contracts/gateway/rule';
import { missing, preview, unless } from '#contracts/problem';
import { at } from '#core/json';
import type { Evidence } from '#core/model';

/** A payment id names one payment of a project. */
export const identity = (): readonly RuleTemplate<never>[] => [
  rule<Asked>({
    topic: 'payment-id-unique',
    title: 'A payment_id that is taken is refused for another purchase of the project',
    level: 'must',
    scenarios: ['identity'],
    select: again('again'),
    check: (one) => unless(refused(one), one.at, 'a refusal of a payment_id used before', answerOf(one)),
  }),
  rule<Asked>({
    topic: 'payment-id-per-project',
    title: 'A payment_id that is taken in one project is free in another',
    level: 'must',
    scenarios: ['two-projects'],
    select: (evidence) => (askedAs(evidence, BASELINE).every(taken) ? askedAs(evidence, 'same-id') : []),
    check: (one) => unless(taken(one), one.at, 'acceptance: the payment_id is new in this project', answerOf(one)),
  }),
  rule<Asked>({
    topic: 'corrected-request',
    title: 'A request that was refused goes through once it is corrected, under the same payment_id',
    level: 'must',
    scenarios: ['corrected'],
    select: (evidence) => (askedAs(evidence, 'altered').some(refused) ? askedAs(evidence, 'corrected') : []),
    check: (one) => unless(taken(one), one.at, 'acceptance of the corrected request', answerOf(one)),
  }),
  rule<readonly Asked[]>({
    topic: 'payment-id-at-once',
    title: 'Of two purchases with one payment_id at the same instant no more than one is accepted',
    level: 'must',
    scenarios: ['at-once'],
    select: (evidence) => races(evidence).filter((pair) => pair.some(taken)),
    check: (pair) =>
      unless(
        pair.filter(accepted).length < 2,
        pair[1]?.at ?? '',
        'a refusal of one of two purchases with one payment_id',
        pair.map(answerOf).join(' and '),
      ),
  }),
  rule<Asked>({
    topic: 'payment-id-letter-case',
    title: 'A payment_id that differs from a taken one by letter case alone is refused',
    level: 'should',
    scenarios: ['identity'],
    select: again('again-upper'),
    check: (one) =>
      unless(refused(one), one.at, 'a refusal of a payment_id used before in other letter case', answerOf(one)),
  }),
  rule<{ readonly original: Asked; readonly finals: readonly Callback[]; readonly location: string }>({
    topic: 'duplicate-harmless',
    title: 'A repeated payment_id leaves the first purchase as it was',
    level: 'must',
    needs: ['customer'],
    scenarios: ['identity'],
    select: (evidence) => {
      const [original] = askedAs(evidence, 'original');
      const move = moveOf(evidence, 'original');
      if (!original || !accepted(original) || !move || (move.seen.status ?? 200) >= 300) return [];
      return [{ original, finals: finalsOf(evidence, 'original'), location: `/events/${move.index}` }];
    },
    check: ({ original, finals, location }) => {
      const [first] = finals;
      const amount = at(original.sent, '/payment/amount');
      if (!first) return [missing(location, 'success of the first purchase after it is paid')];
      const was = at(first.json, '/payment/sum/amount');
      const { address } = first.seen;
      return [
        ...unless(
          first.status === 'success' && was === amount,
          first.at,
          `success of the first purchase over ${preview(amount)} satang`,
          `${first.status} over ${preview(was)}`,
        ),
        ...unless(address !== 'again-address', `${first.at}/address`, 'the address of the first purchase', address),
      ];
    },
  }),
];

/** The messages that were sent at the same instant. */
function races(evidence: Evidence): readonly (readonly Asked[])[] {
  return evidence.scenario.steps.flatMap((step, index, steps) => {
    const next = steps[index + 1];
    return step.do === 'send' && step.withNext && next?.do === 'send' ? [askedAs(evidence, step.as, next.as)] : [];
  });
}

const again = (label: string) => (evidence: Parameters<RuleTemplate['select']>[0]) => {
  const [original] = askedAs(evidence, 'original');
  return original && accepted(original) ? askedAs(evidence, label) : [];
};
