import { cite } from '#contracts/sources';
import { at, isObject, type Json, type JsonObject, type Pointer } from '#core/json';
import type { Problem, Rule } from '#core/model';
import { accepted, calls, declined, GENUINE, member, type Pair, pairs, rule, type Spot, unless } from './seen.ts';
import { bySize } from './signing.ts';

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
  reads('status', 'The status is read as it stands, so that intermediate and final callbacks are told apart', ['E-45']),
  reads('amount', 'The amount is read as an integer in satang', ['E-32', 'E-42']),
  reads('currency', 'The currency is read as it stands', ['E-42']),
  { ...reads('method', 'The payment method is read as it stands', ['M-27']), level: 'should' },
  rule<Spot>({
    ...base,
    id: 'sdk/reading/generated',
    title: 'Generated callbacks are read as they stand',
    covers: ['E-42', 'E-45'],
    shownBy: ['sdk/receiving/generated'],
    select: (evidence) => bySize(calls(evidence, 'handle_callback', GENUINE)).filter(({ call }) => accepted(call)),
    check: (spot) => asSent(spot, ['id', 'status', 'amount', 'currency']),
  }),
  rule<Pair>({
    ...base,
    id: 'sdk/reading/nothing-of-a-forgery',
    title: 'Of a callback that is not valid no payment is told',
    covers: ['E-44', 'X-14'],
    shownBy: ['sdk/receiving/tampered', 'sdk/receiving/miskeyed', 'sdk/receiving/unsigned'],
    select: (evidence) => pairs(evidence, 'handle_callback').filter(({ call }) => declined(call)),
    check: (pair) => unless(!isTold(member(pair.call, 'payment')), pair, 'no payment'),
  }),
  rule<Pair>({
    ...base,
    id: 'sdk/reading/doubled',
    title: 'Of a member named twice only the signed one is read',
    covers: ['E-44'],
    shownBy: ['sdk/receiving/doubled'],
    select: (evidence) => pairs(evidence, 'handle_callback'),
    check: (pair) => (declined(pair.call) ? [] : asGenuine(pair)),
  }),
  rule<Pair>({
    ...base,
    id: 'sdk/reading/inherited',
    title: 'A payment has no members but its own',
    covers: ['X-15'],
    shownBy: ['sdk/receiving/inherited'],
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
    shownBy: ['sdk/receiving/confused'],
    select: (evidence) => pairs(evidence, 'handle_callback').filter(({ call }) => call.outcome !== 'crash'),
    check: (pair) => Object.keys(MEMBERS).flatMap((name) => typed(pair, name)),
  }),
];

function reads(name: string, title: string, covers: readonly string[]): Rule<never> {
  return rule<Spot>({
    ...base,
    id: `sdk/reading/${name}`,
    title,
    covers,
    shownBy: ['sdk/receiving/genuine', 'sdk/receiving/unlike'],
    select: (evidence) => calls(evidence, 'handle_callback').filter(({ call }) => accepted(call)),
    check: (spot) => asSent(spot, [name]),
  });
}

/** An empty payment, or one whose members are all null, tells nothing. */
function isTold(payment: Json | undefined): boolean {
  return isObject(payment) ? Object.values(payment).some((value) => value !== null) : (payment ?? null) !== null;
}

function asSent(spot: Spot, names: readonly string[]): readonly Problem[] {
  const sent = JSON.parse(String(spot.call.params.body)) as JsonObject;
  return names.flatMap((name) => {
    const expected = at(sent, MEMBERS[name] ?? '') ?? null;
    const actual = told(spot, name);
    if (actual === expected) return [];
    return unless(false, spot, `${name} ${JSON.stringify(expected)}`, `${name} ${JSON.stringify(actual)}`);
  });
}

/** As it was read in the genuine twin. */
function asGenuine(pair: Pair): readonly Problem[] {
  if (pair.call.outcome === 'crash') return unless(false, pair, 'an answer or a refusal');
  return Object.keys(MEMBERS).flatMap((name) => {
    const [genuine, actual] = [told({ ...pair, call: pair.genuine }, name), told(pair, name)];
    return unless(genuine === actual, pair, `${name} ${JSON.stringify(genuine)}`, `${name} ${JSON.stringify(actual)}`);
  });
}

function typed(spot: Spot, name: string): readonly Problem[] {
  const value = told(spot, name);
  const fits = value === null || (name === 'amount' ? Number.isSafeInteger(value) : typeof value === 'string');
  const wanted = name === 'amount' ? 'an integer' : 'text';
  return unless(fits, spot, `${name} as ${wanted}, or a refusal`, `${name} ${JSON.stringify(value)}`);
}

function told({ call }: Spot, name: string): Json {
  const payment = member(call, 'payment');
  return isObject(payment) && Object.hasOwn(payment, name) ? (payment[name] ?? null) : null;
}
