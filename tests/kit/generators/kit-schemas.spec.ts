import assert from 'node:assert/strict';
import { test } from '@playwright/test';
import * as fc from 'fast-check';
import { at, type Json } from '#core/json';
import { type Location, locationsOf } from '#generators/faults/locations';
import { fromSchema } from '#generators/schema/from-schema';
import { kitSchema } from '#generators/schema/kit-schema';
import { basicOf } from '#generators/schema/shape/basic';
import type { Shape } from '#generators/schema/shape/shape';
import { ofLength } from '#generators/schema/values/strings';
import { schema, schemaIds, validate } from '#schemas/validate';

/** What a thousand samples must show, by name. */
type Goals = Readonly<Record<string, (value: Json | undefined) => boolean>>;

test('a thousand values of every schema fit it and reach every branch of it', () => {
  for (const id of schemaIds) {
    const root = schema(id);
    const values = fc.sample(fromSchema(root, kitSchema), { numRuns: 1000, seed: 7 });
    for (const value of values) assert.deepEqual(validate(id, value), [], JSON.stringify(value));
    const locations = locationsOf([{ schema: root, root, at: '#' }], kitSchema);
    for (const location of locations.filter(({ pointer }) => !pointer.endsWith('/kit_extra'))) {
      const there = values.map((value) => at(value, location.pointer));
      for (const [goal, met] of Object.entries(goalsOf(location)))
        assert.ok(there.some(met), `${id}${location.pointer} ${goal}`);
    }
  }
});

function goalsOf(location: Location): Goals {
  const inside = location.pointer !== '' && !location.pointer.endsWith('/0');
  return {
    present: (value) => value !== undefined,
    ...(inside && !location.required ? { absent: (value) => value === undefined } : {}),
    ...Object.assign({}, ...location.shapes.map((shape) => goalsOfShape(shape))),
  };
}

function goalsOfShape({ among, types, text, number, list }: Shape): Goals {
  if (among !== undefined) return goals(among, 'is', (value, wanted) => value === wanted);
  const has = (type: string): boolean => types.some((one) => one === type);
  const lengths = [text.min, text.max].filter((length) => Number.isFinite(length) && ofLength(text, length));
  const length = (value: Json | undefined): number => (typeof value === 'string' ? [...value].length : -1);
  const items = (value: Json | undefined): number => (Array.isArray(value) ? value.length : -1);
  return {
    ...goals(types, 'has the type', (value, type) => value !== undefined && basicOf(value) === type),
    ...(has('string') ? goals(lengths, 'has the length', (value, wanted) => length(value) === wanted) : {}),
    ...(has('integer') ? goals(finite(number), 'is', (value, wanted) => value === wanted) : {}),
    ...(has('array') ? goals(finite(list), 'has as many items as', (value, wanted) => items(value) === wanted) : {}),
  };
}

const finite = ({ min, max }: { readonly min: number; readonly max: number }): readonly number[] =>
  [min, max].filter(Number.isFinite);

const goals = <T extends Json>(
  all: readonly T[],
  title: string,
  met: (value: Json | undefined, one: T) => boolean,
): Goals =>
  Object.fromEntries(
    all.map((one) => [`${title} ${JSON.stringify(one)}`, (value: Json | undefined) => met(value, one)]),
  );
