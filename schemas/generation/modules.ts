import { schemaFiles } from './schema-files.ts';
import { typesModule } from './types.ts';
import { validatorsModule, validatorsTypes } from './validators.ts';

/** The modules that are made from the schemas, by their names in `schemas/generated/`. */
export async function generatedModules(): Promise<Readonly<Record<string, string>>> {
  const files = schemaFiles();
  return {
    'validators.js': validatorsModule(files),
    'validators.d.ts': validatorsTypes(files),
    'types.ts': await typesModule(files),
  };
}
