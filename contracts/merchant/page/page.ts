import { deliveries, type Look, lastLook, money, purchaseOf, signatureSeen } from '#contracts/merchant/evidence';
import type { MerchantFacts } from '#contracts/merchant/facts';
import { faultIn, stays, UNVERIFIED } from '#contracts/merchant/forged/rules';
import { BOOKS, rule } from '#contracts/merchant/rule';
import { pageParameters, protocol, signaturePage } from '#contracts/merchant/sources';
import { booksPayments } from '#contracts/merchant/standing';
import { type Window, windows } from '#contracts/merchant/windows';
import { preview, problem, unless } from '#contracts/problem';
import { at } from '#core/json';
import { verify } from '#schemas/signature/sign';
import { validate } from '#schemas/validate';
import { isSignedWithFrame, type Opened, offers, opened, openings, page } from './opened.ts';

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
  rule<Window>({
    topic: 'page-forgery-not-believed',
    title: 'A forged result of a purchase on Payment Page changes nothing',
    cost: 'Callbacks of the page came to an address of their own, where nobody checked a signature.',
    cites: signaturePage('X-14', 'P-34'),
    needs: BOOKS,
    offers,
    scenarios: [page],
    beside: booksPayments,
    select: (evidence) => windows(evidence, faultIn(...UNVERIFIED)),
    check: stays,
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
