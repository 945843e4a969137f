import { applied, type Look, lastLook, looks, money } from '#contracts/merchant/evidence';
import { BOOKS, rule } from '#contracts/merchant/rule';
import { protocol, signaturePage } from '#contracts/merchant/sources';
import { booksPayments, notPaid, paidOnce } from '#contracts/merchant/standing';
import { movement } from '#contracts/merchant/windows';
import { notSeen, problem, unless } from '#contracts/problem';
import { at, pointer } from '#core/json';
import type { ControlSeen, Evidence } from '#core/model';
import { back, beside, paidAndBack, returned, visited } from './scenarios.ts';

/** A visit of a return address. */
interface Visit {
  readonly at: string;
  readonly seen: ControlSeen;
  readonly evidence: Evidence;
}

/** Two looks with a visit between them. */
interface Visited extends Visit {
  readonly before: Look;
  readonly after: Look;
}

/** What a customer who comes back finds, and what that does to the books. */
export const returningRules = [
  rule<Visited>({
    topic: 'return-visit-not-paid',
    title: 'A customer who opens a return address has not paid by that',
    cost: 'The success page was taken for the payment, and its address was shared among buyers.',
    cites: protocol('P-44'),
    needs: BOOKS,
    whenNotDone: 'no return address of the merchant could be visited',
    scenarios: [returned],
    select: betweenLooks,
    check: ({ at: where, evidence, ...look }) => {
      const moved = movement(look);
      if (moved !== undefined) return [problem(where, 'the books unmoved', moved)];
      return booksPayments(evidence)
        ? []
        : [notSeen(where, 'a payment in the books', 'no payment came into the books')];
    },
  }),
  rule<Look>({
    topic: 'returned-then-credited',
    title: 'A success is credited though its customer came back before without having paid',
    cost: 'Whoever pressed back at the bank and paid after all had paid for an order that was closed.',
    cites: protocol('P-38', 'P-44'),
    needs: BOOKS,
    scenarios: [returned],
    select: (evidence) =>
      looks(evidence, visited).filter(
        ({ last, payment }) => last && applied(evidence, payment).some(({ taken }) => taken),
      ),
    check: paidOnce,
  }),
  rule<Look>({
    topic: 'returned-credited-once',
    title: 'A payment is credited once, whether its callback or its customer comes first',
    cost: 'The page of thanks and the callback each sent the goods.',
    cites: protocol('P-36', 'P-44'),
    needs: BOOKS,
    scenarios: [paidAndBack],
    beside: booksPayments,
    select: (evidence) => {
      const look = lastLook(evidence, back);
      return look ? [look] : [];
    },
    check: ({ at: where, credit, books }) =>
      unless(credit.times <= 1, where, 'one credit of the payment', money(books)),
  }),
  rule<Look>({
    topic: 'returned-not-mixed',
    title: 'A success credits its own purchase, whoever came back last',
    cost: 'The callback was booked to the session that was open, and that was another customer’s.',
    cites: protocol('P-35'),
    needs: BOOKS,
    scenarios: [paidAndBack],
    beside: booksPayments,
    select: (evidence) => looks(evidence, beside),
    check: notPaid,
  }),
  rule<Visit>({
    topic: 'key-not-on-page',
    title: 'No page that a returning customer sees shows the secret key',
    cost: 'A page of errors listed all settings, for whoever came back at a bad moment.',
    cites: signaturePage('X-21', 'P-22'),
    whenNotDone: 'no return address of the merchant could be visited',
    scenarios: [returned],
    select: (evidence) => visits(evidence).filter(({ seen }) => typeof at(seen.answer, '/page') === 'string'),
    check: ({ at: where, seen, evidence }) => {
      const key = evidence.projects.main?.key ?? '';
      const shown = key !== '' && String(at(seen.answer, '/page')).includes(key);
      return unless(!shown, where, 'a page without the key', 'the secret key, on the page');
    },
  }),
];

/** The visits that got an answer. */
function visits(evidence: Evidence): readonly Visit[] {
  return evidence.events.flatMap((seen, index) =>
    seen.kind === 'control' && seen.operation === 'visit' && seen.status !== null
      ? [{ at: pointer('events', index), seen, evidence }]
      : [],
  );
}

/** The visits that stand between two looks. */
function betweenLooks(evidence: Evidence): readonly Visited[] {
  return visits(evidence).flatMap((visit) => {
    const place = (where: string) => Number(where.split('/')[2]);
    const before = looks(evidence).findLast((look) => place(look.at) < place(visit.at));
    const after = looks(evidence).find((look) => place(look.at) > place(visit.at));
    return before && after ? [{ ...visit, before, after }] : [];
  });
}
