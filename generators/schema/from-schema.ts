import type * as fc from 'fast-check';
import type { Json, JsonObject } from '#core/json';
import { compile } from './compile.ts';
import type { Plan } from './plan.ts';
import type { Resolve } from './shape/site.ts';
import { anything } from './values/anything.ts';

/**
 * The values that fit a JSON Schema (2020-12), every branch of it within about a thousand. A keyword outside the
 * supported subset throws here, naming itself and its location. `resolve` finds the documents of references.
 */
export function fromSchema(schema: JsonObject, resolve: Resolve, plan: Partial<Plan> = {}): fc.Arbitrary<Json> {
  const root = [{ schema, root: schema, at: '#' }];
  return compile(root, '', { fieldValues: {}, present: new Set(), absent: new Set(), anything, ...plan, resolve });
}
