import { BASELINE, type Call, type LocatedCall } from '#contracts/sdk/calls';
import { generatedParameters } from '#contracts/sdk/page/scenarios';
import { callbackForgedBy, generatedCallbacks } from '#contracts/sdk/receiving/scenarios';
import type { Samples } from '#contracts/sdk/samples';
import { idOf } from '#contracts/sdk/scenario';
import { generatedMessages } from '#contracts/sdk/signing/scenarios';
import { isObject, type JsonObject } from '#core/json';
import type { Evidence, Problem, Rule, Scenario, Step } from '#core/model';
import { problemKind } from '#core/problem-kind';
import { smallerPayloads } from './smaller-payloads.ts';

const NONE: Samples = { messages: [], callbacks: [], pages: [] };

/** A scenario of generated payloads, made of one payload alone. */
interface OfOnePayload {
  /** Its steps; `fault` is the label of the call that failed. */
  readonly steps: (payload: JsonObject, fault: string) => readonly Step[];
  /** The schema that payloads fit, if any: a library may refuse what does not. */
  readonly schema?: 'gate/callback' | 'page/promptpay-parameters';
}

const GENERATED: Readonly<Record<string, OfOnePayload>> = {
  [idOf(generatedMessages)]: { steps: (payload) => generatedMessages.steps({ ...NONE, messages: [payload] }) },
  [idOf(generatedCallbacks)]: {
    steps: (payload, fault) => callbackForgedBy(fault, payload),
    schema: 'gate/callback',
  },
  [idOf(generatedParameters)]: {
    steps: (payload) => generatedParameters.steps({ ...NONE, pages: [payload] }),
    schema: 'page/promptpay-parameters',
  },
};

/** Whether the payloads of a scenario are generated, so that its failures can be shrunk. */
export function hasGeneratedPayloads(scenario: string): boolean {
  return scenario in GENERATED;
}

/** How many payloads are tried: each costs the library a few calls. */
const MOST_TRIED = 300;

/** Whether a scenario calls a library with generated payloads, and a rule is about them. */
export function isGenerated({ scenarios = [] }: Rule<never>, { id }: Scenario): boolean {
  return Object.hasOwn(GENERATED, id) && scenarios.includes(id);
}

/**
 * The evidence of the smallest payload on which a rule still fails in the same way, run anew by `execute` in a scenario
 * that is made for that rule alone; `undefined` where the rule does not fail on this evidence, where its payloads are not
 * generated, or where no smaller one fails so.
 */
export async function smallestFailure(
  rule: Rule<never>,
  evidence: Evidence,
  execute: (scenario: Scenario) => Promise<Evidence>,
): Promise<Evidence | undefined> {
  const generated = GENERATED[evidence.scenario.id];
  if (generated === undefined || !isGenerated(rule, evidence.scenario)) return undefined;
  const failure = failuresIn(rule, evidence)[0];
  if (failure === undefined) return undefined;
  let smallest: Evidence | undefined;
  let candidates = smallerPayloads(payloadOf(failure.call, evidence), generated.schema);
  for (let tried = 0; tried < MOST_TRIED; tried += 1) {
    const { done, value: payload } = candidates.next();
    if (done) break;
    const steps = generated.steps(payload, failure.call.as);
    const smaller = await execute({ ...evidence.scenario, steps, for: [rule.id] });
    if (!failuresIn(rule, smaller).some((one) => isSame(one, failure))) continue;
    smallest = smaller;
    candidates = smallerPayloads(payload, generated.schema);
  }
  return smallest;
}

/** A call that fails a rule, and in what. */
interface Failure {
  readonly call: Call;
  readonly problem: Problem;
}

function failuresIn(rule: Rule<never>, evidence: Evidence): readonly Failure[] {
  const { select, check } = rule as unknown as Rule<LocatedCall>;
  return select(evidence).flatMap((located) => check(located).map((problem) => ({ call: located.call, problem })));
}

/** The same operation came to the same outcome, and the same kind of thing is wrong with it. */
function isSame(one: Failure, other: Failure): boolean {
  return (
    one.call.operation === other.call.operation &&
    one.call.outcome === other.call.outcome &&
    problemKind(one.problem) === problemKind(other.problem)
  );
}

/** The payload behind a call; behind a forgery it is that of its genuine baseline. */
function payloadOf(failed: Call, { events }: Evidence): JsonObject {
  const { data, params, body } = failed.params;
  if (isObject(data)) return data;
  if (isObject(params)) return params;
  const before = events.slice(0, events.indexOf(failed) + 1).reverse() as readonly Call[];
  const baseline = before.find(({ as, operation }) => as === BASELINE && operation === failed.operation);
  const { signature: _, ...message } = JSON.parse(String(baseline?.params.body ?? body)) as JsonObject;
  return message;
}
