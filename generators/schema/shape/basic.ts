import type { Json } from '#core/json';

/** The types that a value can have, disjoint: a number is an `integer` or a `fraction`. */
export type Basic = 'null' | 'boolean' | 'integer' | 'fraction' | 'string' | 'array' | 'object';

export const BASICS: readonly Basic[] = ['null', 'boolean', 'integer', 'fraction', 'string', 'array', 'object'];

/** The disjoint types behind the names of a `type` keyword; `undefined` for an unknown name. */
export function basics(type: Json): readonly Basic[] | undefined {
  const names = Array.isArray(type) ? type : [type];
  const found = names.flatMap((name) => (name === 'number' ? (['integer', 'fraction'] as const) : [name as Basic]));
  return found.every((name) => BASICS.includes(name)) ? found : undefined;
}

/** The type of a value. */
export function basicOf(value: Json): Basic {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'fraction';
  return typeof value as Basic;
}

/** Whether two JSON values are the same, for the scalars and small containers of an `enum`. */
export const same = (one: Json, other: Json): boolean => JSON.stringify(one) === JSON.stringify(other);
