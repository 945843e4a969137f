import { edited, isObject, type Json, type JsonObject, type Pointer, pointer } from '#core/json';
import type { Evidence, Rule, Scenario } from '#core/model';
import { generatedPages } from './page/scenarios.ts';
import { generatedReceiving } from './receiving/scenarios.ts';
import { type Call, GENUINE, type Location } from './seen.ts';
import { generatedSigning } from './signing/scenarios.ts';
import { undisputed } from './undisputed.ts';

/** How the scenarios of generated payloads are told of one payload; `fault` is the label of the call that failed. */
const TOLD: Readonly<Record<string, (payload: JsonObject, fault: string) => Scenario>> = {
  'sdk/signing/generated': (payload) => generatedSigning([payload]),
  'sdk/receiving/generated': (payload, fault) => generatedReceiving([payload], fault),
  'sdk/page/generated': (payload) => generatedPages([payload]),
};

/** Calls of a library beyond which a payload is small enough. */
const MOST = 300;

/**
 * The evidence of the smallest payload on which a rule still fails, told anew by `tell`; `undefined` where the rule
 * does not fail on this evidence or its payloads are not generated.
 */
export async function shrunk(
  rule: Rule<never>,
  evidence: Evidence,
  tell: (scenario: Scenario) => Promise<Evidence>,
): Promise<Evidence | undefined> {
  const scenario = TOLD[evidence.scenario.id];
  if (scenario === undefined || rule.scenarios?.includes(evidence.scenario.id) !== true) return undefined;
  const failed = firstFailure(rule, evidence);
  if (failed === undefined) return undefined;
  let smallest = evidence;
  let payload = payloadOf(failed, evidence);
  let left = MOST;
  for (let next = smaller(payload)[Symbol.iterator](), one = next.next(); !one.done && left > 0; one = next.next()) {
    if (!undisputed(one.value)) continue;
    left -= 1;
    const told = await tell(scenario(one.value, failed.as));
    if (firstFailure(rule, told) === undefined) continue;
    smallest = told;
    payload = one.value;
    next = smaller(payload)[Symbol.iterator]();
  }
  return smallest === evidence ? undefined : smallest;
}

function firstFailure(rule: Rule<never>, evidence: Evidence): Call | undefined {
  const { select, check } = rule as unknown as Rule<Location>;
  return select(evidence).find((location) => check(location).length > 0)?.call;
}

/** The payload behind a call; behind a forgery it is that of its genuine baseline. */
function payloadOf(failed: Call, { events }: Evidence): JsonObject {
  const { data, params, body } = failed.params;
  if (isObject(data)) return data;
  if (isObject(params)) return params;
  const before = events.slice(0, events.indexOf(failed) + 1).reverse() as readonly Call[];
  const baseline = before.find(({ as, operation }) => as === GENUINE && operation === failed.operation);
  const { signature: _, ...message } = JSON.parse(String(baseline?.params.body ?? body)) as JsonObject;
  return message;
}

/** Payloads that are a little smaller: without one place, or with a plainer value there; big steps first. */
function* smaller(payload: JsonObject): Generator<JsonObject> {
  const all = places(payload, '');
  for (const { at } of all) yield edited(payload, [{ op: 'remove', at }]) as JsonObject;
  for (const { at, value } of all) {
    const plainer = typeof value === 'string' && value.length > 1 ? [...value].slice(0, value.length >> 1).join('') : 1;
    if (typeof value === 'string' ? value.length > 1 : typeof value === 'number' && value !== 1)
      yield edited(payload, [{ op: 'set', at, value: plainer }]) as JsonObject;
  }
}

/** Every location below the top, the nearest first. */
function places(value: Json, at: Pointer): readonly { readonly at: Pointer; readonly value: Json }[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = Object.entries(value as JsonObject).map(([name, inner]) => ({ at: at + pointer(name), value: inner }));
  return [...own, ...own.flatMap((location) => places(location.value, location.at))];
}
