import type { Json, JsonObject } from '#core/json';
import { BASICS, basics } from './basic.ts';
import { ANNOTATIONS } from './keywords.ts';
import { derived, type Resolve, type Site, target, unsupported } from './site.ts';

/** The ways in which a value can miss one keyword, each as a schema of its own. */
type Misses = (value: Json) => readonly Json[];

const MISSES: Readonly<Record<string, Misses>> = {
  const: (value) => [{ except: [value] }],
  enum: (values) => [{ except: values }],
  except: (values) => [{ enum: values }],
  type: (type) => [{ type: BASICS.filter((name) => !basics(type)?.includes(name)) }],
  minimum: (limit) => [{ type: 'number', exclusiveMaximum: limit }],
  maximum: (limit) => [{ type: 'number', exclusiveMinimum: limit }],
  minLength: (limit) => [{ type: 'string', maxLength: Number(limit) - 1 }],
  maxLength: (limit) => [{ type: 'string', minLength: Number(limit) + 1 }],
  minItems: (limit) => [{ type: 'array', maxItems: Number(limit) - 1 }],
  maxItems: (limit) => [{ type: 'array', minItems: Number(limit) + 1 }],
  required: (names) => (names as readonly string[]).map((name) => ({ type: 'object', properties: { [name]: false } })),
  properties: (members) =>
    Object.entries(members as JsonObject).map(([name, member]) => ({
      type: 'object',
      required: [name],
      properties: { [name]: { not: member } },
    })),
  not: (schema) => [schema],
  allOf: (list) => (list as readonly Json[]).map((schema) => ({ not: schema })),
  anyOf: (list) => [{ allOf: (list as readonly Json[]).map((schema) => ({ not: schema })) }],
};

/** Schemas of which at least one holds exactly when the schema at `site` does not. */
export function negated(site: Site, resolve: Resolve): readonly Site[] {
  const { schema } = site;
  if (typeof schema === 'boolean') return schema ? [] : [derived(site, true)];
  return Object.entries(schema as JsonObject).flatMap(([keyword, value]) => {
    if (ANNOTATIONS.has(keyword)) return [];
    if (keyword === '$ref') return negated(target(site, resolve), resolve);
    const misses = MISSES[keyword];
    if (misses === undefined) throw unsupported(keyword, `${site.at}/${keyword}`, 'cannot be negated');
    return misses(value).map((missed) => derived(site, missed));
  });
}
