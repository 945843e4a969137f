import { generatedPages } from '#contracts/sdk/page/scenarios';
import { generatedReceiving } from '#contracts/sdk/receiving/scenarios';
import { type Call, GENUINE, type Location } from '#contracts/sdk/seen';
import { generatedSigning } from '#contracts/sdk/signing/scenarios';
import { undisputed } from '#contracts/sdk/undisputed';
import { edited, isObject, type Json, type JsonObject, type Pointer, pointer } from '#core/json';
import type { Evidence, Rule, Scenario } from '#core/model';

/** How each scenario of generated payloads is made of one payload; `fault` is the label of the call that failed. */
const OF_ONE: Readonly<Record<string, (payload: JsonObject, fault: string) => Scenario>> = {
  'sdk/signing/generated': (payload) => generatedSigning([payload]),
  'sdk/receiving/generated': (payload, fault) => generatedReceiving([payload], fault),
  'sdk/page/generated': (payload) => generatedPages([payload]),
};

/** How many payloads are tried: each costs the library a few calls. */
const MOST_TRIED = 300;

/** Whether a scenario calls a library with generated payloads, and a rule is about them. */
export function isGenerated({ scenarios = [] }: Rule<never>, { id }: Scenario): boolean {
  return Object.hasOwn(OF_ONE, id) && scenarios.includes(id);
}

/**
 * The evidence of the smallest payload on which a rule still fails, run anew by `execute`; `undefined` where the rule
 * does not fail on this evidence, where its payloads are not generated, or where no smaller one fails.
 */
export async function smallestFailure(
  rule: Rule<never>,
  evidence: Evidence,
  execute: (scenario: Scenario) => Promise<Evidence>,
): Promise<Evidence | undefined> {
  const scenarioOf = OF_ONE[evidence.scenario.id];
  if (scenarioOf === undefined || !isGenerated(rule, evidence.scenario)) return undefined;
  const failed = firstFailure(rule, evidence);
  if (failed === undefined) return undefined;
  let smallest: Evidence | undefined;
  let candidates = smallerThan(payloadOf(failed, evidence));
  for (let tried = 0; tried < MOST_TRIED; tried += 1) {
    const { done, value: payload } = candidates.next();
    if (done) break;
    const smaller = await execute(scenarioOf(payload, failed.as));
    if (firstFailure(rule, smaller) === undefined) continue;
    smallest = smaller;
    candidates = smallerThan(payload);
  }
  return smallest;
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

/** Payloads that are a little smaller: without one member, or with a plainer value there; big steps first. */
function* smallerThan(payload: JsonObject): Generator<JsonObject, undefined> {
  const members = membersOf(payload, '');
  for (const { at } of members) yield* undisputedOnly(edited(payload, [{ op: 'remove', at }]));
  for (const { at, value } of members) {
    const plainer = plainerThan(value);
    if (plainer !== undefined) yield* undisputedOnly(edited(payload, [{ op: 'set', at, value: plainer }]));
  }
}

const undisputedOnly = (payload: Json): readonly JsonObject[] =>
  isObject(payload) && undisputed(payload) ? [payload] : [];

function plainerThan(value: Json): Json | undefined {
  if (typeof value === 'string' && value.length > 1) return [...value].slice(0, value.length >> 1).join('');
  return typeof value === 'number' && value !== 1 ? 1 : undefined;
}

/** Every member below the top, the nearest first. */
function membersOf(value: Json, at: Pointer): readonly { readonly at: Pointer; readonly value: Json }[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = Object.entries(value as JsonObject).map(([name, inner]) => ({ at: at + pointer(name), value: inner }));
  return [...own, ...own.flatMap((member) => membersOf(member.value, member.at))];
}
