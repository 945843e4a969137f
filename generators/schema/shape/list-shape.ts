import type { JsonObject } from '#core/json';
import { highest, lowest, valuesOf } from './limits.ts';
import { below, type Node, type Site } from './site.ts';

/** Lengths and items of a list. */
export interface ListShape {
  readonly min: number;
  readonly max: number;
  readonly unique: boolean;
  /** How many items have schemas of their own. */
  readonly prefix: number;
  /** The schemas of the item at an index. */
  item(index: number): Node;
}

/** What plain schemas together say of a list. */
export function listShape(way: readonly Site[]): ListShape {
  return {
    min: highest(way, 'minItems', 0),
    max: lowest(way, 'maxItems'),
    unique: valuesOf<boolean>(way, 'uniqueItems').some(({ value }) => value),
    prefix: Math.max(0, ...valuesOf<readonly unknown[]>(way, 'prefixItems').map(({ value }) => value.length)),
    item: (index) => way.flatMap((site) => itemOf(site, index)),
  };
}

function itemOf(site: Site, index: number): Node {
  const schema = site.schema as JsonObject;
  const prefix = Array.isArray(schema.prefixItems) ? schema.prefixItems.length : 0;
  if (index < prefix) return [below(site, 'prefixItems', index)];
  return Object.hasOwn(schema, 'items') ? [below(site, 'items')] : [];
}
