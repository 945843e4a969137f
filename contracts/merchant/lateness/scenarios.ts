import { labels } from '#contracts/labels';
import { advance, audit, bought, callback, purchase, read } from '#contracts/merchant/moves';
import { scenario } from '#contracts/merchant/rule';
import { DAY, HOUR } from '#core/time';

export const { late, left, visited } = labels('late', 'left', 'visited');

/** The platform gives up after eleven days: the last attempt may come that late. */
export const afterElevenDays = scenario(
  'late',
  'A success that comes eleven days after it was paid',
  (facts) => [
    ...bought(facts, late),
    advance(11 * DAY - HOUR),
    read(late),
    callback('success', late),
    read(late),
    audit,
  ],
  { needs: ['clock'] },
);

/** Nobody pays, and time goes by. */
export const abandoned = scenario(
  'abandoned',
  'A purchase that nobody pays',
  (facts) => [
    purchase(facts, left),
    callback('intermediate', left),
    read(left),
    advance(2 * DAY),
    read(left),
    callback('decline', left),
    read(left),
    audit,
  ],
  { needs: ['clock'] },
);

/** The customer opens the return addresses without having paid. */
export const returned = scenario('returned', 'A customer who comes back without having paid', (facts) => [
  purchase(facts, visited),
  callback('intermediate', visited),
  read(visited),
  { do: 'visit', payment: visited, address: 'success' },
  read(visited),
  { do: 'visit', payment: visited, address: 'decline' },
  read(visited),
]);
