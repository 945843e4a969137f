import { labels } from '#contracts/labels';
import { isObject, type Json, type JsonObject, type Pointer, pointer } from '#core/json';
import type { CallSeen, Evidence } from '#core/model';

/** A call of a library, with its parameters as the object that they are. */
export interface Call extends CallSeen {
  readonly params: JsonObject;
}

/** A call and its location in the evidence. */
export interface LocatedCall {
  readonly at: Pointer;
  readonly call: Call;
}

/** A faulty call and its baseline, the call before it that differs by exactly the one fault and was accepted. */
export interface FaultyCall extends LocatedCall {
  readonly baseline: Call;
}

/** The label of each baseline: a genuine message, before the faulty ones that differ from it by one fault each. */
export const BASELINE = labels('baseline').baseline;

/** The calls in a scenario's evidence, of one operation or of all, whose label begins so. */
export function calls(evidence: Evidence, operation?: string, label = ''): readonly LocatedCall[] {
  const all = allCalls(evidence);
  if (operation === undefined && label === '') return all;
  return all.filter(
    ({ call }) => (operation === undefined || call.operation === operation) && call.as.startsWith(label),
  );
}

const gathered = new WeakMap<Evidence, readonly LocatedCall[]>();

/** Every rule looks at the same calls, so they are gathered once. */
function allCalls(evidence: Evidence): readonly LocatedCall[] {
  const known = gathered.get(evidence);
  if (known) return known;
  const found = evidence.events.flatMap((event, index) =>
    event.kind === 'call' ? [{ at: pointer('events', index), call: event as Call }] : [],
  );
  gathered.set(evidence, found);
  return found;
}

/** The faulty calls behind each accepted baseline. */
export function faultyCalls(evidence: Evidence, operation: string): readonly FaultyCall[] {
  let baseline: Call | undefined;
  return calls(evidence, operation).flatMap(({ at, call }) => {
    if (call.as !== BASELINE) return baseline && accepted(baseline) ? [{ at, call, baseline }] : [];
    baseline = call;
    return [];
  });
}

/** The faulty calls that did not crash: whether a crash was due to its fault is unknown, and the rule on crashes has it. */
export function answeredFaultyCalls(evidence: Evidence, operation: string): readonly FaultyCall[] {
  return faultyCalls(evidence, operation).filter(({ call }) => call.outcome !== 'crash');
}

/** The smallest first, so that the first problem of a rule is the one that says most. */
export function smallestFirst<One extends LocatedCall>(located: readonly One[]): readonly One[] {
  const sized = located.map((one) => ({ one, size: sizeOf(one.call.params) }));
  return sized.sort((a, b) => a.size - b.size).map(({ one }) => one);
}

function sizeOf({ body, ...params }: JsonObject): number {
  return typeof body === 'string' ? body.length : JSON.stringify(params).length;
}

/** Whether a message was found valid. */
export function accepted(call: Call): boolean {
  return call.outcome === 'result' && member(call, 'valid') === true;
}

/** Whether a message was turned away in one of the two ways of the protocol; a crash is neither. */
export function declined(call: Call): boolean {
  return call.outcome === 'refusal' || (call.outcome === 'result' && member(call, 'valid') === false);
}

/** A member of a call's result. */
export function member(call: Call, name: string): Json | undefined {
  return isObject(call.result) && Object.hasOwn(call.result, name) ? call.result[name] : undefined;
}

/** What came of a call, in a few words. */
export function outcomeOf({ outcome, result, message }: Call): string {
  if (outcome === 'result') return `the answer ${JSON.stringify(result)}`;
  return outcome === 'refusal' ? `a refusal: ${message}` : `a crash: ${message}`;
}
