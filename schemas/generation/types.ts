import { compile } from 'json-schema-to-typescript';
import { isObject, type Json, type JsonObject } from '#core/json';
import { holdsParts, type SchemaFile } from './schema-files.ts';

const PREFIX: Readonly<Record<string, string>> = {
  alert: 'Alert',
  gate: '',
  page: '',
  protocol: 'Protocol',
  report: 'Stored',
};
const BANNER = `// Made by \`npm run generate\` from the schemas; do not edit.
import type { Json, JsonObject } from '#core/json';`;

/** What the compiler adds to the comment of every type. */
const REFERRED =
  / \*\n \* This interface was referenced by `Schemas`'s JSON-Schema\n \* via the `definition` ".*"\.\n/g;

const NOT_IN_TYPES = ['$schema', '$id', '$defs', 'title', 'description', 'if', 'then'];

const pascal = (name: string): string => name.replaceAll(/(?:^|-)(\w)/g, (_, first: string) => first.toUpperCase());

/** The name of the type of a message (`gate/callback-success` gives `CallbackSuccess`) or of a part of several. */
function typeName(id: string, part?: string): string {
  const [folder = '', name = ''] = id.split('/');
  const owner = folder === 'page' && part !== undefined ? 'Page' : (PREFIX[folder] ?? '');
  return owner + (part === undefined ? pascal(name) : part.charAt(0).toUpperCase() + part.slice(1));
}

function referred(ref: string, id: string): string {
  const [, file = '', part] = /^(?:.*?([\w-]+)\.schema\.json)?(?:#\/\$defs\/(\w+))?$/.exec(ref) ?? [];
  const folder = /\.\.\/(\w+)\//.exec(ref)?.[1] ?? id.split('/')[0];
  return typeName(file === '' ? id : `${folder}/${file}`, part);
}

/** The title becomes part of the doc comment: as the title it would become the type's name. */
function commentOf({ title, description }: JsonObject): string {
  return [title, description].filter((text) => text !== undefined).join('. ');
}

function named(value: Json, id: string): Json {
  if (Array.isArray(value)) return value.map((item) => named(item, id));
  if (!isObject(value)) return value;
  // Beside a reference anything else would make a copy of the type under another name.
  if (value.$ref !== undefined) return { $ref: `#/$defs/${referred(String(value.$ref), id)}` };
  const entries = Object.entries(value).filter(
    ([key, below]) => !NOT_IN_TYPES.includes(key) && !onlyNarrows(key, below),
  );
  const comment = commentOf(value);
  return {
    ...(comment === '' ? {} : { description: comment }),
    ...shape(value),
    ...Object.fromEntries(entries.map(([key, below]) => [key, member(key, below, id)])),
  };
}

/** Alternatives without members, such as two formats, which a type cannot distinguish. */
function onlyNarrows(key: string, below: Json): boolean {
  return key === 'anyOf' && (below as readonly JsonObject[]).every((branch) => branch.properties === undefined);
}

function member(key: string, below: Json, id: string): Json {
  if (key !== 'properties') return named(below, id);
  return Object.fromEntries(Object.entries(below as JsonObject).map(([name, schema]) => [name, named(schema, id)]));
}

// A schema that says nothing of a value's shape would become `unknown`, which no JSON value is narrower than.
function shape(schema: JsonObject): JsonObject {
  const keywords = Object.keys(schema).filter((key) => key !== 'title' && key !== 'description');
  if (keywords.length === 0) return { tsType: 'Json' };
  return keywords.join() === 'type' && schema.type === 'object' ? { tsType: 'JsonObject' } : {};
}

function definitions(file: SchemaFile): readonly (readonly [string, Json])[] {
  const parts = Object.entries((file.schema.$defs ?? {}) as JsonObject);
  const shared = parts.map(([part, schema]) => [typeName(file.id, part), named(schema, file.id)] as const);
  return holdsParts(file) ? shared : [...shared, [typeName(file.id), named(file.schema, file.id)]];
}

/** The TypeScript types of every message and of every part that several share. */
export async function typesModule(files: readonly SchemaFile[]): Promise<string> {
  const bundle = { title: 'Schemas', type: 'object', $defs: Object.fromEntries(files.flatMap(definitions)) };
  const text = await compile(bundle as Parameters<typeof compile>[0], 'Schemas', {
    additionalProperties: false,
    bannerComment: BANNER,
    ignoreMinAndMaxItems: true,
    unreachableDefinitions: true,
    strictIndexSignatures: false,
    style: { singleQuote: true, printWidth: 120 },
  });
  return text.replace('export interface Schemas {}\n', '').replaceAll(REFERRED, '');
}
