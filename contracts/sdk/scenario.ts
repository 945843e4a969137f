import type { ScenarioTemplate } from '#contracts/rule';
import type { JsonObject } from '#core/json';
import type { Step } from '#core/model';
import type { Samples } from './samples.ts';

/**
 * A scenario of calls, which can be run on whatever offers the operations it `needs`. Calls of operations that a library
 * does not offer are passed over.
 */
export type SdkScenario = ScenarioTemplate<Samples>;

/** The id of the contract, with which those of its scenarios and rules begin. */
export const CONTRACT = 'sdk';

/** The id under which a scenario is run. */
export function idOf({ name }: SdkScenario): string {
  return `${CONTRACT}/${name}`;
}

/** A key of the scenarios' own: long and unlike any other text, so that a leak is seen. It is nobody's secret. */
export const KEY = 'scenario-key-7f3a19c4e2b85d60';

/** A step that calls an operation. */
export function call(as: string, operation: string, params: JsonObject): Step {
  return { do: 'call', as, operation, params };
}

/** The same of a program that was started in the locale `C`. */
export function callInLocaleC(as: string, operation: string, params: JsonObject): Step {
  return { do: 'call', as, operation, params, locale: 'C' };
}
