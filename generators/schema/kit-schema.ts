import type { JsonObject } from '#core/json';
import { type SchemaId, schema } from '#schemas/validate';
import type { Resolve } from './shape/site.ts';

/** The document that a schema of the kit names in a reference, such as `…/schemas/gate/definitions.schema.json`. */
export const kitSchema: Resolve = (address): JsonObject => {
  const name = /schemas\/(.+)\.schema\.json$/.exec(address)?.[1];
  if (name === undefined) throw new Error(`no schema of the kit stands at ${address}`);
  // Shared definitions are documents without being schemas of a message, so their names are no ids.
  return schema(name as SchemaId);
};
