import * as fc from 'fast-check';
import type { Json, JsonObject } from '#core/json';
import type { Node, Resolve } from '#generators/schema/shape/site';
import type { Fault } from './fault.ts';
import { type Location, locationsOf } from './locations.ts';
import { OPERATORS } from './operators.ts';

/** A fault of a schema's keyword, and the wrong values for its location: `null` where the member is taken away. */
export interface KeywordFault {
  readonly fault: Fault;
  readonly values: fc.Arbitrary<Json> | null;
}

/** Every keyword fault of a schema, by its location; `name` begins the ids. */
export function keywordFaults(name: string, schema: JsonObject, resolve: Resolve): readonly KeywordFault[] {
  const root: Node = [{ schema, root: schema, at: '#' }];
  return locationsOf(root, resolve).flatMap((location) => faultsAt(name, location));
}

function faultsAt(name: string, location: Location): readonly KeywordFault[] {
  const fault = (operator: string, breaks: string): Fault => ({
    id: `${name}#${location.pointer}:${operator}`,
    pointer: location.pointer,
    operator,
    breaks,
  });
  if (location.closed) return [{ fault: fault('unknown-member', 'additionalProperties'), values: fc.constant('new') }];
  const missing = location.required ? [{ fault: fault('missing', 'required'), values: null }] : [];
  if (location.shapes.length === 0) return missing;
  const wrong = OPERATORS.flatMap(({ operator, breaks, values }) => {
    const made = values(location);
    return made === undefined ? [] : [{ fault: fault(operator, breaks), values: made }];
  });
  return [...missing, ...wrong];
}
