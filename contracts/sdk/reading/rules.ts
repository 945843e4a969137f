import { cite } from '#contracts/register/sources';
import {
  accepted,
  calls,
  declined,
  GENUINE,
  type Location,
  member,
  type Pair,
  pairs,
  rule,
  unless,
} from '#contracts/sdk/seen';
import { bySize } from '#contracts/sdk/signing/rules';
import { at, isObject, type Json, type JsonObject, type Pointer } from '#core/json';
import type { Problem, Rule } from '#core/model';

const source = cite('platform-callbacks', 'Callback contents');
const offers = ['operation:handle_callback'];
const base = { level: 'must', source, offers } as const;

/** Where a callback has what is read, and under which name an adapter tells it. */
const MEMBERS: Readonly<Record<string, Pointer>> = {
  id: '/payment/id',
  status: '/payment/status',
  amount: '/payment/sum/amount',
  currency: '/payment/sum/currency',
  method: '/payment/method',
};

/** What a library reads in a callback. */
export const readingRules: readonly Rule<never>[] = [
  reads('id', 'The id of the payment is read as it stands', ['E-42']),
  reads('status', 'The status is read as it stands, so that intermediate and final callbacks are distinguished', [
    'E-45',
  ]),
  reads('amount', 'The amount is read as an integer in satang', ['E-32', 'E-42']),
  reads('currency', 'The currency is read as it stands', ['E-42']),
  { ...reads('method', 'The payment method is read as it stands', ['M-27']), level: 'should' },
  rule<Location>({
    ...base,
    id: 'sdk/reading/generated',
    title: 'Generated callbacks are read as they stand',
    covers: ['E-42', 'E-45'],
    scenarios: ['sdk/receiving/generated'],
    select: (evidence) => bySize(calls(evidence, 'handle_callback', GENUINE)).filter(({ call }) => accepted(call)),
    check: (location) => asSent(location, ['id', 'status', 'amount', 'currency']),
  }),
  rule<Pair>({
    ...base,
    id: 'sdk/reading/nothing-of-a-forgery',
    title: 'Of a callback that is not valid no payment is read',
    covers: ['E-44', 'X-14'],
    scenarios: ['sdk/receiving/tampered', 'sdk/receiving/miskeyed', 'sdk/receiving/unsigned'],
    select: (evidence) => pairs(evidence, 'handle_callback').filter(({ call }) => declined(call)),
    check: (pair) => unless(!isTold(member(pair.call, 'payment')), pair, 'no payment'),
  }),
  rule<Pair>({
    ...base,
    id: 'sdk/reading/doubled',
    title: 'Of a member named twice only the signed one is read',
    covers: ['E-44'],
    scenarios: ['sdk/receiving/doubled'],
    select: (evidence) => pairs(evidence, 'handle_callback'),
    check: (pair) => (declined(pair.call) ? [] : asGenuine(pair)),
  }),
  rule<Pair>({
    ...base,
    id: 'sdk/reading/inherited',
    title: 'A payment has no members but its own',
    covers: ['X-15'],
    scenarios: ['sdk/receiving/inherited'],
    select: (evidence) => pairs(evidence, 'handle_callback'),
    check: (pair) =>
      unless(declined(pair.call) || (accepted(pair.call) && told(pair, 'status') !== 'success'), pair, 'no status'),
  }),
  rule<Pair>({
    ...base,
    level: 'should',
    id: 'sdk/reading/types',
    title: 'A member of another type than documented is refused, or read in the documented type',
    covers: ['X-15'],
    scenarios: ['sdk/receiving/confused'],
    select: (evidence) => pairs(evidence, 'handle_callback').filter(({ call }) => call.outcome !== 'crash'),
    check: (pair) => Object.keys(MEMBERS).flatMap((name) => typed(pair, name)),
  }),
];

function reads(name: string, title: string, covers: readonly string[]): Rule<never> {
  return rule<Location>({
    ...base,
    id: `sdk/reading/${name}`,
    title,
    covers,
    scenarios: ['sdk/receiving/genuine', 'sdk/receiving/unlike'],
    select: (evidence) => calls(evidence, 'handle_callback').filter(({ call }) => accepted(call)),
    check: (location) => asSent(location, [name]),
  });
}

/** An empty payment, or one whose members are all null, tells nothing. */
function isTold(payment: Json | undefined): boolean {
  return isObject(payment) ? Object.values(payment).some((value) => value !== null) : (payment ?? null) !== null;
}

function asSent(location: Location, names: readonly string[]): readonly Problem[] {
  const sent = JSON.parse(String(location.call.params.body)) as JsonObject;
  return names.flatMap((name) => {
    const expected = at(sent, MEMBERS[name] ?? '') ?? null;
    const actual = told(location, name);
    if (actual === expected) return [];
    return unless(false, location, `${name} ${JSON.stringify(expected)}`, `${name} ${JSON.stringify(actual)}`);
  });
}

/** As it was read in the genuine baseline. */
function asGenuine(pair: Pair): readonly Problem[] {
  if (pair.call.outcome === 'crash') return unless(false, pair, 'an answer or a refusal');
  return Object.keys(MEMBERS).flatMap((name) => {
    const [genuine, actual] = [told({ ...pair, call: pair.genuine }, name), told(pair, name)];
    return unless(genuine === actual, pair, `${name} ${JSON.stringify(genuine)}`, `${name} ${JSON.stringify(actual)}`);
  });
}

function typed(location: Location, name: string): readonly Problem[] {
  const value = told(location, name);
  const fits = value === null || (name === 'amount' ? Number.isSafeInteger(value) : typeof value === 'string');
  const wanted = name === 'amount' ? 'an integer' : 'text';
  return unless(fits, location, `${name} as ${wanted}, or a refusal`, `${name} ${JSON.stringify(value)}`);
}

function told({ call }: Location, name: string): Json {
  const payment = member(call, 'payment');
  return isObject(payment) && Object.hasOwn(payment, name) ? (payment[name] ?? null) : null;
}
