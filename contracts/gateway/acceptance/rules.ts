import { type Callback, callbacks } from '#contracts/gateway/evidence/callbacks';
import { type Asked, accepted, answerOf, asked, taken } from '#contracts/gateway/evidence/exchanges';
import type { GateFacts } from '#contracts/gateway/facts';
import { BASELINE } from '#contracts/gateway/refusal/probes';
import { type RuleTemplate, rule } from '#contracts/gateway/rule';
import { preview, problem, unless } from '#contracts/problem';
import { at } from '#core/json';
import type { Evidence } from '#core/model';
import { validate } from '#schemas/validate';

/** Labels of purchases that use only what the list of required members has. */
const PLAIN = new Set([
  'paid',
  'declined',
  'first',
  'second',
  'third',
  'original',
  'retried',
  'left',
  'in-time',
  'too-late',
  'overpaid',
  'underpaid',
  'asked-paid',
  'asked-declined',
  BASELINE,
]);

/** Labels of purchases with further members of the specification. */
const FURTHER = new Set(['further', 'own', 'by-result', 'by-result-declined', 'delayed']);

/** The purchases that nothing is wrong with, at an amount well within the limits. */
export function plainPurchases(evidence: Evidence): readonly Asked[] {
  const scenario = evidence.scenario.id.split('/').at(-1);
  const further = scenario === 'delay-bounds' || scenario === 'limits';
  return asked(evidence).filter(({ exchange }) => PLAIN.has(exchange.as) && !further);
}

/** How Gate takes a correct purchase request. */
export const acceptance = (facts: GateFacts): readonly RuleTemplate<never>[] => [
  rule<Asked>({
    topic: 'accepts-purchase',
    title: 'A purchase request with all required members and a valid signature is accepted',
    level: 'must',
    select: plainPurchases,
    check: (one) => unless(taken(one), one.at, 'acceptance: HTTP 200 with status success', answerOf(one)),
  }),
  rule<Asked>({
    topic: 'acceptance-reply',
    title: 'The reply to an accepted purchase has status, request_id and the project_id and payment_id of the request',
    level: 'must',
    select: (evidence) => plainPurchases(evidence).filter(accepted),
    check: (one) => [
      ...unless(one.exchange.reply?.status === 200, `${one.at}/reply/status`, 'HTTP 200', answerOf(one)),
      ...validate('gate/acceptance-reply', one.reply?.json ?? null).map((found) =>
        problem(`${one.at}/reply/body${found.at}`, found.expected, one.reply?.fault || found.actual),
      ),
      ...['project_id', 'payment_id'].flatMap((member) => echoed(one, member)),
    ],
  }),
  rule<Asked>({
    topic: 'further-members',
    title: 'A purchase request with further members of the specification is accepted',
    level: 'must',
    scenarios: ['further-members', 'addresses'],
    select: (evidence) => asked(evidence).filter(({ exchange }) => FURTHER.has(exchange.as)),
    check: (one) => unless(taken(one), one.at, 'acceptance: further members may be used', answerOf(one)),
  }),
  rule<Asked>({
    topic: 'lengths-and-forms-allowed',
    title: 'Values at the very lengths and in the forms of the specification are accepted',
    level: 'should',
    scenarios: ['formats'],
    select: (evidence) => asked(evidence).filter(({ exchange }) => exchange.as.startsWith('allowed-')),
    check: (one) =>
      unless(taken(one), one.at, `acceptance of ${one.exchange.as.slice('allowed-'.length)}`, answerOf(one)),
  }),
  rule<{ readonly one: Asked; readonly declined: Callback | undefined }>({
    topic: 'amounts-within-limits',
    title: `Purchases at the very limits${limitsOf(facts)} are accepted`,
    level: 'must',
    scenarios: ['limits'],
    select: (evidence) =>
      asked(evidence)
        .filter(({ exchange }) => [BASELINE, 'at-maximum'].includes(exchange.as))
        .map((one) => ({ one, declined: declinedUnasked(callbacksAbout(evidence, one)) })),
    check: ({ one, declined }) => {
      const expected = `acceptance of ${preview(at(one.sent, '/payment/amount'))} satang`;
      return [
        ...unless(taken(one), one.at, expected, answerOf(one)),
        ...(declined ? [problem(declined.at, expected, `${answerOf(one)}, then ${declined.status} by callback`)] : []),
      ];
    },
  }),
];

function callbacksAbout(evidence: Evidence, { paymentId }: Asked): readonly Callback[] {
  return callbacks(evidence).filter((callback) => callback.paymentId !== undefined && callback.paymentId === paymentId);
}

/** The callback that turns a purchase down which nobody was sent to pay. */
function declinedUnasked(about: readonly Callback[]): Callback | undefined {
  return about.some(({ stage }) => stage === 'instruction') ? undefined : about.find(({ stage }) => stage === 'final');
}

/** A missing or mistyped member is the schema's to tell. */
function echoed({ at: location, sent, reply }: Asked, member: string) {
  const was = at(reply?.json, `/${member}`);
  const expected = at(sent, `/general/${member}`);
  if (typeof was !== typeof expected) return [];
  return unless(was === expected, `${location}/reply/body/${member}`, preview(expected), preview(was));
}

function limitsOf({ limits: { min, max } }: GateFacts): string {
  const baht = (satang: number) => `${(satang / 100).toFixed(2)} THB`;
  if (min === undefined) return '';
  return max === undefined ? ` (from ${baht(min)})` : ` (${baht(min)} and ${baht(max)})`;
}
