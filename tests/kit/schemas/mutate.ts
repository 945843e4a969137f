import { isObject, type Json, type JsonObject, pointer } from '#core/json';

/** Member names, keywords and indices that lead into a schema. */
export type Path = readonly (string | number)[];

/** A schema with one change, and where it is. */
export interface SchemaMutant {
  /** Such as `/properties/general/required/2 removed` or `/properties/id/maxLength is 256`. */
  readonly change: string;
  readonly path: Path;
  readonly schema: JsonObject;
}

interface Change {
  readonly path: Path;
  /** The new value, or `undefined` to take it out. */
  readonly value: number | boolean | undefined;
}

/** Keywords that are taken out. */
const REMOVED = new Set(['type', 'const', 'pattern', 'format', 'additionalProperties', 'items', '$ref']);
/** Lists of names or schemas, of which one at a time is taken out. */
const THINNED = new Set(['type', 'required', 'enum', 'allOf', 'anyOf']);
/** Limits that are moved by one either way. */
const MOVED = new Set(['minimum', 'maximum']);
/** Limits of a count, which is never below zero. */
const COUNTED = new Set(['minLength', 'maxLength', 'minItems', 'maxItems']);
/** Keywords below which names are members and no keywords. */
const BY_MEMBER = new Set(['properties', '$defs']);
/** Keywords whose value is no schema. */
const LITERAL = new Set(['const', 'enum', 'required', 'type']);

/** Every schema that differs from this one by one keyword, one listed name or one limit. */
export function mutantsOf(schema: JsonObject): readonly SchemaMutant[] {
  return changesBelow(schema, []).map(({ path, value }) => ({
    change: `${pointer(...path)} ${value === undefined ? 'removed' : `is ${value}`}`,
    path,
    schema: changed(schema, path, value) as JsonObject,
  }));
}

function changesBelow(schema: Json, path: Path): readonly Change[] {
  if (Array.isArray(schema)) return schema.flatMap((one, index) => changesBelow(one, [...path, index]));
  if (!isObject(schema)) return [];
  return Object.entries(schema).flatMap(([name, value]) => {
    const here = [...path, name];
    if (BY_MEMBER.has(name) && isObject(value))
      return Object.entries(value).flatMap(([member, below]) => changesBelow(below, [...here, member]));
    return [...changesOf(name, value, here), ...(LITERAL.has(name) ? [] : changesBelow(value, here))];
  });
}

function changesOf(name: string, value: Json, path: Path): readonly Change[] {
  if (name === 'if') return [true, false].map((holds) => ({ path, value: holds }));
  if (MOVED.has(name)) return around(Number(value)).map((limit) => ({ path, value: limit }));
  if (COUNTED.has(name))
    return around(Number(value))
      .filter((limit) => limit >= 0)
      .map((limit) => ({ path, value: limit }));
  if (THINNED.has(name) && Array.isArray(value) && value.length > 1)
    return value.map((_, index) => ({ path: [...path, index], value: undefined }));
  return REMOVED.has(name) || THINNED.has(name) ? [{ path, value: undefined }] : [];
}

const around = (limit: number): readonly number[] => [limit - 1, limit + 1];

function changed(schema: Json, [step = '', ...rest]: Path, value: Json | undefined): Json {
  if (Array.isArray(schema))
    return rest.length === 0
      ? schema.filter((_, index) => index !== step)
      : schema.map((one, index) => (index === step ? changed(one, rest, value) : one));
  const { [step]: old = null, ...others } = schema as JsonObject;
  if (rest.length > 0) return { ...(schema as JsonObject), [step]: changed(old, rest, value) };
  return value === undefined ? others : { ...(schema as JsonObject), [step]: value };
}
