import { evaluatorFor } from '#core/evaluate';
import { execute } from '#core/execute';
import { isObject, type Json, type JsonObject } from '#core/json';
import type { CallSeen, Contract, Evidence, EvidenceEvent, Exchange, Target } from '#core/model';
import { type Input, inputName, topicOf } from './matrix.ts';

/** Evidence in which one answer alone is turned into a wrong one. */
export interface Turned {
  readonly label: string;
  readonly evidence: Evidence;
}

/** The evidence of calls with one answer turned, for each answer in each of several ways. */
export function turnedCalls(evidence: Evidence): readonly Turned[] {
  return WAYS.flatMap((way) =>
    turned(evidence, (event, first) => {
      const result = event.kind === 'call' ? way(event, first) : undefined;
      return result === undefined ? undefined : { ...event, outcome: 'result', result };
    }),
  );
}

/** The evidence of requests with one reply turned: a refusal where it was accepted, and the other way round. */
export function turnedReplies(evidence: Evidence): readonly Turned[] {
  const replies = evidence.events.flatMap((event) => (event.kind === 'exchange' && event.reply ? [event.reply] : []));
  const other = (reply: Exchange['reply']) => replies.find(({ status }) => isGood(status) !== isGood(reply?.status));
  return turned(evidence, (event) => {
    const reply = event.kind === 'exchange' ? other(event.reply) : undefined;
    return reply && ({ ...event, reply } as EvidenceEvent);
  });
}

/** Of each input, the rules that a wrong answer to it alone fails; `look` sees the evidence of each scenario. */
export async function wrongAnswers(
  contract: Contract,
  target: Target,
  turn: (evidence: Evidence) => readonly Turned[],
  look: (evidence: Evidence) => void = () => {},
): Promise<Readonly<Record<Input, readonly string[]>>> {
  const evaluator = evaluatorFor(contract, target.capabilities);
  const failed = new Map<Input, Set<string>>();
  const { claims } = target.capabilities;
  for (const scenario of contract.scenarios.filter(({ needs }) => needs.every((one) => claims.includes(one)))) {
    const genuine = await execute(target, scenario);
    look(genuine);
    for (const { label, evidence } of turn(genuine)) {
      const input = inputName(scenario, contract.id, label);
      const topics = failed.get(input) ?? new Set();
      for (const { rule, problems } of evaluator.evaluate(evidence))
        if (problems.length > 0) topics.add(topicOf(rule.id, contract.id));
      failed.set(input, topics);
    }
  }
  await target.close();
  return Object.fromEntries([...failed].map(([input, topics]) => [input, [...topics].sort()]));
}

const isGood = (status = 0): boolean => status < 400;

function turned(
  evidence: Evidence,
  turn: (event: EvidenceEvent, first: EvidenceEvent | undefined) => object | undefined,
): readonly Turned[] {
  return evidence.events.flatMap((event, index) => {
    const other = turn(event, evidence.events[0]);
    if (!other || !('as' in event)) return [];
    const events = evidence.events.with(index, other as EvidenceEvent);
    return [{ label: event.as ?? '', evidence: { ...evidence, events } }];
  });
}

const FORGED: JsonObject = { id: 'pp-9999', status: 'success', amount: 900_000, currency: 'USD', method: 'x' };
const UNTYPED: JsonObject = { id: 5, status: true, amount: 'x', currency: [], method: 1 };

/** Ways of answering wrongly, where a call can be answered so: yes for no, another payment, another text, what the first call got. */
const WAYS: readonly ((call: CallSeen, first: EvidenceEvent | undefined) => Json | undefined)[] = [
  (call) => receiving(call, { valid: false }, FORGED),
  (call) => receiving(call, { valid: true, payment: FORGED }, FORGED),
  (call) => receiving(call, { valid: true, payment: UNTYPED }, UNTYPED),
  (call) => (isReceiving(call) ? undefined : altered(call.result)),
  ({ operation }, first) => (operation === 'sign' && first?.kind === 'call' ? first.result : undefined),
];

const isReceiving = ({ operation }: CallSeen): boolean => operation === 'verify' || operation === 'handle_callback';

function receiving(call: CallSeen, toValid: Json, payment: Json): Json | undefined {
  if (!isReceiving(call)) return undefined;
  return isObject(call.result) && call.result.valid === true ? toValid : { valid: true, payment };
}

/** The same shape with another end of each text. */
function altered(value: Json): Json {
  if (typeof value === 'string') return `${value.slice(0, -4)}${value.endsWith('AAA=') ? 'BBBB' : 'AAA='}`;
  if (Array.isArray(value)) return value.map(altered);
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, altered(inner)]));
}
