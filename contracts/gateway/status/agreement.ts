import { told } from '#contracts/gateway/evidence/empties';
import { type Asked, accepted, asked } from '#contracts/gateway/evidence/exchanges';
import { rule } from '#contracts/gateway/templates';
import type { Label } from '#contracts/labels';
import { preview, unless } from '#contracts/problem';
import { cite } from '#contracts/register/sources';
import { at, type Json, type Pointer } from '#core/json';
import type { Evidence, Problem } from '#core/model';
import { statusAnswers } from './answers.ts';
import { questions, status } from './scenarios.ts';

export const statusAgrees = rule({
  topic: 'status-agrees',
  title: 'The answer about a payment tells the state that the callbacks tell',
  cites: { source: cite('platform-gate-api', 'Status request'), covers: ['X-44'] },
  offers: ['status'],
  needs: ['customer'],
  scenarios: [status],
  select: (evidence) =>
    EXPECTED.flatMap(([question, expected]) =>
      statusAnswers(evidence, question).map((one) => ({ one, expected, amount: amountAsked(evidence, one) })),
    ),
  check: ({ one, expected, amount }) => [
    ...(expected === undefined ? notFinal(one) : finalAs(one, expected)),
    ...sameWhereTold(one, '/project_id', at(one.sent, '/general/project_id')),
    ...sameWhereTold(one, '/payment/id', inItsLetters(one)),
    ...sameWhereTold(one, '/payment/sum/amount', amount),
  ],
});

/** The final status that is due at each question; before the customer's move there is none. */
const EXPECTED: readonly (readonly [question: Label, expected: string | undefined])[] = [
  [questions['status-pending'], undefined],
  [questions['status-paid'], 'success'],
  [questions['status-declined'], 'decline'],
];

const STATUS: Pointer = '/payment/status';

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
function finalAs({ at: location, reply }: Asked, expected: string): readonly Problem[] {
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
