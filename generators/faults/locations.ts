import { type Json, type Pointer, pointer } from '#core/json';
import { isFree, shapesOf } from '#generators/schema/shape/alternatives';
import { same } from '#generators/schema/shape/basic';
import type { Shape } from '#generators/schema/shape/shape';
import type { Node, Resolve } from '#generators/schema/shape/site';

/** A location that a schema speaks of, with the shapes that a value may have there. */
export interface Location {
  readonly pointer: Pointer;
  /** None where any value will do. */
  readonly shapes: readonly Shape[];
  /** Whether the member may not be left out. */
  readonly required: boolean;
  /** Whether a value of the schema has no such member: a location for an unknown one in a closed object. */
  readonly closed: boolean;
}

/** The name of a member that no schema of the kit names. */
const UNKNOWN = 'kit_extra';

/** Every location that the schemas speak of, from the whole value inwards; a list speaks through its first item. */
export function locationsOf(node: Node, resolve: Resolve): readonly Location[] {
  return within({ pointer: '', shapes: shapesOf(node, resolve), required: false, closed: false }, resolve);
}

function within(location: Location, resolve: Resolve): readonly Location[] {
  return [
    location,
    ...[...members(location, resolve), ...items(location, resolve)].flatMap((inner) => within(inner, resolve)),
  ];
}

function members({ pointer: location, shapes }: Location, resolve: Resolve): readonly Location[] {
  const objects = shapes.filter(({ types, among }) => types.includes('object') && among === undefined);
  const names = new Set(objects.flatMap(({ object }) => object.names));
  const named = [...names].map((name) => ({
    pointer: location + pointer(name),
    shapes: limited(
      objects.map(({ object }) => object.member(name)),
      resolve,
    ),
    required: needed(name, objects),
    closed: false,
  }));
  const unnamed = others(location, objects, resolve);
  return [...named, ...unnamed];
}

/** Whether no value can do without the member: all shapes ask for it, or a constant distinguishes those that do from the others. */
function needed(name: string, shapes: readonly Shape[]): boolean {
  const asks = ({ object }: Shape): boolean => object.required.includes(name);
  const asking = shapes.filter(asks);
  return asking.length > 0 && shapes.every((shape) => asks(shape) || asking.every((other) => apart(shape, other)));
}

/** Whether a member that both require, such as a `kind`, has no value in common. */
function apart({ object: one }: Shape, { object: other }: Shape): boolean {
  return one.required.some((name) => {
    const values = [one, other].map((object) => object.required.includes(name) && constantsOf(object.member(name)));
    const [mine, theirs] = values;
    return !!mine && !!theirs && !mine.some((value) => theirs.some((rival) => same(value, rival)));
  });
}

/** The values that a member's own schema lists. */
function constantsOf(node: Node): readonly Json[] | undefined {
  for (const { schema } of node) {
    const { const: only, enum: list } = schema as { readonly const?: Json; readonly enum?: readonly Json[] };
    if (only !== undefined || list !== undefined) return list ?? [only ?? null];
  }
  return undefined;
}

/** The location of an unknown member: where objects are closed, or where its value is not free. */
function others(location: Pointer, objects: readonly Shape[], resolve: Resolve): readonly Location[] {
  const nodes = objects.map(({ object }) => object.others);
  const closed = nodes.length > 0 && nodes.every((node) => shapesOf(node, resolve).length === 0);
  const shapes = limited(nodes, resolve);
  return closed || shapes.length > 0 ? [{ pointer: location + pointer(UNKNOWN), shapes, required: false, closed }] : [];
}

function items({ pointer: location, shapes }: Location, resolve: Resolve): readonly Location[] {
  const lists = shapes.filter(
    ({ types, among, list }) => types.includes('array') && among === undefined && list.max > 0,
  );
  const first = limited(
    lists.map(({ list }) => list.item(0)),
    resolve,
  );
  return first.length === 0 ? [] : [{ pointer: `${location}/0`, shapes: first, required: false, closed: false }];
}

/** The shapes behind several nodes: none where one of them leaves the value free. */
function limited(nodes: readonly Node[], resolve: Resolve): readonly Shape[] {
  return nodes.some((node) => isFree(node, resolve)) ? [] : nodes.flatMap((node) => shapesOf(node, resolve));
}
