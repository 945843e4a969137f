import type * as fc from 'fast-check';
import type { Json, JsonObject, Pointer } from '#core/json';
import { type Message, withSignature } from '#generators/messages/message';
import { fromSchema } from '#generators/schema/from-schema';
import { kitSchema } from '#generators/schema/kit-schema';
import type { Key } from '#schemas/signature/sign';
import { type SchemaId, schema, validate } from '#schemas/validate';
import { brokenValues, parentOf } from './broken-values.ts';
import type { Broken, Fault } from './fault.ts';
import { type KeywordFault, keywordFaults } from './keyword-faults.ts';

const tables = new Map<SchemaId, ReadonlyMap<string, KeywordFault>>();

/** Every way to break one keyword of a schema of the kit, at each location that it speaks of. */
export function faultsOf(id: SchemaId): readonly Fault[] {
  return [...table(id).values()].map(({ fault }) => fault);
}

/** Values that break exactly that keyword at that location, and stay so while they shrink. */
export function breakOne(id: SchemaId, fault: Fault): fc.Arbitrary<Broken<Json>> {
  return brokenValues(validWith(id, parentOf(fault.pointer)), keywordFault(id, fault), (value) => validate(id, value));
}

/** Messages that break exactly that keyword and are signed as they are, unless the fault is that of the signature. */
export function breakMessage(message: Message, fault: Fault, key: Key): fc.Arbitrary<Broken<JsonObject>> {
  const valid = message.unsigned(presence(parentOf(fault.pointer)));
  const faulty = brokenValues(valid, keywordFault(message.schema, fault), (value) => validate(message.schema, value));
  if (message.signedAt.startsWith(fault.pointer)) return faulty;
  return faulty.map(({ value }) => ({ value: withSignature(value, message.signedAt, key), fault }));
}

const made = new Map<string, fc.Arbitrary<Json>>();

/** Values of the schema that have an optional member; made once, as many faults share it. */
function validWith(id: SchemaId, parent: Pointer | undefined): fc.Arbitrary<Json> {
  const name = `${id}#${parent ?? ''}`;
  const known = made.get(name) ?? fromSchema(schema(id), kitSchema, { present: presence(parent) });
  made.set(name, known);
  return known;
}

function table(id: SchemaId): ReadonlyMap<string, KeywordFault> {
  const faults = tables.get(id) ?? new Map(keywordFaults(id, schema(id), kitSchema).map((one) => [one.fault.id, one]));
  tables.set(id, faults);
  return faults;
}

function keywordFault(id: SchemaId, { id: name }: Fault): KeywordFault {
  const found = table(id).get(name);
  if (found === undefined) throw new Error(`the schema ${id} has no fault ${name}`);
  return found;
}

const presence = (parent: Pointer | undefined): ReadonlySet<Pointer> => new Set(parent === undefined ? [] : [parent]);
