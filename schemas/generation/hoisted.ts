import { isObject, type Json, type JsonObject } from '#core/json';
import type { SchemaFile } from './schema-files.ts';

const ANNOTATIONS = ['$schema', '$id', '$defs', 'title', 'description'];

/** The address that a `$ref` of a schema means, where each shared part has an address of its own. */
const target = (ref: string, base: string): string => new URL(ref, base).href.replace('#/$defs/', '/');

function bare(value: Json, base: string): Json {
  if (Array.isArray(value)) return value.map((item) => bare(item, base));
  if (!isObject(value)) return value;
  const entries = Object.entries(value).filter(([name]) => !ANNOTATIONS.includes(name) && !implied(name, value));
  return tagged(Object.fromEntries(entries.map(([name, below]) => [name, inside(name, below, base)])));
}

// The values of `const` and `enum` imply a type; said twice it would be two errors for one cause.
const implied = (name: string, schema: JsonObject): boolean =>
  name === 'type' && ('const' in schema || 'enum' in schema);

function inside(name: string, below: Json, base: string): Json {
  if (name === '$ref') return target(String(below), base);
  if (name !== 'properties') return bare(below, base);
  return Object.fromEntries(
    Object.entries(below as JsonObject).map(([member, schema]) => [member, bare(schema, base)]),
  );
}

/**
 * Alternatives that one constant member distinguishes are judged by that member, so that only its branch reports errors.
 * That the value is an object is said once, outside them.
 */
function tagged(schema: JsonObject): JsonObject {
  const { anyOf, ...rest } = schema;
  const propertyName = ['do', 'kind', 'op'].find((name) =>
    (anyOf as readonly JsonObject[] | undefined)?.every(has(name)),
  );
  if (anyOf === undefined || propertyName === undefined) return schema;
  const oneOf = (anyOf as readonly JsonObject[]).map(({ type: _, ...branch }) => branch);
  return { ...rest, type: 'object', discriminator: { propertyName }, oneOf };
}

const has =
  (name: string) =>
  (branch: JsonObject): boolean =>
    isObject(branch.properties) && isObject(branch.properties[name]) && 'const' in branch.properties[name];

/**
 * A schema file for the compiler: without titles and descriptions, and every shared part a schema of its own, so that it is
 * compiled once however many messages use it.
 */
export function hoisted({ schema }: SchemaFile): readonly JsonObject[] {
  const base = String(schema.$id);
  const parts = Object.entries((schema.$defs ?? {}) as JsonObject);
  const named = [...parts.map(([name, part]) => [`${base}/${name}`, part] as const), [base, schema] as const];
  return named.map(([$id, part]) => ({ $id, ...(bare(part, base) as JsonObject) }));
}
