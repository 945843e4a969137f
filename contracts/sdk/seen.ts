import { isObject, type Json, type JsonObject, type Pointer, pointer } from '#core/json';
import type { CallSeen, Evidence, Problem, Rule, Scenario, Step } from '#core/model';

/** A call of a library, with its parameters as the object that they are. */
export interface Call extends CallSeen {
  readonly params: JsonObject;
}

/** A call and its place in the evidence. */
export interface Location {
  readonly at: Pointer;
  readonly call: Call;
}

/** A faulty call beside its baseline, the call that differs by exactly the one fault and was accepted. */
export interface Pair extends Location {
  readonly genuine: Call;
}

/** A key of the scenarios' own: long and unlike any other text, so that a leak is seen. It is nobody's secret. */
export const KEY = 'scenario-key-7f3a19c4e2b85d60';

/** A step that calls an operation. */
export function call(as: string, operation: string, params: JsonObject): Step {
  return { do: 'call', as, operation, params };
}

/** A scenario of calls, which can be run on whatever offers the operations. */
export function scenario(id: string, title: string, needs: readonly string[], steps: readonly Step[]): Scenario {
  return { id: `sdk/${id}`, title, needs: needs.map((operation) => `operation:${operation}`), steps };
}

/** The calls in a scenario's evidence, of one operation or of all, whose label begins so. */
export function calls(evidence: Evidence, operation?: string, label = ''): readonly Location[] {
  if (operation === undefined && label === '') return locations(evidence);
  return locations(evidence).filter(
    ({ call }) => (operation === undefined || call.operation === operation) && call.as.startsWith(label),
  );
}

const spotted = new WeakMap<Evidence, readonly Location[]>();

/** Every rule looks at the same calls, so they are gathered once. */
function locations(evidence: Evidence): readonly Location[] {
  const known = spotted.get(evidence);
  if (known) return known;
  const found = evidence.events.flatMap((event, index) =>
    event.kind === 'call' ? [{ at: pointer('events', index), call: event as Call }] : [],
  );
  spotted.set(evidence, found);
  return found;
}

/** The label of the baseline in a scenario of faults. */
export const GENUINE = 'genuine';

/** The faulty calls behind each accepted baseline: a baseline stands before its faults, and its label is `genuine`. */
export function pairs(evidence: Evidence, operation: string): readonly Pair[] {
  let genuine: Call | undefined;
  return calls(evidence, operation).flatMap(({ at, call }) => {
    if (call.as !== GENUINE) return genuine && accepted(genuine) ? [{ at, call, genuine }] : [];
    genuine = call;
    return [];
  });
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
export function told({ outcome, result, message }: Call): string {
  if (outcome === 'result') return JSON.stringify(result);
  return outcome === 'refusal' ? `a refusal: ${message}` : `a crash: ${message}`;
}

/** No problem where it holds, otherwise the one at that call. */
export function unless(holds: boolean, { at, call }: Location, expected: string, actual?: string): readonly Problem[] {
  return holds ? [] : [{ at, expected, actual: actual ?? told(call) }];
}

/**
 * A rule for libraries. Where its scenario could not be run to its end only what failed up to there counts: what was not
 * called cannot pass.
 */
export function rule<Subject>(written: Omit<Rule<Subject>, 'judges'>): Rule<never> {
  const { select, check } = written;
  const whole: Rule<Subject> = {
    ...written,
    judges: 'sdk',
    select: (evidence) => {
      const subjects = select(evidence);
      return evidence.abortReason === null ? subjects : subjects.filter((subject) => check(subject).length > 0);
    },
  };
  return whole as unknown as Rule<never>;
}
