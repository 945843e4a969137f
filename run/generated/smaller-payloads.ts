import { undisputed } from '#contracts/sdk/undisputed';
import { edited, isObject, type Json, type JsonObject, type Pointer, pointer } from '#core/json';
import { type SchemaId, validate } from '#schemas/validate';

/**
 * Payloads that are a little smaller: without one member, or with a plainer value there; big steps first. None is empty,
 * none is one on which public libraries differ, and none departs from its schema where the payload did not.
 */
export function* smallerPayloads(payload: JsonObject, schema?: SchemaId): Generator<JsonObject, undefined> {
  const known = faultsOf(payload, schema);
  const isAllowed = (smaller: Json): smaller is JsonObject =>
    isObject(smaller) &&
    Object.keys(smaller).length > 0 &&
    undisputed(smaller) &&
    faultsOf(smaller, schema).every((fault) => known.includes(fault));
  const members = membersOf(payload, '');
  for (const { at } of members) {
    const smaller = edited(payload, [{ op: 'remove', at }]);
    if (isAllowed(smaller)) yield smaller;
  }
  for (const { at, value } of members) {
    const plainer = plainerThan(value);
    if (plainer === undefined) continue;
    const smaller = edited(payload, [{ op: 'set', at, value: plainer }]);
    if (isAllowed(smaller)) yield smaller;
  }
}

function faultsOf(payload: JsonObject, schema: SchemaId | undefined): readonly string[] {
  return schema === undefined ? [] : validate(schema, payload).map(({ at, expected }) => `${at} ${expected}`);
}

function plainerThan(value: Json): Json | undefined {
  if (typeof value === 'string' && value.length > 1) return [...value].slice(0, value.length >> 1).join('');
  return typeof value === 'number' && value !== 1 ? 1 : undefined;
}

/** Every member below the top, the nearest first. */
function membersOf(value: Json, at: Pointer): readonly { readonly at: Pointer; readonly value: Json }[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = Object.entries(value as JsonObject).map(([name, inner]) => ({ at: at + pointer(name), value: inner }));
  return [...own, ...own.flatMap((member) => membersOf(member.value, member.at))];
}
