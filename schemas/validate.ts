import { readFileSync } from 'node:fs';
import type { JsonObject } from '#core/json';
import type { Problem } from '#core/model';
import { type SchemaId, validators } from './generated/validators.js';
import { problems } from './problems.ts';

export type { SchemaId };

/** The short names of all schemas, such as `gate/callback-success`. */
export const schemaIds = Object.keys(validators) as readonly SchemaId[];

/** What is wrong with a value under a schema, one problem a location, with pointers into the value; never throws. */
export function validate(schema: SchemaId, value: unknown): readonly Problem[] {
  const fits = validators[schema];
  return fits(value) ? [] : problems(fits.errors ?? [], value);
}

const read = new Map<SchemaId, JsonObject>();

/** The schema itself, read from its file when it is first asked for. */
export function schema(id: SchemaId): JsonObject {
  const known = read.get(id) ?? JSON.parse(readFileSync(new URL(`./${id}.schema.json`, import.meta.url), 'utf8'));
  read.set(id, known);
  return known;
}
