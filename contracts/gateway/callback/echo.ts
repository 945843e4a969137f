import { type Asked, accepted, asked, type Callback, labelOf } from '#contracts/gateway/evidence';
import { clockAfter, clockMs } from '#contracts/gateway/moves';
import { readable } from '#contracts/gateway/readable';
import { type RuleTemplate, rule } from '#contracts/gateway/rule';
import { preview, problem, unless } from '#contracts/problem';
import { at, type Json } from '#core/json';
import type { Problem } from '#core/model';
import { MINUTE, type Millis } from '#core/time';

/** How a callback fits the request that it is about. */
export const echoRules: readonly RuleTemplate<never>[] = [
  rule<Callback>({
    topic: 'callback-echo',
    title: 'A callback names the project, the payment, the customer and the amount of the request',
    level: 'must',
    select: readable,
    check: echoProblems,
  }),
  rule<Callback>({
    topic: 'callback-dates',
    title: 'The dates of a callback, but for the provider’s, lie between its request and its arrival',
    level: 'should',
    needs: ['clock'],
    select: readable,
    check: (callback) => DATES.flatMap((where) => timely(callback, where)),
  }),
];

/** The accepted request that a callback is about. */
function requestOf({ evidence, json }: Callback): Asked | undefined {
  const all = asked(evidence).filter(accepted);
  // A target that tells ids apart by letter case has two payments, each with a request of its own.
  const id = String(at(json, '/payment/id'));
  const exact = all.filter((one) => one.paymentId === id);
  const requests = exact.length > 0 ? exact : all.filter((one) => one.paymentId?.toLowerCase() === id.toLowerCase());
  return requests.find((one) => at(one.sent, '/general/project_id') === at(json, '/project_id')) ?? requests[0];
}

function echoProblems(callback: Callback): readonly Problem[] {
  const { at: location, json } = callback;
  const request = requestOf(callback);
  if (!request)
    return [
      problem(`${location}/body/payment/id`, 'the payment_id of an accepted request', preview(at(json, '/payment/id'))),
    ];
  // A request that the kit altered on the wire cannot be compared with.
  if (request.sent === undefined) return [];
  const same = (where: string, expected: Json | undefined, optional = false) => {
    const was = at(json, where);
    return optional && was === undefined
      ? []
      : unless(was === expected, `${location}/body${where}`, preview(expected), preview(was));
  };
  return [
    ...same('/project_id', at(request.sent, '/general/project_id')),
    ...same('/customer/id', at(request.sent, '/customer/id'), true),
    ...same('/payment/sum/currency', at(request.sent, '/payment/currency'), true),
    ...(paidAsAsked(callback, request) ? same('/payment/sum/amount', at(request.sent, '/payment/amount'), true) : []),
  ];
}

/** Where a customer paid another amount, that amount is a matter of its own. */
function paidAsAsked(callback: Callback, request: Asked): boolean {
  const label = labelOf(callback) ?? request.exchange.as;
  return !['overpaid', 'underpaid'].includes(label);
}

const DATES = ['/payment/date', '/operation/date', '/operation/created_date'];

/** Clocks of one platform differ by less, and no two time zones do. */
const CLOCKS_DIFFER_MS = 5 * MINUTE;

function timely(callback: Callback, where: string): readonly Problem[] {
  const date = at(callback.json, where);
  const fromMs = clockMs(requestOf(callback)?.exchange.clock);
  const toMs = clockAfter(callback);
  const ms = /(Z|[+-]\d\d:?\d\d)$/.test(String(date)) ? Date.parse(String(date)) : Number.NaN;
  // What is no date is a matter of the format.
  if ([ms, fromMs, toMs].some(Number.isNaN)) return [];
  return unless(
    ms >= fromMs - CLOCKS_DIFFER_MS && ms <= toMs + CLOCKS_DIFFER_MS,
    `${callback.at}/body${where}`,
    `a time between ${iso(fromMs)} and ${iso(toMs)}`,
    preview(date),
  );
}

function iso(ms: Millis): string {
  return `${new Date(ms).toISOString().slice(0, 19)}+0000`;
}
