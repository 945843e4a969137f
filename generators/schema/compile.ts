import * as fc from 'fast-check';
import type { Json, Pointer } from '#core/json';
import type { Plan } from './plan.ts';
import { isFree, shapesOf } from './shape/alternatives.ts';
import type { Basic } from './shape/basic.ts';
import type { Shape } from './shape/shape.ts';
import { allowedValues } from './shape/shape.ts';
import type { Node } from './shape/site.ts';
import { either } from './values/choice.ts';
import { lists } from './values/lists.ts';
import { fractions, integers } from './values/numbers.ts';
import { objects } from './values/objects.ts';
import { strings } from './values/strings.ts';

/** An arbitrary of the values that fit all schemas of `node`, at a location of the whole value. */
export function compile(node: Node, location: Pointer, plan: Plan): fc.Arbitrary<Json> {
  const own = plan.fieldValues[location];
  if (own !== undefined) return own;
  if (isFree(node, plan.resolve)) return plan.anything;
  const shapes = shapesOf(node, plan.resolve).filter((shape) => reaches(shape, location, plan));
  if (shapes.length === 0) throw new Error(`no value fits the schema at ${node[0]?.at ?? '#'} (${location || '/'})`);
  return either(shapes.map((shape) => ofShape(shape, location, plan)));
}

/** Whether the members that must be there can be, in that shape. */
function reaches(shape: Shape, location: Pointer, plan: Plan): boolean {
  const names = [...plan.present]
    .filter((pointer) => pointer.startsWith(`${location}/`))
    .map((pointer) => pointer.slice(location.length + 1).split('/')[0] ?? '');
  if (names.length === 0) return true;
  if (shape.among !== undefined) return false;
  if (names[0] === '*') return shape.types.includes('array') && shape.list.max > 0;
  return (
    shape.types.includes('object') &&
    names.every((name) =>
      shapesOf(shape.object.member(name), plan.resolve).some((s) => reaches(s, `${location}/${name}`, plan)),
    )
  );
}

function ofShape(shape: Shape, location: Pointer, plan: Plan): fc.Arbitrary<Json> {
  if (shape.among !== undefined) return fc.constantFrom(...allowedValues(shape));
  const forced = forcedBelow(location, plan);
  const types =
    forced === undefined ? shape.types : ([forced.startsWith(`${location}/*`) ? 'array' : 'object'] as const);
  const made = types.map((type) => OF_TYPE[type](shape, location, plan));
  return shape.except.length === 0 ? either(made) : either(made).filter((value) => !excepted(shape, value));
}

/** A location below this one that must be there. */
const forcedBelow = (location: Pointer, plan: Plan): Pointer | undefined =>
  [...plan.present].find((pointer) => pointer.startsWith(`${location}/`));

const excepted = (shape: Shape, value: Json): boolean =>
  shape.except.some((other) => JSON.stringify(other) === JSON.stringify(value));

const OF_TYPE: Readonly<Record<Basic, (shape: Shape, location: Pointer, plan: Plan) => fc.Arbitrary<Json>>> = {
  null: () => fc.constant(null),
  boolean: () => fc.boolean(),
  integer: (shape) => integers(shape.number),
  fraction: (shape) => fractions(shape.number),
  string: (shape) => strings(shape.text),
  array: ({ list }, location, plan) => {
    const min = forcedBelow(location, plan) === undefined ? list.min : Math.max(list.min, 1);
    return lists({ ...list, min }, (index) => compile(list.item(index), `${location}/*`, plan));
  },
  object: (shape, location, plan) => objects(shape.object, location, plan, compile),
};
