import { isObject, type Json } from '#core/json';
import type { SchemaFile } from './schema-files.ts';

function patterns(value: Json): readonly (readonly [string, string])[] {
  if (Array.isArray(value)) return value.flatMap(patterns);
  if (!isObject(value)) return [];
  const below = Object.values(value).flatMap(patterns);
  return typeof value.pattern === 'string' ? [[value.pattern, String(value.title)], ...below] : below;
}

/** Each pattern with the title of the first schema that has it, its first letter in lower case: the name of the pattern in problems. */
export function patternTitles(files: readonly SchemaFile[]): Readonly<Record<string, string>> {
  const found = files.flatMap(({ schema }) => patterns(schema)).reverse();
  return Object.fromEntries(found.map(([pattern, title]) => [pattern, title.charAt(0).toLowerCase() + title.slice(1)]));
}
