import { labels } from '#contracts/labels';
import { deliveries, type Look, lookAfter, looks, money } from '#contracts/merchant/evidence';
import { audit, callback, customer, purchase, read } from '#contracts/merchant/moves';
import { BOOKS, rule, scenario } from '#contracts/merchant/rule';
import { unless } from '#contracts/problem';
import { at } from '#core/json';

export const { first, second, third, other } = labels('first', 'second', 'third', 'other');
const { lena } = labels('lena');

/** One customer begins the same purchase three times, and pays the second; a purchase of another sum is not of that series. */
export const series = scenario(
  'series',
  'Equal purchases of one customer, of which one is paid',
  (facts) => [
    ...[first, second, third].flatMap((label) => [
      purchase(facts, label, { customer: lena }),
      callback('intermediate', label),
      read(label),
    ]),
    purchase(facts, other, { customer: lena, amount: facts.amount + 100 }),
    callback('intermediate', other),
    read(other),
    customer('pay', second),
    callback('decline', first),
    read(first),
    read(other),
    callback('success', second),
    callback('decline', third),
    audit,
  ],
  { when: ({ method }) => method.series !== undefined },
);

export const seriesRules = [
  rule<Look>({
    topic: 'superseded-declined',
    title: 'A decline with code 3613 ends the purchase that it names, and no other',
    cost: 'The shop cancelled all of a customer’s orders when one of the attempts was settled, also the one that was paid.',
    needs: BOOKS,
    scenarios: [series],
    select: (evidence) =>
      looks(evidence).filter(({ last, payment }) => {
        const stages = deliveries(evidence, payment).map(({ delivery }) => delivery.stage);
        return last && (payment === other ? stages.length > 0 : stages.some((stage) => stage !== 'intermediate'));
      }),
    check: ({ payment, status, credit, at: where, books }) => {
      const expected = payment === second ? 'paid' : payment === other ? 'pending' : 'declined';
      const holds =
        (status === 'new' ? 'pending' : status) === expected && credit.times === (payment === second ? 1 : 0);
      return unless(holds, where, `${payment} ${expected}`, `${status}, ${money(books)}`);
    },
  }),
  rule<Look>({
    topic: 'series-redirected',
    title: 'The customer is redirected for each purchase, also when two carry the same data',
    cost: 'The second attempt of a customer showed nothing, because its address had been seen before.',
    needs: BOOKS,
    scenarios: [series],
    select: (evidence) =>
      [first, second, third].flatMap((label) => {
        const instructed = deliveries(evidence, label).find(
          ({ delivery }) => delivery.stage === 'intermediate' && delivery.reply !== null,
        );
        const look = instructed && lookAfter(evidence, label, instructed.delivery.ended);
        return look ? [look] : [];
      }),
    check: ({ at: where, present }) =>
      unless(at(present, '/kind') === 'redirect', `${where}/present`, 'a redirect', JSON.stringify(present)),
  }),
];
