import type { JsonObject } from '#core/json';
import type { Site } from './site.ts';

/** A limit and the location of the keyword that sets it. */
export interface Limit<Value> {
  readonly value: Value;
  readonly at: string;
}

/** The values of one keyword in plain schemas. */
export function valuesOf<Value>(way: readonly Site[], keyword: string): readonly Limit<Value>[] {
  return way
    .filter(({ schema }) => Object.hasOwn(schema as JsonObject, keyword))
    .map(({ schema, at }) => ({ value: (schema as Record<string, Value>)[keyword] as Value, at: `${at}/${keyword}` }));
}

/** The strictest lower limit. */
export const highest = (way: readonly Site[], keyword: string, none = Number.NEGATIVE_INFINITY): number =>
  Math.max(none, ...valuesOf<number>(way, keyword).map(({ value }) => value));

/** The strictest upper limit. */
export const lowest = (way: readonly Site[], keyword: string): number =>
  Math.min(Number.POSITIVE_INFINITY, ...valuesOf<number>(way, keyword).map(({ value }) => value));
