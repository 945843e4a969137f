import { type AlertRule, rule } from '#contracts/alert/rule';
import { answerText, callsAs, callsOf, statusOf, takes } from '#contracts/alert-bank/evidence/calls';
import { ledgerOf } from '#contracts/alert-bank/evidence/ledger';
import { initiation } from '#contracts/alert-bank/steps';
import { preview, problem, unless } from '#contracts/problem';
import { isObject, type Json } from '#core/json';
import type { Evidence, RequirementId } from '#core/model';
import { OPERATIONS } from '#schemas/alert/vocabulary';
import {
  good,
  incomplete,
  type Probe,
  UNREADABLE,
  unknownSender,
  wrongAmounts,
  wrongCurrencies,
  wrongInstants,
  wrongNumbers,
  wrongTypes,
} from './probes.ts';
import {
  askedAbout,
  faulty,
  faultyRequests,
  hostileBytes,
  hostileValues,
  otherMethods,
  otherWay,
  unusual,
  VERBS,
} from './scenarios.ts';

/** The faulty requests of a table, where the right one beside them was taken. */
function probesOf(evidence: Evidence, probes: readonly Probe[]) {
  const [baseline] = callsAs(evidence, good.as);
  return baseline?.outcome === 'taken' ? callsAs(evidence, ...probes.map(({ as }) => as)) : [];
}

/** A table of faulty requests as a rule: each of them is refused. */
const refused = (
  topic: string,
  title: string,
  probes: readonly Probe[],
  covers: readonly [RequirementId, ...RequirementId[]],
) =>
  rule({
    topic,
    title,
    covers,
    scenarios: [faultyRequests],
    select: (evidence) => probesOf(evidence, probes),
    check: (call) =>
      unless(
        call.outcome === 'refused',
        call.at,
        `a refusal: ${wrongIn(probes.find(({ as }) => as === call.as))}`,
        answerText(call),
      ),
  });

/** What is wrong with a request, by the members in which it differs from a right one. */
function wrongIn(probe: Probe | undefined): string {
  if (!probe) return 'it is wrong';
  const right = initiation(probe.as);
  const members = new Set([...Object.keys(right), ...Object.keys(probe.fields)]);
  const wrong = [...members].filter((name) => preview(right[name]) !== preview(probe.fields[name]));
  return wrong.map((name) => `${name} is ${inWords(probe.fields[name])}`).join(', ');
}

/** A value in words; a party is named, since its number is made for the run. */
const inWords = (value: Json | undefined): string =>
  isObject(value) && 'of' in value ? `that of ${value.of}` : preview(value);

const notStored = rule({
  topic: 'refused-not-stored',
  title: 'Of a refused request nothing is kept: an inquiry finds none, or one that is rejected',
  covers: ['K-07'],
  scenarios: [faultyRequests],
  select: (evidence) =>
    probesOf(evidence, faulty)
      .filter(({ outcome }) => outcome === 'refused')
      .flatMap((call) => callsAs(evidence, askedAbout((call.as ?? '') as never))),
  check: (call) =>
    unless(
      call.outcome === 'refused' || statusOf(call.answer) === 'rejected',
      call.at,
      'a refusal, or the status rejected',
      answerText(call),
    ),
});

const notSent = rule({
  topic: 'refused-not-sent',
  title: 'A refused request raises no alert',
  covers: ['K-07'],
  scenarios: [faultyRequests],
  select: (evidence) => [evidence].filter((one) => probesOf(one, faulty).length > 0),
  check: (evidence) => {
    const ids = probesOf(evidence, faulty)
      .filter(({ outcome }) => outcome === 'refused')
      .map(({ fields }) => fields.transaction_id);
    return ledgerOf(evidence)
      .arrivals.filter(({ fields }) => ids.includes(fields.transaction_id ?? null))
      .map(({ at }) => problem(at, 'no alert of a refused request', 'an alert'));
  },
});

const noFault = rule({
  topic: 'bad-input-no-fault',
  title: 'Bad input is answered, and never by a server fault',
  covers: ['K-07'],
  scenarios: [faultyRequests, hostileValues, hostileBytes],
  select: callsOf,
  check: (call) =>
    unless(call.outcome === 'taken' || call.outcome === 'refused', call.at, 'an answer 2xx or 4xx', answerText(call)),
});

const unreadable = rule({
  topic: 'unreadable-refused',
  title: 'A body that is no JSON is refused',
  covers: ['K-07'],
  scenarios: [hostileBytes],
  beside: takes(good.as),
  select: (evidence) =>
    callsAs(evidence, ...OPERATIONS.flatMap((operation) => UNREADABLE.map((fault) => unusual(operation, fault)))),
  check: (call) => unless(call.outcome === 'refused', call.at, 'a refusal', answerText(call)),
});

const goesOn = rule({
  topic: 'bad-input-isolated',
  title: 'After bad input a right request is taken',
  covers: ['K-06'],
  scenarios: [hostileValues, hostileBytes],
  select: (evidence) => callsAs(evidence, good.as),
  check: (call) => unless(call.outcome === 'taken', call.at, 'an answer 2xx', answerText(call)),
});

const postOnly = rule({
  topic: 'methods-and-paths',
  title: 'Another method or path is answered 4xx',
  covers: ['P-61', 'K-30'],
  scenarios: [otherMethods],
  beside: takes(good.as),
  select: (evidence) =>
    callsAs(evidence, ...OPERATIONS.flatMap((operation) => [...VERBS, 'path'].map((way) => otherWay(operation, way)))),
  check: (call) => unless(call.outcome === 'refused', call.at, 'an answer 4xx', answerText(call)),
});

/** What is refused, and what that leaves behind. */
export const refusalRules: readonly AlertRule[] = [
  refused('incomplete-refused', 'A request to pay without a needed field is refused', incomplete, ['K-07']),
  refused('wrong-number-refused', 'A PromptPay ID that does not have the shape of its type is refused', wrongNumbers, [
    'K-07',
    'K-03',
  ]),
  refused('unknown-type-refused', 'A PromptPay ID of an unknown type is refused', wrongTypes, ['K-07', 'K-03']),
  refused(
    'wrong-amount-refused',
    'An amount that is nothing, negative, no number or no whole number of satang is refused',
    wrongAmounts,
    ['K-07'],
  ),
  refused('wrong-currency-refused', 'An amount in other money than baht is refused', wrongCurrencies, ['K-07']),
  refused('wrong-instant-refused', 'A time that is none is refused', wrongInstants, ['K-07']),
  refused('unknown-sender-refused', 'A sender that is not registered is refused', [unknownSender], ['K-07', 'K-03']),
  notStored,
  notSent,
  noFault,
  unreadable,
  goesOn,
  postOnly,
];
