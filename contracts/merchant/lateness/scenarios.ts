import { labels } from '#contracts/labels';
import { advance, audit, callback, customer, purchase, read, together } from '#contracts/merchant/moves';
import { scenario } from '#contracts/merchant/rule';
import { DAY, HOUR } from '#core/time';

export const { late, left } = labels('late', 'left');

/** The platform gives up after eleven days: the last attempt may come that late. Meanwhile nobody pays another purchase. */
export const afterElevenDays = scenario(
  'late',
  'A success that comes eleven days after it was paid, and a purchase that nobody pays',
  (facts) => [
    ...together(purchase(facts, late), purchase(facts, left)),
    ...together(callback('intermediate', late), callback('intermediate', left)),
    customer('pay', late),
    ...together(read(late), read(left)),
    advance(2 * DAY),
    read(left),
    advance(9 * DAY - HOUR),
    ...together(read(late), read(left)),
    ...together(callback('success', late), callback('decline', left)),
    audit,
    advance(2 * DAY),
    callback('success', late, { as: 'two days later' }),
    audit,
  ],
  { needs: ['clock'] },
);
