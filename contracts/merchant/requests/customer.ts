import { looks, type Requested, sales, starts } from '#contracts/merchant/evidence';
import { rule } from '#contracts/merchant/rule';
import { protocol } from '#contracts/merchant/sources';
import { beginsPurchases } from '#contracts/merchant/standing';
import { preview, problem, unless } from '#contracts/problem';
import { at } from '#core/json';
import type { ControlSeen, Evidence, Problem } from '#core/model';
import { again, customers, first, limits, lower, second, third, upper, whole } from './scenarios.ts';

/** The first sale request of a payment. */
const saleOf = (evidence: Evidence, payment: string): Requested | undefined =>
  sales(evidence).find(({ request }) => request.payment === payment);

export const customerRules = [
  rule<Requested>({
    topic: 'sale-once',
    title: 'Each purchase is one request to Gate, under an id of its own',
    cost: 'Two requests for one purchase let the customer pay twice.',
    scenarios: [customers],
    select: (evidence) => sales(evidence).filter((one) => one.request.payment !== null && isBeforeUsedId(one)),
    check: (one) => {
      const id = idIn(one);
      const before = sales(one.evidence).find(
        (other) => other.index < one.index && isTaken(other) && idIn(other) === id,
      );
      return before ? [problem(one.at, 'one request a purchase', `the id ${id} was sent before, and answered`)] : [];
    },
  }),
  rule<Evidence>({
    topic: 'used-id-refused',
    title: 'A purchase with an id that is used already is not started',
    cost: 'A second order under the first one’s id is credited by the first one’s payment.',
    cites: protocol('P-43'),
    scenarios: [customers],
    beside: beginsPurchases,
    select: (evidence) => (starts(evidence).length === 4 ? [evidence] : []),
    check: (evidence) => {
      const seen = starts(evidence)[3];
      return unless(
        seen?.seen.status === 422 || (givesOwnIds(evidence) && hasOtherId(seen?.seen)),
        seen?.at ?? '',
        `HTTP 422 for the used id ${again}`,
        `HTTP ${seen?.seen.status}`,
      );
    },
  }),
  rule<Evidence>({
    topic: 'sale-customer',
    title: 'A customer has one id in all purchases, which no other customer has',
    cost: 'Customers that share an id share the platform’s limits and series, and one of them pays on the other’s data.',
    scenarios: [customers],
    select: (evidence) => ([first, second, third].every((label) => saleOf(evidence, label)) ? [evidence] : []),
    check: oneIdACustomer,
  }),
  rule<Requested>({
    topic: 'sale-ip-address',
    title: 'The sale request names the address from which the customer pays',
    cost: 'With the server’s own address in every request the platform’s fraud limits count all customers as one.',
    scenarios: [whole],
    select: (evidence) => sales(evidence).filter(({ json }) => at(json, '/customer/ip_address') !== undefined),
    check: ({ at: where, json }) => {
      const actual = at(json, '/customer/ip_address');
      return unless(actual === '198.51.100.7', `${where}/body/customer/ip_address`, '"198.51.100.7"', preview(actual));
    },
  }),
  rule<Requested>({
    topic: 'sale-return-urls',
    title: 'The sale request names where the customer goes after a decline and after breaking off',
    cost: 'Customers who break off land on the page for those who paid.',
    scenarios: [whole],
    select: sales,
    check: ({ at: where, json }) =>
      ['decline', 'return'].flatMap((way) =>
        unless(
          typeof at(json, `/return_url/${way}`) === 'string',
          `${where}/body/return_url/${way}`,
          'an address',
          'nothing',
        ),
      ),
  }),
  rule<{ readonly at: string; readonly status: string }>({
    topic: 'limits-shown',
    title: 'A purchase outside the documented limits is refused, or ends in error when Gate refuses it',
    cost: 'Customers wait for a payment that can never come.',
    needs: ['books'],
    scenarios: [limits],
    beside: beginsPurchases,
    select: (evidence) => [
      ...looks(evidence, lower),
      ...looks(evidence, upper),
      ...starts(evidence).flatMap(({ at: where, seen }) =>
        seen.status === 422 ? [{ at: where, status: 'error' }] : [],
      ),
    ],
    check: ({ at: where, status }) => unless(status === 'error', where, 'the purchase not started, or error', status),
  }),
];

/** Whether a purchase got another id than the one that was asked for. */
function hasOtherId(seen: ControlSeen | undefined): boolean {
  const given = at(seen?.answer, '/payment_id');
  return given !== undefined && given !== at(seen?.sent, '/payment_id');
}

/** Of a merchant that names its payments itself, the used id is not the one that the purchase goes by. */
const givesOwnIds = (evidence: Evidence): boolean => hasOtherId(starts(evidence)[0]?.seen);

const idIn = ({ json }: Requested): string => String(at(json, '/general/payment_id')).toLowerCase();

/** Whether Gate answered, so that there is no reason to send it again. */
const isTaken = ({ request: { reply } }: Requested): boolean => reply !== null && reply.status < 500;

/** Whether a request came before the merchant was asked to use an id again: what it sends after that is judged by another rule. */
function isBeforeUsedId({ index, evidence }: Requested): boolean {
  const used = starts(evidence)[3];
  return used === undefined || index < Number(used.at.split('/')[2]);
}

function oneIdACustomer(evidence: Evidence): readonly Problem[] {
  const [one, two, other] = [first, second, third].map((label) => saleOf(evidence, label));
  const id = (request: Requested | undefined) => at(request?.json, '/customer/id');
  return [
    ...unless(id(one) === id(two), `${two?.at}/body/customer/id`, `${preview(id(one))}, as before`, preview(id(two))),
    ...unless(
      id(one) !== id(other),
      `${other?.at}/body/customer/id`,
      'an id that no other customer has',
      `${preview(id(other))}, another customer’s`,
    ),
  ];
}
