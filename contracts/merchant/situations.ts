import { isRecovered } from '#core/books';
import { at } from '#core/json';
import type { Evidence, Situation } from '#core/model';
import { DAY } from '#core/time';
import { readJson } from '#schemas/json/read';
import { applied, type Delivered, deliveries, looks, taken } from './evidence.ts';

/** How often a genuine callback of a stage came when the earlier ones of its payment fit. */
function came(stage: string, fits: (earlier: readonly Delivered[], one: Delivered) => boolean) {
  return (evidence: Evidence): number =>
    genuine(evidence).filter((one) => {
      const earlier = genuine(evidence).filter(
        (other) => other.delivery.payment === one.delivery.payment && other.index < one.index,
      );
      return one.delivery.stage === stage && fits(earlier, one);
    }).length;
}

const genuine = (evidence: Evidence): readonly Delivered[] =>
  deliveries(evidence).filter(({ delivery }) => !delivery.forged);
const tookStage = (stage: string) => (earlier: readonly Delivered[]) =>
  earlier.some((one) => one.delivery.stage === stage && taken(one));

const situation = (id: string, title: string, count: Situation['count']): Situation => ({ id, title, count });

/** What a run with a merchant should come to; a situation that never occurred shows nothing of it. */
export const merchantSituations: readonly Situation[] = [
  situation(
    'paid',
    'a success',
    came('success', () => true),
  ),
  situation(
    'declined',
    'a decline',
    came('decline', () => true),
  ),
  situation('repeated', 'a success again after it was taken', came('success', tookStage('success'))),
  situation(
    'at-once',
    'the same success twenty times at once',
    ({ scenario }) => scenario.steps.filter((step) => step.do === 'callback' && (step.times ?? 1) >= 20).length,
  ),
  situation('success-after-decline', 'a success after a decline', came('success', tookStage('decline'))),
  situation('decline-after-success', 'a decline after a success', came('decline', tookStage('success'))),
  situation('stale-instruction', 'an instruction after the result', came('intermediate', tookStage('success'))),
  situation(
    'overtaken',
    'a success before its instruction',
    came('success', (earlier) => !tookStage('intermediate')(earlier)),
  ),
  situation(
    'cut-off',
    'a success again after one that nobody waited for',
    came('success', (earlier) =>
      earlier.some(({ delivery }) => delivery.stage === 'success' && delivery.reply === null),
    ),
  ),
  situation(
    'other-amount',
    'a payment of another sum than was asked',
    (evidence) =>
      genuine(evidence).filter(({ delivery: { payment, paid, stage } }) => {
        const step = evidence.scenario.steps.find((one) => one.do === 'purchase' && one.as === payment);
        return stage === 'success' && step?.do === 'purchase' && paid !== step.amount;
      }).length,
  ),
  situation(
    'superseded',
    'a decline with code 3613',
    (evidence) =>
      genuine(evidence).filter(({ delivery }) => {
        if (!delivery.sent.text.includes('3613')) return false;
        const read = readJson(Buffer.from(delivery.sent.text));
        return read.ok && at(read.value, '/operation/code') === '3613';
      }).length,
  ),
  situation(
    'late',
    'a success more than ten days after its purchase',
    (evidence) =>
      genuine(evidence).filter(
        ({ delivery }) => delivery.stage === 'success' && movedBefore(evidence, delivery.began) > 10 * DAY,
      ).length,
  ),
  situation(
    'books-failing',
    'a success while the books cannot be written',
    ({ events }) =>
      events.filter((event) => event.kind === 'control' && event.operation === 'fault' && at(event.sent, '/next') !== 0)
        .length,
  ),
  situation(
    'lost-reply',
    'a reply of Gate that is lost',
    ({ events }) => events.filter((event) => event.kind === 'gate-request' && event.reply === null).length,
  ),
  situation(
    'forged',
    'a forged callback',
    (evidence) => deliveries(evidence).filter(({ delivery }) => delivery.forged).length,
  ),
  situation(
    'recovered',
    'money that is in the books although nobody answered its callback',
    (evidence) => looks(evidence).filter((look) => isRecovered(applied(evidence, look.payment), look)).length,
  ),
];

/** How far the clock was moved in a scenario before a place in its order. */
function movedBefore({ events }: Evidence, began: number): number {
  const index = events.findIndex((event) => 'began' in event && event.began === began);
  const moves = events.slice(0, index).filter((event) => event.kind === 'control' && event.operation === 'clock');
  return moves.reduce(
    (sum, event) => sum + Number(event.kind === 'control' ? (at(event.sent, '/advance_ms') ?? 0) : 0),
    0,
  );
}
