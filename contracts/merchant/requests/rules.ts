import { labels } from '#contracts/labels';
import { type Requested, requests, sales, signatureSeen, starts } from '#contracts/merchant/evidence';
import type { MerchantFacts } from '#contracts/merchant/facts';
import { rule } from '#contracts/merchant/rule';
import { gatePage, signaturePage } from '#contracts/merchant/sources';
import { preview, problem, unless } from '#contracts/problem';
import { at, isObject } from '#core/json';
import type { Evidence } from '#core/model';
import { verify } from '#schemas/signature/sign';
import { validate } from '#schemas/validate';
import { amounts, currency, whole } from './scenarios.ts';

const { main } = labels('main');

const key = ({ evidence }: Requested): string => evidence.projects[main]?.key ?? '';

export const requestRules = [
  rule<Requested>({
    topic: 'sale-path',
    title: 'Each purchase is sent to Gate by POST, to the path of its method',
    cost: 'A request to another method’s path is refused, and the customer leaves without having paid.',
    scenarios: [whole],
    select: sales,
    check: ({ at: where, request: { method, path } }, { method: { path: expected } }: MerchantFacts) =>
      unless(method === 'POST' && path === expected, where, `POST ${expected}`, `${method} ${path}`),
  }),
  rule<Requested>({
    topic: 'sale-members',
    title: 'The sale request has every required member, each in its documented form',
    cost: 'Gate refuses incomplete requests, which shows only once customers of that method try to pay.',
    scenarios: [whole],
    select: sales,
    check: ({ at: where, json }, { method: { schemas } }: MerchantFacts) =>
      json === undefined
        ? [problem(where, 'a body that is JSON', 'a body that is none')]
        : validate(schemas.sale, json)
            .filter(({ at: location }) => location !== '/general/signature' && !location.startsWith('/payment/'))
            .map((one) => problem(`${where}/body${one.at}`, one.expected, one.actual)),
  }),
  rule<Requested>({
    topic: 'request-signature',
    title: 'Every request to Gate carries its signature under the project’s key',
    cost: 'Requests that are wrongly signed are refused, all of them, from the day the key is changed or an odd character is sold.',
    cites: signaturePage('X-34', 'X-35', 'X-36', 'X-37', 'X-38', 'X-39'),
    scenarios: [whole],
    select: requests,
    check: (one) =>
      unless(
        isObject(one.json) && verify(one.json, key(one)),
        one.at,
        'the signature of the request',
        signatureSeen(one.json),
      ),
  }),
  rule<Requested>({
    topic: 'request-content-type',
    title: 'A request to Gate says that its content is JSON',
    cost: 'A front end that reads forms by default saw none of the members, and refused every sale.',
    cites: gatePage('Requests', 'X-95'),
    scenarios: [whole],
    select: requests,
    check: ({ at: where, request: { contentType } }) =>
      unless(
        /^application\/json\s*(;|$)/i.test(contentType),
        `${where}/contentType`,
        'the content type application/json',
        `the content type ${preview(contentType)}`,
      ),
  }),
  rule<Requested>({
    topic: 'sale-project',
    title: 'The sale request names the configured project',
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
];

function refusedStarts(evidence: Evidence): readonly Requested[] {
  return starts(evidence).flatMap(({ at: where, seen }, index) =>
    seen.status === 422
      ? [{ at: where, index, json: undefined, evidence, request: { payment: null } as Requested['request'] }]
      : [],
  );
}
