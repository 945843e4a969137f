import { applied, deliveries, type Look, looks, money, type Requested, sales } from '#contracts/merchant/evidence';
import { beforeReply } from '#contracts/merchant/forged/states';
import { whole } from '#contracts/merchant/requests/scenarios';
import { BOOKS, rule } from '#contracts/merchant/rule';
import { gatePage, protocol } from '#contracts/merchant/sources';
import { booksPayments, paidOnce } from '#contracts/merchant/standing';
import { preview, problem, unless } from '#contracts/problem';
import { at } from '#core/json';
import type { Evidence } from '#core/model';
import { lostReply, lostRequest, refusal, serverFault } from './scenarios.ts';

/** The looks at a purchase after a request of it was answered, or not, and before anything came of it. */
function looksBeforeCallbacks(evidence: Evidence): readonly Look[] {
  const first = deliveries(evidence)[0]?.delivery.began ?? Number.POSITIVE_INFINITY;
  const sent = sales(evidence)[0]?.request.ended;
  return sent === undefined || sent === null
    ? []
    : looks(evidence).filter(({ began }) => began > sent && began < first);
}

const open = ({ status }: Look): boolean => status === 'pending' || status === 'new';

const staysOpen = ({ at: where, ...look }: Look) =>
  unless(open({ at: where, ...look }), `${where}/status`, '"pending"', `"${look.status}"`);

export const replyRules = [
  rule<Look>({
    topic: 'acceptance-not-paid',
    title: 'The success of an acceptance reply is not taken for a payment',
    cost: 'Shops that read `status: success` of the reply as paid hand out goods for every purchase that is only begun.',
    cites: gatePage('Acceptance reply', 'X-82'),
    needs: BOOKS,
    scenarios: [whole],
    beside: booksPayments,
    select: (evidence) => (sales(evidence)[0]?.request.reply?.status === 200 ? looksBeforeCallbacks(evidence) : []),
    check: (look) =>
      unless(
        look.status !== 'paid' && look.credit.times === 0,
        look.at,
        'a purchase that is not paid, nothing credited',
        `${look.status}, ${money(look.books)}`,
      ),
  }),
  rule<Requested>({
    topic: 'lost-reply-same-id',
    title: 'A purchase whose reply was lost is sent again under the same id, or not at all',
    cost: 'Each lost reply makes a second payment, and customers pay both.',
    cites: gatePage('Absent response', 'X-17', 'P-42'),
    scenarios: [lostReply],
    select: sales,
    check: ({ at: where, json, evidence }) => {
      const [first, again] = [at(sales(evidence)[0]?.json, '/general/payment_id'), at(json, '/general/payment_id')];
      return unless(first === again, `${where}/body/general/payment_id`, JSON.stringify(first), preview(again));
    },
  }),
  rule<Requested>({
    topic: 'lost-reply-same-data',
    title: 'What is sent again after a lost reply asks the same sum of the same customer',
    cost: 'A repetition with a new sum is refused as a duplicate, and the shop waits for a sum that nobody pays.',
    cites: gatePage('Absent response', 'X-17'),
    scenarios: [lostReply],
    select: sales,
    check: ({ at: where, json, evidence }) => {
      const first = sales(evidence)[0]?.json;
      const members = ['/payment/amount', '/payment/currency', '/customer/id'];
      return members.flatMap((member) =>
        unless(
          at(first, member) === at(json, member),
          `${where}/body${member}`,
          preview(at(first, member)),
          preview(at(json, member)),
        ),
      );
    },
  }),
  rule<Look>({
    topic: 'lost-reply-pending',
    title: 'A purchase whose reply was lost stays pending',
    cost: 'The customer is told that the payment failed, pays again elsewhere, and the first one succeeds too.',
    cites: protocol('P-41'),
    needs: BOOKS,
    scenarios: [lostReply, lostRequest],
    select: looksBeforeCallbacks,
    check: staysOpen,
  }),
  rule<Look>({
    topic: 'lost-reply-credited',
    title: 'A purchase whose reply was lost is credited when it is paid',
    cost: 'Money of customers who paid is kept without an order to show for it.',
    cites: protocol('P-38'),
    needs: BOOKS,
    scenarios: [lostReply],
    select: (evidence) =>
      looks(evidence).filter(({ last, payment }) => last && applied(evidence, payment).some(({ taken }) => taken)),
    check: ({ at: where, books, credit, payment }) =>
      unless(credit.times > 0, where, `the payment of ${payment} credited`, money(books)),
  }),
  rule<Look>({
    topic: 'reply-overtaken-credited',
    title: 'A success that overtakes the reply of Gate is credited once, at the latest when it is repeated',
    cost: 'The reply came last, and what it wrote made a paid order an open one.',
    cites: protocol('P-36', 'P-38', 'P-40', 'P-50'),
    needs: BOOKS,
    scenarios: [beforeReply],
    select: (evidence) =>
      looks(evidence).filter(({ last, payment }) => last && applied(evidence, payment).some(({ taken }) => taken)),
    check: paidOnce,
  }),
  rule<Look>({
    topic: 'server-fault-pending',
    title: 'A server’s fault of Gate is not taken for a decline',
    cost: 'Payments that went through behind a fault are cancelled in the shop, and customers who paid get nothing.',
    cites: gatePage('Acceptance reply', 'X-67', 'P-41'),
    needs: BOOKS,
    scenarios: [serverFault],
    select: looksBeforeCallbacks,
    check: staysOpen,
  }),
  rule<{ readonly look: Look; readonly isLast: boolean }>({
    topic: 'refusal-is-error',
    title: 'A purchase that Gate refuses ends in error',
    cost: 'Customers wait on a page for a payment that was refused before it began.',
    cites: protocol('P-41'),
    needs: BOOKS,
    scenarios: [refusal],
    // Books may lag behind the reply: until they say error, they say that the purchase is open.
    select: (evidence) =>
      looksBeforeCallbacks(evidence).map((look, index, { length }) => ({ look, isLast: index === length - 1 })),
    check: ({ look, isLast }) =>
      unless(look.status === 'error' || (!isLast && open(look)), `${look.at}/status`, '"error"', `"${look.status}"`),
  }),
  rule<Requested>({
    topic: 'refusal-not-repeated',
    title: 'A request that Gate refused is not sent again unchanged',
    cost: 'A shop that repeats refused requests in a loop is throttled with all its payments.',
    cites: gatePage('Acceptance reply', 'X-68'),
    scenarios: [refusal],
    select: sales,
    check: ({ at: where, index, request, evidence }) => {
      const before = sales(evidence).find((one) => one.index < index && one.request.body.text === request.body.text);
      return before ? [problem(where, 'a corrected request, or none', 'the refused request, unchanged')] : [];
    },
  }),
];
