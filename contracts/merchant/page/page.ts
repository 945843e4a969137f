import { createHmac } from 'node:crypto';
import { labels } from '#contracts/labels';
import { deliveries, type Look, lastLook, looks, money, purchaseOf, signatureSeen } from '#contracts/merchant/evidence';
import type { MerchantFacts } from '#contracts/merchant/facts';
import { audit, bought, purchase, read, set, succeeded } from '#contracts/merchant/moves';
import { BOOKS, rule, scenario } from '#contracts/merchant/rule';
import { pageParameters, protocol } from '#contracts/merchant/sources';
import { preview, problem, unless } from '#contracts/problem';
import { at, isObject, type Json, type JsonObject } from '#core/json';
import type { Evidence, Step } from '#core/model';
import { lines, verify } from '#schemas/signature/sign';
import { validate } from '#schemas/validate';

export const { opened, semicolon } = labels('opened', 'semicolon');

/** A purchase that the customer makes on Payment Page. */
export const page = scenario('payment-page', 'A purchase on Payment Page', pagePurchases, {
  when: ({ method }) => method.schemas.page !== undefined,
});

function pagePurchases(facts: MerchantFacts): readonly Step[] {
  return [
    purchase(facts, opened, { interface: 'page' }),
    read(opened),
    ...bought(facts, opened).slice(1),
    ...succeeded(opened),
    purchase(facts, semicolon, {
      interface: 'page',
      edits: [set('/customer/first_name', 'Som;chai'), set('/customer/last_name', 'Jaidee; Jr.')],
    }),
    read(semicolon),
    audit,
  ];
}

/** The parameters that open the page, as they are signed: numbers where the documents have numbers. */
export interface Opened {
  readonly look: Look;
  readonly evidence: Evidence;
  readonly params: JsonObject;
}

/** Every address or form of Payment Page that the books show. */
export function openings(evidence: Evidence): readonly Opened[] {
  return looks(evidence).flatMap((look) => {
    const params = parametersOf(look.present);
    return params ? [{ look, evidence, params }] : [];
  });
}

function parametersOf(present: Json): JsonObject | undefined {
  if (at(present, '/kind') !== 'page') return undefined;
  const given = at(present, '/params');
  const url = at(present, '/url');
  if (isObject(given)) return typed(Object.entries(given).map(([name, value]) => [name, String(value)]));
  return typeof url === 'string' && URL.canParse(url) ? typed([...new URL(url).searchParams]) : undefined;
}

function typed(params: readonly (readonly [string, string])[]): JsonObject {
  return Object.fromEntries(
    params.map(([name, value]) => [
      name,
      /^(project_id|payment_amount)$/.test(name) && /^\d{1,15}$/.test(value) ? Number(value) : value,
    ]),
  );
}

/** Whether `frame_mode` is signed like any other parameter: that it is not stands in the platform’s libraries alone. */
export function isSignedWithFrame({ frame_mode, ...others }: JsonObject, evidence: Evidence): boolean {
  if (frame_mode === undefined) return false;
  const { signature, ...signed } = others;
  const text = [...lines(signed), `frame_mode:${frame_mode}`].sort().join(';');
  return (
    createHmac('sha512', evidence.projects.main?.key ?? '')
      .update(text)
      .digest('base64') === signature
  );
}

/** The claim of a merchant that buys by Payment Page. */
export const offers = ({ method }: MerchantFacts): readonly string[] => [`page:${method.method}`];

export const pageRules = [
  rule<Opened>({
    topic: 'page-parameters',
    title: 'Payment Page is opened with every required parameter, each in its documented form',
    cost: 'The page shows an error in place of the payment, to every customer of that method.',
    needs: BOOKS,
    offers,
    scenarios: [page],
    select: openings,
    check: ({ look, params }, { method }: MerchantFacts) =>
      (method.schemas.page === undefined ? [] : validate(method.schemas.page, params))
        .filter(({ at: where }) => where !== '/signature' && !String(at(params, where)).includes(';'))
        .map((one) => problem(`${look.at}/present${one.at}`, one.expected, one.actual)),
  }),
  rule<Opened>({
    topic: 'page-signature',
    title: 'The parameters of Payment Page carry their signature under the project’s key',
    cost: 'Unsigned parameters let the customer write the price.',
    needs: BOOKS,
    offers,
    scenarios: [page],
    select: openings,
    check: ({ look, params, evidence }) =>
      unless(
        verify(params, evidence.projects.main?.key ?? '') || isSignedWithFrame(params, evidence),
        look.at,
        'the signature of the parameters',
        signatureSeen(params),
      ),
  }),
  rule<Opened>({
    topic: 'page-purchase',
    title: 'The parameters of Payment Page are those of the purchase',
    cost: 'The page takes the sum that it is opened with, whatever the cart says.',
    needs: BOOKS,
    offers,
    scenarios: [page],
    select: openings,
    check: ({ look, params, evidence }) => {
      const expected = {
        project_id: evidence.projects.main?.projectId ?? 0,
        payment_id: evidence.payments[look.payment] ?? '',
        payment_amount: purchaseOf(evidence, look.payment)?.amount ?? 0,
        payment_currency: 'THB',
      };
      return Object.entries(expected).flatMap(([name, value]) =>
        unless(params[name] === value, `${look.at}/present/${name}`, preview(value), preview(params[name])),
      );
    },
  }),
  rule<Opened>({
    topic: 'page-method-selected',
    title: 'Payment Page is opened with the method of the purchase selected',
    cost: 'Customers who chose a method in the shop choose again, and leave.',
    needs: BOOKS,
    offers,
    scenarios: [page],
    select: openings,
    check: ({ look, params }, { method }: MerchantFacts) =>
      unless(
        params.force_payment_method === method.method,
        `${look.at}/present/force_payment_method`,
        preview(method.method),
        preview(params.force_payment_method),
      ),
  }),
  rule<Opened>({
    topic: 'page-no-semicolon',
    title: 'No value of a Payment Page parameter contains a semicolon',
    cost: 'A semicolon in a description moves the boundary between two signed members.',
    cites: pageParameters('X-23'),
    needs: BOOKS,
    offers,
    scenarios: [page],
    select: openings,
    check: ({ look, params }) =>
      Object.entries(params).flatMap(([name, value]) =>
        unless(!String(value).includes(';'), `${look.at}/present/${name}`, 'no semicolon', preview(value)),
      ),
  }),
  rule<Look>({
    topic: 'page-credited',
    title: 'A purchase on Payment Page is credited by its callback',
    cost: 'The shop waits for the customer to come back, and those who close the window have paid for nothing.',
    cites: protocol('P-38'),
    needs: BOOKS,
    offers,
    scenarios: [page],
    select: (evidence) => {
      const look = lastLook(evidence, opened);
      return look && deliveries(evidence, opened).some(({ delivery }) => delivery.stage === 'success') ? [look] : [];
    },
    check: ({ at: where, credit, status, books }) =>
      unless(
        credit.times === 1 && status === 'paid',
        where,
        'the purchase paid and credited once',
        `${status}, ${money(books)}`,
      ),
  }),
];
