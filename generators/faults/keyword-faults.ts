import * as fc from 'fast-check';
import type { Json, JsonObject } from '#core/json';
import type { Node, Resolve } from '../schema/site.ts';
import type { Fault } from './fault.ts';
import { OPERATORS } from './operators.ts';
import { type Spot, spotsOf } from './spots.ts';

/** A fault of a schema's keyword, and the wrong values for its place: `null` where the member is taken away. */
export interface KeywordFault {
  readonly fault: Fault;
  readonly values: fc.Arbitrary<Json> | null;
}

/** Every keyword fault of a schema, by its place; `name` begins the ids. */
export function keywordFaults(name: string, schema: JsonObject, resolve: Resolve): readonly KeywordFault[] {
  const root: Node = [{ schema, root: schema, at: '#' }];
  return spotsOf(root, resolve).flatMap((spot) => faultsAt(name, spot));
}

function faultsAt(name: string, spot: Spot): readonly KeywordFault[] {
  const fault = (operator: string, breaks: string): Fault => ({
    id: `${name}#${spot.pointer}:${operator}`,
    pointer: spot.pointer,
    operator,
    breaks,
  });
  if (spot.closed) return [{ fault: fault('unknown-member', 'additionalProperties'), values: fc.constant('new') }];
  const missing = spot.required ? [{ fault: fault('missing', 'required'), values: null }] : [];
  if (spot.shapes.length === 0) return missing;
  const wrong = OPERATORS.flatMap(({ operator, breaks, values }) => {
    const made = values(spot);
    return made === undefined ? [] : [{ fault: fault(operator, breaks), values: made }];
  });
  return [...missing, ...wrong];
}
