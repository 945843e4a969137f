import { type Json, type JsonObject, pointer, at as valueAt } from '#core/json';

/** A schema, the document it stands in, against which its local references resolve, and its location there. */
export interface Site {
  readonly schema: Json;
  readonly root: JsonObject;
  /** Where the schema stands, such as `#/properties/payment`. */
  readonly at: string;
}

/** Schemas that must all hold of one value. */
export type Node = readonly Site[];

/** Finds the schema document of a reference: its address without the fragment, absolute where the referring document has an `$id`. */
export type Resolve = (ref: string) => JsonObject;

/** The error for a keyword outside the supported subset of JSON Schema: names the keyword and its location. */
export function unsupported(keyword: string, at: string, why = 'is not supported'): Error {
  return new Error(`the schema keyword "${keyword}" at ${at} ${why}`);
}

/** The schema below a site, at a keyword and a path inside it. */
export function below(site: Site, ...path: readonly (string | number)[]): Site {
  let schema = site.schema as Json | undefined;
  for (const part of path) schema = (schema as Record<string | number, Json | undefined>)[part];
  return { schema: schema ?? true, root: site.root, at: `${site.at}${pointer(...path)}` };
}

/** A schema that follows from the one at `site` and is written nowhere. */
export const derived = (site: Site, schema: Json): Site => ({ ...site, schema });

/** The schemas of a list keyword, such as the branches of `anyOf`. */
export function branches(site: Site, keyword: string): readonly Site[] {
  const list = (site.schema as JsonObject)[keyword];
  return Array.isArray(list) ? list.map((_, index) => below(site, keyword, index)) : [];
}

/** What the `$ref` of a site points to: `#/…` in its own document, any other relative to its `$id` and through `resolve`. */
export function target(site: Site, resolve: Resolve): Site {
  const ref = String((site.schema as JsonObject).$ref);
  const [name = '', fragment = ''] = ref.split('#');
  const root = name === '' ? site.root : resolve(absolute(name, site.root.$id));
  const schema = valueAt(root, decodeURIComponent(fragment));
  if (schema === undefined) throw unsupported('$ref', site.at, `points nowhere: ${ref}`);
  return { schema, root, at: `${name}#${fragment}` };
}

const absolute = (name: string, base: Json | undefined): string =>
  typeof base === 'string' ? new URL(name, base).href : name;
