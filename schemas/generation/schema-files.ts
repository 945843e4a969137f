import { readdirSync, readFileSync } from 'node:fs';
import type { JsonObject } from '#core/json';

/** A schema file: its short name, such as `gate/callback-success`, and what it says. */
export interface SchemaFile {
  readonly id: string;
  readonly schema: JsonObject;
}

const FOLDERS = ['alert', 'config', 'gate', 'page', 'protocol', 'report'];
const ENDING = '.schema.json';
const ROOT = new URL('../', import.meta.url);

function inFolder(folder: string): readonly SchemaFile[] {
  return readdirSync(new URL(`${folder}/`, ROOT))
    .filter((name) => name.endsWith(ENDING))
    .map((name) => ({
      id: `${folder}/${name.slice(0, -ENDING.length)}`,
      schema: JSON.parse(readFileSync(new URL(`${folder}/${name}`, ROOT), 'utf8')) as JsonObject,
    }));
}

/** Every schema file of the kit, sorted by name. */
export function schemaFiles(): readonly SchemaFile[] {
  return FOLDERS.flatMap(inFolder).sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Whether a file only holds parts for others, and is no shape of a message. */
export const holdsParts = (file: SchemaFile): boolean => file.id.endsWith('/definitions');
