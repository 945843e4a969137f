import { Ajv } from 'ajv';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { fullFormats } from 'ajv-formats/dist/formats.js';
import { hoisted } from './hoisted.ts';
import { patternTitles } from './pattern-titles.ts';
import { rewritten } from './rewritten.ts';
import { holdsParts, type SchemaFile } from './schema-files.ts';

const HEAD = `// Made by \`npm run generate\` from the schemas; do not edit.
import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
`;

/** The compiler of schema files, set up as their validators need it. */
export function compiler(files: readonly SchemaFile[]): Ajv {
  const ajv = new Ajv({
    schemas: files.flatMap(hoisted),
    allErrors: true,
    allowUnionTypes: true,
    discriminator: true,
    // A part of an `allOf` may demand or bound a member that another part describes.
    strictRequired: false,
    strictTypes: false,
    // A part that many messages share becomes one function instead of a copy in each of them.
    inlineRefs: false,
    messages: false,
    code: { source: true, esm: true, lines: true },
  });
  for (const name of ['ipv4', 'ipv6'] as const) ajv.addFormat(name, fullFormats[name]);
  return ajv;
}

const exportName = (id: string): string => id.replaceAll(/[/-]/g, '_');

/** The JavaScript module with a ready-made validator for each message, a table of validators by schema id, and the names of patterns. */
export function validatorsModule(files: readonly SchemaFile[]): string {
  const messages = files.filter((file) => !holdsParts(file));
  const exported = Object.fromEntries(messages.map(({ id, schema }) => [exportName(id), String(schema.$id)]));
  const table = messages.map(({ id }) => `  '${id}': ${exportName(id)},`);
  const code = standaloneCode.default(compiler(files), exported);
  const titles = `export const patternTitles = ${JSON.stringify(patternTitles(files), null, 2)};`;
  return `${HEAD}${rewritten(code)}\nexport const validators = {\n${table.join('\n')}\n};\n${titles}\n`;
}

/** The types of that module. */
export function validatorsTypes(files: readonly SchemaFile[]): string {
  const ids = files.filter((file) => !holdsParts(file)).map(({ id }) => `  | '${id}'`);
  return `// Made by \`npm run generate\` from the schemas; do not edit.
import type { ErrorObject } from 'ajv';

/** The short name of a schema. */
export type SchemaId =
${ids.join('\n')};

/** Judges a value; what is wrong stands in \`errors\` until the next call. */
export interface Validator {
  (value: unknown): boolean;
  readonly errors?: readonly ErrorObject[] | null;
}

export declare const validators: Readonly<Record<SchemaId, Validator>>;

/** The names of patterns, for sentences. */
export declare const patternTitles: Readonly<Record<string, string>>;
`;
}
