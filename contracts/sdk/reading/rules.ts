import { preview, problem, unless } from '#contracts/problem';
import { cite } from '#contracts/register/sources';
import {
  accepted,
  answeredFaultyCalls,
  BASELINE,
  type Call,
  calls,
  declined,
  type FaultyCall,
  faultyCalls,
  type LocatedCall,
  member,
  outcomeOf,
  smallestFirst,
} from '#contracts/sdk/calls';
import * as faulty from '#contracts/sdk/receiving/faulty-scenarios';
import { PROTOTYPE } from '#contracts/sdk/receiving/forged-bodies';
import { genuineCallbacks, orderAndNeighbours } from '#contracts/sdk/receiving/genuine-scenarios';
import { generatedCallbacks } from '#contracts/sdk/receiving/scenarios';
import { rule, type SdkRule } from '#contracts/sdk/rule';
import { isObject, type Json, type JsonObject, type Pointer, at as valueAt } from '#core/json';
import type { Problem } from '#core/model';

const source = cite('platform-callbacks', 'Callback contents');
const offers = ['operation:handle_callback'];

/** What a library reads in a callback: its name in the answer, and its location in the callback. */
interface Reading {
  readonly name: 'id' | 'status' | 'amount' | 'currency' | 'method';
  readonly from: Pointer;
  readonly title: string;
  readonly covers: readonly string[];
}

/** What the protocol settles that a library gives of every valid callback. */
const SETTLED: readonly Reading[] = [
  {
    name: 'id',
    from: '/payment/id',
    title: 'The id of the payment is read as it stands',
    covers: ['P-29'],
  },
  {
    name: 'status',
    from: '/payment/status',
    title: 'The status is read as it stands, so that intermediate and final callbacks are distinguished',
    covers: ['P-29'],
  },
  {
    name: 'amount',
    from: '/payment/sum/amount',
    title: 'The amount is read as an integer in satang',
    covers: ['P-29'],
  },
  {
    name: 'currency',
    from: '/payment/sum/currency',
    title: 'The currency is read as it stands',
    covers: ['P-29'],
  },
];

const READINGS: readonly Reading[] = [
  ...SETTLED,
  {
    name: 'method',
    from: '/payment/method',
    title: 'The payment method is read as it stands',
    covers: ['P-77'],
  },
];

/** What a library reads in a callback. */
export const readingRules: readonly SdkRule[] = [
  ...READINGS.map((reading) =>
    rule<LocatedCall>({
      topic: `reading/${reading.name}`,
      title: reading.title,
      cites: { source, covers: reading.covers },
      offers,
      scenarios: [genuineCallbacks, orderAndNeighbours],
      select: (evidence) => calls(evidence, 'handle_callback').filter(({ call }) => accepted(call)),
      check: (located) => readAsSent(located, reading),
    }),
  ),
  rule<LocatedCall>({
    topic: 'reading/generated',
    title: 'Generated callbacks are read as they stand',
    cites: { source, covers: ['P-29'] },
    offers,
    scenarios: [generatedCallbacks],
    select: (evidence) =>
      smallestFirst(calls(evidence, 'handle_callback', BASELINE)).filter(({ call }) => accepted(call)),
    check: (located) => SETTLED.flatMap((reading) => readAsSent(located, reading)),
  }),
  rule<FaultyCall>({
    topic: 'reading/no-payment-of-a-forgery',
    title: 'Of a callback that is not valid no payment is read',
    cites: { source, covers: ['P-30'] },
    offers,
    scenarios: [faulty.tampered, faulty.wrongKey, faulty.unsigned],
    select: (evidence) => faultyCalls(evidence, 'handle_callback').filter(({ call }) => declined(call)),
    check: ({ at, call }) => unless(!hasContent(member(call, 'payment')), at, 'no payment', outcomeOf(call)),
  }),
  rule<FaultyCall>({
    topic: 'reading/duplicate-members',
    title: 'Of a member named twice only the signed one is read',
    cites: { source, covers: ['P-30', 'X-14'] },
    offers,
    scenarios: [faulty.duplicateMembers],
    select: (evidence) => answeredFaultyCalls(evidence, 'handle_callback'),
    check: (faultyCall) => (declined(faultyCall.call) ? [] : readAsBaseline(faultyCall)),
  }),
  rule<FaultyCall>({
    topic: 'reading/prototype-members',
    title: 'A payment has no members but its own',
    cites: { source, covers: ['P-29'] },
    offers,
    scenarios: [faulty.prototypeOfPayment],
    select: (evidence) => answeredFaultyCalls(evidence, 'handle_callback'),
    check: ({ at, call }) =>
      (['id', 'status'] as const).flatMap((name) => {
        const read = readIn(call, name);
        const inherited = read !== null && read === PROTOTYPE[name];
        return unless(!inherited, at, `no ${name}, which only the prototype has`, `${name} ${preview(read)}`);
      }),
  }),
  rule<FaultyCall>({
    topic: 'reading/types',
    title: 'A member of another type than documented is refused, or read in the documented type',
    cites: { source, covers: ['X-15'] },
    offers,
    scenarios: [faulty.otherTypes],
    select: (evidence) => answeredFaultyCalls(evidence, 'handle_callback'),
    check: ({ at, call }) => READINGS.flatMap(({ name }) => readAsTyped({ at, call }, name)),
  }),
];

/** An empty payment, or one whose members are all null, says nothing. */
function hasContent(payment: Json | undefined): boolean {
  return isObject(payment) ? Object.values(payment).some((value) => value !== null) : (payment ?? null) !== null;
}

function readAsSent({ at, call }: LocatedCall, { name, from }: Reading): readonly Problem[] {
  const sent = valueAt(JSON.parse(String(call.params.body)) as JsonObject, from) ?? null;
  const read = readIn(call, name);
  return read === sent ? [] : [problem(at, `${name} ${preview(sent)}`, `${name} ${preview(read)}`)];
}

function readAsBaseline({ at, call, baseline }: FaultyCall): readonly Problem[] {
  return READINGS.flatMap(({ name }) => {
    const [signed, read] = [readIn(baseline, name), readIn(call, name)];
    return unless(signed === read, at, `${name} ${preview(signed)}`, `${name} ${preview(read)}`);
  });
}

function readAsTyped({ at, call }: LocatedCall, name: Reading['name']): readonly Problem[] {
  const read = readIn(call, name);
  const fits = read === null || (name === 'amount' ? Number.isSafeInteger(read) : typeof read === 'string');
  const type = name === 'amount' ? 'an integer' : 'text';
  return unless(fits, at, `${name} as ${type}, or a refusal`, `${name} ${preview(read)}`);
}

/** A member of the payment in an answer; `null` where it is missing. */
function readIn(call: Call, name: Reading['name']): Json {
  const payment = member(call, 'payment');
  return isObject(payment) && Object.hasOwn(payment, name) ? (payment[name] ?? null) : null;
}
