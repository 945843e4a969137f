import { unless } from '#contracts/problem';
import type { Problem } from '#core/model';
import { type Look, money } from './evidence.ts';

/** That a look shows the purchase paid, and its money credited once. */
export const paidOnce = ({ at, credit, status, books }: Look): readonly Problem[] =>
  unless(credit.times === 1 && status === 'paid', at, 'the purchase paid, credited once', `${status}, ${money(books)}`);

/** That a look shows nothing of the money of another purchase. */
export const notPaid = ({ at, credit, status, books }: Look): readonly Problem[] =>
  unless(
    credit.times === 0 && status !== 'paid',
    at,
    'nothing credited: this one was not paid',
    `${status}, ${money(books)}`,
  );
