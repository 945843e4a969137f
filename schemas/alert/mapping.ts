import { at, type Json, type JsonObject, tokens } from '#core/json';
import type { AlertOperation } from '#core/model';
import { readJson } from '#schemas/json/read';
import type { Profile } from './profile.ts';
import { literalsOf, OPERATIONS } from './vocabulary.ts';

/** Canonical field to JSON Pointer. */
type FieldMap = Readonly<Partial<Record<string, string>>>;

/** Canonical fields as a message of the wire; fields that the map does not have are left out. */
export function toWire(fields: JsonObject, map: FieldMap, literals: Profile['literals']): Json {
  let message: Json = {};
  for (const [field, value] of Object.entries(fields)) {
    const pointer = map[field];
    if (pointer !== undefined) message = placed(message, tokens(pointer), wireWord(field, value, literals));
  }
  return message;
}

/** Canonical fields of a message of the wire; what is not there is absent, and an unknown status is `unknown_status`. */
export function fromWire(message: Json, map: FieldMap, literals: Profile['literals']): JsonObject {
  const fields: Record<string, Json> = {};
  for (const [field, pointer] of Object.entries(map)) {
    const value = pointer === undefined ? undefined : at(message, pointer);
    if (value === undefined) continue;
    const word = canonicalWord(field, value, literals);
    if (word !== undefined) fields[field] = word;
    else if (field === 'status') fields.unknown_status = value;
  }
  return fields;
}

/** The same in the bytes of a message: no fields where they are no JSON. */
export function fieldsIn(bytes: Uint8Array, map: FieldMap, literals: Profile['literals']): JsonObject {
  const read = readJson(bytes);
  return read.ok ? fromWire(read.value, map, literals) : {};
}

/** The operation at an address, or `undefined`. */
export function operationAt(profile: Profile, method: string, path: string): AlertOperation | undefined {
  return OPERATIONS.find((name) => {
    const operation = profile.operations[name];
    return operation.method === method && operation.path === path;
  });
}

/** A canonical word as the wire spells it; what is none stands as it is. */
function wireWord(field: string, value: Json, literals: Profile['literals']): Json {
  const group = literalsOf(field);
  const words: Readonly<Record<string, string>> = group === undefined ? {} : literals[group];
  return typeof value === 'string' && Object.hasOwn(words, value) ? (words[value] ?? value) : value;
}

/** The canonical word of a literal, the value itself where a field has no literals, `undefined` for an unknown one. */
function canonicalWord(field: string, value: Json, literals: Profile['literals']): Json | undefined {
  const group = literalsOf(field);
  if (group === undefined) return value;
  return Object.entries(literals[group]).find(([, literal]) => literal === value)?.[0];
}

function placed(here: Json, path: readonly string[], value: Json): Json {
  const [head, ...rest] = path;
  if (head === undefined) return value;
  const members = typeof here === 'object' && here !== null && !Array.isArray(here) ? (here as JsonObject) : {};
  return { ...members, [head]: placed(members[head] ?? {}, rest, value) };
}
