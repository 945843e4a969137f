import * as fc from 'fast-check';
import { type Json, type JsonObject, type Pointer, pointer } from '#core/json';
import type { Plan } from '#generators/schema/plan';
import { shapesOf } from '#generators/schema/shape/alternatives';
import type { ObjectShape } from '#generators/schema/shape/object-shape';
import type { Node } from '#generators/schema/shape/site';
import { kept, weighted } from './choice.ts';

type Compile = (node: Node, location: Pointer, plan: Plan) => fc.Arbitrary<Json>;
type Members = readonly (readonly [name: string, value: Json])[];

/** Names of members that no schema of the kit names and that no library signs in another order. */
const UNKNOWN = ['kit_extra', 'unknown', 'สมาชิกใหม่', 'x-note'] as const;
const NONE: Members = [];
/** Whether an optional member is there: as often as not, a little more. */
const PRESENT = 3;
const ABSENT = 2;

/** Objects of a shape: required members, each optional one present or absent, and now and then an unknown one. */
export function objects(shape: ObjectShape, location: Pointer, plan: Plan, compile: Compile): fc.Arbitrary<Json> {
  const named = shape.names.flatMap((name) => member(shape, name, location, plan, compile));
  const others = open(shape, plan) ? [unnamed(shape, location, plan, compile)] : [];
  const made = fc.tuple(...named, ...others).map(assembled);
  return shape.min <= shape.required.length
    ? made
    : kept(made, (value) => Object.keys(value).length >= shape.min, location);
}

function assembled(parts: readonly Members[]): JsonObject {
  const object: Record<string, Json> = {};
  for (const part of parts) for (const [name, value] of part) object[name] = value;
  return object;
}

function member(
  shape: ObjectShape,
  name: string,
  location: Pointer,
  plan: Plan,
  compile: Compile,
): fc.Arbitrary<Members>[] {
  const node = shape.member(name);
  const here = location + pointer(name);
  if (plan.absent.has(here) || shapesOf(node, plan.resolve).length === 0) return [];
  const present = compile(node, here, plan).map((value): Members => [[name, value]]);
  const forced = [...plan.present].some((other) => other === here || other.startsWith(`${here}/`));
  if (forced || shape.required.includes(name)) return [present];
  return [weighted([ABSENT, fc.constant(NONE)], [PRESENT, present])];
}

const open = (shape: ObjectShape, plan: Plan): boolean => shapesOf(shape.others, plan.resolve).length > 0;

/** A member that nobody named, seldom; where the schema names none at all, several. */
function unnamed(shape: ObjectShape, location: Pointer, plan: Plan, compile: Compile): fc.Arbitrary<Members> {
  const value = compile(shape.others, `${location}/*`, plan);
  const free = UNKNOWN.filter((name) => !shape.names.includes(name));
  const some = fc.tuple(fc.constantFrom(...free), value);
  if (shape.names.length === 0) return fc.uniqueArray(some, { maxLength: free.length, selector: ([name]) => name });
  return weighted([15, fc.constant(NONE)], [1, some.map((entry): Members => [entry])]);
}
