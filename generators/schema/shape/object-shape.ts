import type { JsonObject } from '#core/json';
import { highest, valuesOf } from './limits.ts';
import { below, type Node, type Site } from './site.ts';

/** Members of an object. */
export interface ObjectShape {
  /** Names that a schema speaks of, and required names. */
  readonly names: readonly string[];
  readonly required: readonly string[];
  readonly min: number;
  /** The schemas of a named member. */
  member(name: string): Node;
  /** The schemas of members that no schema names. */
  readonly others: Node;
}

/** What plain schemas together say of an object. `additionalProperties` counts for the names of its own schema only. */
export function objectShape(way: readonly Site[]): ObjectShape {
  const required = unique(valuesOf<readonly string[]>(way, 'required').flatMap(({ value }) => value));
  const named = valuesOf<JsonObject>(way, 'properties').flatMap(({ value }) => Object.keys(value));
  return {
    names: unique([...named, ...required]),
    required,
    min: highest(way, 'minProperties', 0),
    member: (name) => way.flatMap((site) => memberOf(site, name)),
    others: way.filter(({ schema }) => Object.hasOwn(schema as JsonObject, 'additionalProperties')).map(rest),
  };
}

const unique = (names: readonly string[]): readonly string[] => [...new Set(names)];

const rest = (site: Site): Site => below(site, 'additionalProperties');

function memberOf(site: Site, name: string): Node {
  const schema = site.schema as { readonly properties?: JsonObject; readonly additionalProperties?: unknown };
  if (Object.hasOwn(schema.properties ?? {}, name)) return [below(site, 'properties', name)];
  return schema.additionalProperties === undefined ? [] : [rest(site)];
}
