import { told } from '#contracts/gateway/evidence/empties';
import { type Asked, accepted, asked, askedAs, refused } from '#contracts/gateway/evidence/exchanges';
import { askedAfterDuplicate, payments as ids } from '#contracts/gateway/identity/scenarios';
import { rule } from '#contracts/gateway/templates';
import type { Label } from '#contracts/labels';
import { preview, unless } from '#contracts/problem';
import { cite } from '#contracts/register/sources';
import { at, type Json, type Pointer } from '#core/json';
import type { Evidence, Problem } from '#core/model';
import { OVER } from '#schemas/statuses';
import { statusAnswers } from './answers.ts';
import { questions, status } from './scenarios.ts';

const source = cite('platform-gate-api', 'Status request');

export const statusUnpaid = rule({
  topic: 'status-unpaid',
  title: 'The answer about a payment that nobody has paid names it, and tells no result',
  cites: { source, covers: ['X-44'] },
  offers: ['status'],
  scenarios: [status],
  select: (evidence) =>
    statusAnswers(evidence, questions['status-pending']).map((one) => ({ one, amount: amountAsked(evidence, one) })),
  check: ({ one, amount }) => [...notFinal(one), ...namesItsPayment(one, amount)],
});

export const statusAgrees = rule({
  topic: 'status-agrees',
  title: 'The answer about a payment that was decided tells the result that its callback tells',
  cites: { source, covers: ['X-44'] },
  offers: ['status'],
  needs: ['customer'],
  scenarios: [status],
  select: (evidence) =>
    RESULTS.flatMap(([question, expected]) =>
      statusAnswers(evidence, question).map((one) => ({ one, expected, amount: amountAsked(evidence, one) })),
    ),
  check: ({ one, expected, amount }) => [...finalAs(one, expected), ...namesItsPayment(one, amount)],
});

export const statusAfterDuplicate = rule({
  topic: 'status-after-duplicate',
  title: 'A payment_id that is refused when it is used again leaves the answer about its payment as it was',
  cites: { source: cite('platform-page-parameters', 'payment_id'), covers: ['X-19', 'X-79'] },
  offers: ['status'],
  scenarios: [askedAfterDuplicate],
  select: (evidence) => {
    const [before] = askedAs(evidence, ids['status-of-original']);
    const isRefused = askedAs(evidence, ids.again).every(refused);
    if (!before || !isRefused || typeof at(before.reply?.json, STATUS) !== 'string') return [];
    return askedAs(evidence, ids['status-after-again']).map((after) => ({ before, after }));
  },
  // What the first answer says wrongly is a matter of its own.
  check: ({ before, after }) => [
    ...(isOver(before) ? [] : notFinal(after)),
    ...sameWhereTold(after, '/payment/sum/amount', at(before.reply?.json, '/payment/sum/amount')),
  ],
});

const isOver = ({ reply }: Asked): boolean => OVER.has(String(at(reply?.json, STATUS)));

const RESULTS: readonly (readonly [question: Label, expected: string])[] = [
  [questions['status-paid'], 'success'],
  [questions['status-declined'], 'decline'],
];

const STATUS: Pointer = '/payment/status';

/** Project, payment and amount are those of the request. */
function namesItsPayment(one: Asked, amount: Json | undefined): readonly Problem[] {
  return [
    ...sameWhereTold(one, '/project_id', at(one.sent, '/general/project_id')),
    ...sameWhereTold(one, '/payment/id', inItsLetters(one)),
    ...sameWhereTold(one, '/payment/sum/amount', amount),
  ];
}

function notFinal({ at: location, reply }: Asked): readonly Problem[] {
  const was = at(reply?.json, STATUS);
  return unless(
    typeof was === 'string' && was !== 'success' && was !== 'decline',
    `${location}/reply/body${STATUS}`,
    'a status that is not final: nobody has paid',
    preview(was),
  );
}

/** Once a purchase is decided, the operation behind it is too. */
export function finalAs({ at: location, reply }: Asked, expected: string): readonly Problem[] {
  const was = at(reply?.json, STATUS);
  return [
    ...unless(was === expected, `${location}/reply/body${STATUS}`, preview(expected), preview(was)),
    ...operationsAgree(`${location}/reply/body/operations`, at(reply?.json, '/operations'), expected),
  ];
}

function operationsAgree(location: Pointer, operations: Json | undefined, expected: string): readonly Problem[] {
  if (!Array.isArray(operations)) return [];
  const sales = operations.filter((one: Json) => (at(one, '/type') ?? 'sale') === 'sale');
  const told = sales.map((one: Json) => at(one, '/status'));
  return unless(
    told.includes(expected),
    location,
    `a sale with ${preview(expected)}`,
    told.length > 0 ? told.map(preview).join(', ') : 'no sale',
  );
}

/** A member of an answer that, where it is there, must be as the request had it. */
function sameWhereTold({ at: location, reply }: Asked, where: Pointer, expected: Json | undefined) {
  const was = told(reply?.json, where);
  return unless(
    was === undefined || was === expected,
    `${location}/reply/body${where}`,
    preview(expected),
    preview(was),
  );
}

/** The payment id that is due: letter case tells no payments apart, and how it is repeated is open. */
function inItsLetters({ reply, paymentId }: Asked): Json | undefined {
  const told = at(reply?.json, '/payment/id');
  return typeof told === 'string' && told.toLowerCase() === paymentId?.toLowerCase() ? told : paymentId;
}

function amountAsked(evidence: Evidence, { paymentId }: Asked): Json | undefined {
  const sale = asked(evidence).find((one) => one.paymentId === paymentId && accepted(one));
  return at(sale?.sent, '/payment/amount');
}
