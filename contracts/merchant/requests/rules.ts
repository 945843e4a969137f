import { labels } from '#contracts/labels';
import { looks, type Requested, requests, sales, starts } from '#contracts/merchant/evidence';
import type { MerchantFacts } from '#contracts/merchant/facts';
import { rule } from '#contracts/merchant/rule';
import { gatePage, protocol, signaturePage } from '#contracts/merchant/sources';
import { preview, problem, unless } from '#contracts/problem';
import { at, isObject } from '#core/json';
import type { Evidence, Problem } from '#core/model';
import { verify } from '#schemas/signature/sign';
import { validate } from '#schemas/validate';
import { again, amounts, currency, customers, first, limits, second, third, whole } from './scenarios.ts';

const { main } = labels('main');

const key = ({ evidence }: Requested): string => evidence.projects[main]?.key ?? '';

/** The first sale request of a payment. */
const saleOf = (evidence: Evidence, payment: string): Requested | undefined =>
  sales(evidence).find(({ request }) => request.payment === payment);

export const requestRules = [
  rule<Requested>({
    topic: 'sale-path',
    title: 'Each purchase is sent to Gate by POST, to the path of its method',
    level: 'must',
    cost: 'A request to another method’s path is refused, and the customer leaves without having paid.',
    scenarios: [whole],
    select: sales,
    check: ({ at: where, request: { method, path } }, { method: { path: expected } }: MerchantFacts) =>
      unless(method === 'POST' && path === expected, where, `POST ${expected}`, `${method} ${path}`),
  }),
  rule<Requested>({
    topic: 'sale-members',
    title: 'The sale request has every required member, each in its documented form',
    level: 'must',
    cost: 'Gate refuses incomplete requests, which shows only once customers of that method try to pay.',
    scenarios: [whole],
    select: sales,
    check: ({ at: where, json }, { method: { schemas } }: MerchantFacts) =>
      json === undefined
        ? [problem(where, 'a JSON text', 'a body that is none')]
        : validate(schemas.sale, json)
            .filter(({ at: location }) => location !== '/general/signature' && !location.startsWith('/payment/'))
            .map((one) => problem(`${where}/body${one.at}`, one.expected, one.actual)),
  }),
  rule<Requested>({
    topic: 'request-signature',
    title: 'Every request to Gate carries its signature under the project’s key',
    level: 'must',
    cost: 'Requests that are wrongly signed are refused, all of them, from the day the key is changed or an odd character is sold.',
    cites: signaturePage(),
    scenarios: [whole],
    select: requests,
    check: (one) =>
      unless(
        isObject(one.json) && verify(one.json, key(one)),
        one.at,
        'the signature of the request',
        'another one, or none',
      ),
  }),
  rule<Requested>({
    topic: 'sale-project',
    title: 'The sale request names the configured project',
    level: 'must',
    cost: 'Money of one shop was booked to another’s account because a test project stayed in the settings.',
    cites: gatePage('general.project_id'),
    scenarios: [whole],
    select: sales,
    check: ({ at: where, json, evidence }) => {
      const [actual, expected] = [at(json, '/general/project_id'), evidence.projects[main]?.projectId];
      return unless(
        String(actual) === String(expected),
        `${where}/body/general/project_id`,
        preview(expected),
        preview(actual),
      );
    },
  }),
  rule<Requested>({
    topic: 'sale-amount',
    title: 'The sale request asks the amount of the purchase, in satang',
    level: 'must',
    cost: 'Amounts multiplied by 100 in floating point lose a satang each, and baht sent for satang sell a hundred for the price of one.',
    scenarios: [amounts],
    select: sales,
    check: ({ at: where, json, request, evidence }) => {
      const asked = evidence.scenario.steps.find((step) => step.do === 'purchase' && step.as === request.payment);
      const expected = asked?.do === 'purchase' ? asked.amount : undefined;
      const actual = at(json, '/payment/amount');
      return unless(actual === expected, `${where}/body/payment/amount`, preview(expected), preview(actual));
    },
  }),
  rule<Requested>({
    topic: 'sale-currency',
    title: 'A purchase is asked in THB and in no other currency',
    level: ({ method }) => (method.converts ? 'should' : 'must'),
    cost: 'A price in dollars sent as a price in baht sells for a thirtieth.',
    scenarios: [whole, currency],
    select: (evidence) =>
      evidence.scenario.id.endsWith(`/${currency.name}`) && sales(evidence).length === 0
        ? refusedStarts(evidence)
        : sales(evidence),
    check: ({ at: where, json, request }, { method }) => {
      const actual = at(json, '/payment/currency');
      return request.payment === null
        ? []
        : unless(
            actual === method.currency,
            `${where}/body/payment/currency`,
            preview(method.currency),
            preview(actual),
          );
    },
  }),
  rule<Requested>({
    topic: 'sale-once',
    title: 'Each purchase is one request to Gate, under an id of its own',
    level: 'must',
    cost: 'Two requests for one purchase let the customer pay twice.',
    scenarios: [customers],
    select: (evidence) => sales(evidence).filter(({ request }) => request.payment !== null),
    check: ({ at: where, index, json, evidence }) => {
      const id = String(at(json, '/general/payment_id')).toLowerCase();
      const before = sales(evidence).find(
        (one) => one.index < index && String(at(one.json, '/general/payment_id')).toLowerCase() === id,
      );
      return before ? [problem(where, 'one request a purchase', `the id ${id} was sent before`)] : [];
    },
  }),
  rule<Evidence>({
    topic: 'used-id-refused',
    title: 'A purchase with an id that is used already is not started',
    level: 'must',
    cost: 'A second order under the first one’s id is credited by the first one’s payment.',
    cites: protocol('P-43'),
    scenarios: [customers],
    select: (evidence) => (starts(evidence).length === 4 ? [evidence] : []),
    check: (evidence) => {
      const seen = starts(evidence)[3];
      return unless(seen?.seen.status === 422, seen?.at ?? '', '422', `${seen?.seen.status} for ${again}`);
    },
  }),
  rule<Evidence>({
    topic: 'sale-customer',
    title: 'A customer has one id in all purchases, which no other customer has',
    level: 'must',
    cost: 'Customers that share an id share the platform’s limits and series, and one of them pays on the other’s data.',
    scenarios: [customers],
    select: (evidence) => ([first, second, third].every((label) => saleOf(evidence, label)) ? [evidence] : []),
    check: oneIdACustomer,
  }),
  rule<Requested>({
    topic: 'sale-ip-address',
    title: 'The sale request names the address from which the customer pays',
    level: 'must',
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
    level: 'should',
    cost: 'Customers who break off land on the page for those who paid.',
    scenarios: [whole],
    select: sales,
    check: ({ at: where, json }) =>
      ['decline', 'return'].flatMap((way) =>
        unless(
          typeof at(json, `/return_url/${way}`) === 'string',
          `${where}/body/return_url/${way}`,
          'an address',
          'none',
        ),
      ),
  }),
  rule<{ readonly at: string; readonly status: string }>({
    topic: 'limits-shown',
    title: 'A purchase outside the documented limits is refused, or ends in error when Gate refuses it',
    level: 'should',
    cost: 'Customers wait for a payment that can never come.',
    needs: ['books'],
    scenarios: [limits],
    select: (evidence) => [
      ...looks(evidence),
      ...starts(evidence).flatMap(({ at: where, seen }) =>
        seen.status === 422 ? [{ at: where, status: 'error' }] : [],
      ),
    ],
    check: ({ at: where, status }) => unless(status === 'error', where, 'the purchase not started, or error', status),
  }),
];

function refusedStarts(evidence: Evidence): readonly Requested[] {
  return starts(evidence).flatMap(({ at: where, seen }, index) =>
    seen.status === 422
      ? [{ at: where, index, json: undefined, evidence, request: { payment: null } as Requested['request'] }]
      : [],
  );
}

function oneIdACustomer(evidence: Evidence): readonly Problem[] {
  const [one, two, other] = [first, second, third].map((label) => saleOf(evidence, label));
  const id = (request: Requested | undefined) => at(request?.json, '/customer/id');
  return [
    ...unless(id(one) === id(two), `${two?.at}/body/customer/id`, `${preview(id(one))}, as before`, preview(id(two))),
    ...unless(
      id(one) !== id(other),
      `${other?.at}/body/customer/id`,
      'an id of its own',
      `${preview(id(other))}, another customer’s`,
    ),
  ];
}
