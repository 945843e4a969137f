import type { Json } from '#core/json';
import { BASICS, type Basic, basicOf, basics, same } from './basic.ts';
import { highest, type Limit, lowest, valuesOf } from './limits.ts';
import { type ListShape, listShape } from './list-shape.ts';
import { type ObjectShape, objectShape } from './object-shape.ts';
import { type Node, type Site, unsupported } from './site.ts';

/** What plain schemas together say of a value, type by type. */
export interface Shape {
  readonly at: string;
  readonly types: readonly Basic[];
  /** The values of `enum` and `const`; absent where any value will do. */
  readonly among: readonly Json[] | undefined;
  readonly except: readonly Json[];
  readonly text: TextShape;
  readonly number: NumberShape;
  readonly list: ListShape;
  readonly object: ObjectShape;
}

/** Lengths in code points; every pattern and format must hold. */
export interface TextShape {
  readonly min: number;
  readonly max: number;
  readonly patterns: readonly Limit<string>[];
  readonly formats: readonly Limit<string>[];
}

/** Both ends belong to the range. */
export interface NumberShape {
  readonly min: number;
  readonly max: number;
  readonly step: number | undefined;
}

/** The shape that plain schemas describe together. */
export function shapeOf(way: readonly Site[], at: string): Shape {
  return {
    at,
    types: valuesOf<Json>(way, 'type').reduce<readonly Basic[]>(narrowed, BASICS),
    among: listed(way),
    except: valuesOf<readonly Json[]>(way, 'except').flatMap(({ value }) => value),
    text: {
      min: highest(way, 'minLength', 0),
      max: lowest(way, 'maxLength'),
      patterns: valuesOf<string>(way, 'pattern'),
      formats: valuesOf<string>(way, 'format'),
    },
    number: numberShape(way),
    list: listShape(way),
    object: objectShape(way),
  };
}

/** Whether a value of the shape can exist; `fits` says whether a member's schemas leave anything. */
export function possible(shape: Shape, fits: (node: Node) => boolean): boolean {
  if (shape.among !== undefined) return allowedValues(shape).length > 0;
  return shape.types.some((type) => {
    if (type === 'object') return shape.object.required.every((name) => fits(shape.object.member(name)));
    if (type === 'string') return shape.text.min <= shape.text.max;
    if (type === 'integer') return Math.ceil(shape.number.min) <= shape.number.max;
    if (type === 'array') return shape.list.min <= shape.list.max;
    return true;
  });
}

/** The values of `enum` and `const` that fit what else the shape says. */
export function allowedValues(shape: Shape): readonly Json[] {
  return (shape.among ?? []).filter(
    (value) =>
      shape.types.includes(basicOf(value)) &&
      !shape.except.some((other) => same(other, value)) &&
      (typeof value !== 'string' || fitsText(shape.text, value)) &&
      (typeof value !== 'number' || (value >= shape.number.min && value <= shape.number.max)),
  );
}

/** Whether a text has an allowed length and matches every pattern. */
export function fitsText(text: TextShape, value: string): boolean {
  const length = [...value].length;
  const matches = text.patterns.every(({ value: pattern }) => new RegExp(pattern, 'u').test(value));
  return length >= text.min && length <= text.max && matches;
}

function numberShape(way: readonly Site[]): NumberShape {
  const steps = valuesOf<number>(way, 'multipleOf');
  if (steps.length > 1) throw unsupported('multipleOf', steps[1]?.at ?? '#', 'stands twice for one value');
  return {
    min: Math.max(highest(way, 'minimum', Number.NEGATIVE_INFINITY), above(highest(way, 'exclusiveMinimum'))),
    max: Math.min(lowest(way, 'maximum'), -above(-lowest(way, 'exclusiveMaximum'))),
    step: steps[0]?.value,
  };
}

/** The next number above an excluded limit that generators use: whole for whole limits. */
const above = (limit: number): number => (Number.isInteger(limit) ? limit + 1 : Math.ceil(limit));

function narrowed(types: readonly Basic[], { value, at }: Limit<Json>): readonly Basic[] {
  const named = basics(value);
  if (named === undefined) throw unsupported('type', at, `names an unknown type: ${JSON.stringify(value)}`);
  return types.filter((type) => named.includes(type));
}

function listed(way: readonly Site[]): readonly Json[] | undefined {
  const lists = [
    ...valuesOf<readonly Json[]>(way, 'enum').map(({ value }) => value),
    ...valuesOf<Json>(way, 'const').map(({ value }) => [value]),
  ];
  const [first, ...rest] = lists;
  return first?.filter((value) => rest.every((list) => list.some((other) => same(other, value))));
}
