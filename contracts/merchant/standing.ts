import { unless } from '#contracts/problem';
import type { Evidence, Problem } from '#core/model';
import { deliveries, type Look, looks, money, sales, taken } from './evidence.ts';

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

/** That a purchase came to be paid in the books: where none ever does, books that stay as they are show nothing. */
export const booksPayments = (evidence: Evidence): boolean =>
  looks(evidence).some(({ credit, status }) => credit.times > 0 || status === 'paid');

/** That a callback of the platform was taken: where none is, the answer to a faulty one shows nothing. */
export const takesCallbacks = (evidence: Evidence): boolean =>
  deliveries(evidence).some((one) => !one.delivery.forged && taken(one));

/** That a customer was shown something: where nobody ever is, what stays hidden shows nothing. */
export const showsCustomers = (evidence: Evidence): boolean => looks(evidence).some(({ present }) => present !== null);

/** That a purchase reached Gate and was taken: where none is begun, one that is not begun shows nothing. */
export const beginsPurchases = (evidence: Evidence): boolean =>
  sales(evidence).some(({ request: { reply } }) => reply?.status === 200);
