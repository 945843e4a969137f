import { isObject, type JsonObject } from '#core/json';
import type { SchemaFile } from '#schemas/generation/schema-files';
import type { Path } from './mutate.ts';

/** What a change leaves out, taken out of the schema that it stands in. */
interface Part {
  readonly keyword: string;
  /** The index in a list that is thinned. */
  readonly index: number | undefined;
  readonly schema: JsonObject;
}

/** Whether another part of the same `allOf` says what stands at `path`, so that leaving it out there changes nothing. */
export function saidTwice(file: SchemaFile, path: Path, files: readonly SchemaFile[]): boolean {
  const said = partAt(file.schema, path);
  return path.some((step, depth) => {
    if (step !== 'allOf' || typeof path[depth + 1] !== 'number') return false;
    const holder = inside(file.schema, path.slice(0, depth)) as JsonObject;
    const others = (holder.allOf as readonly JsonObject[]).filter((_, index) => index !== path[depth + 1]);
    const members = path.slice(depth + 2, said.index === undefined ? -1 : -2);
    const there = members.reduce<readonly Placed[]>(
      below,
      all(
        others.map((schema) => ({ schema, file })),
        files,
      ),
    );
    return all(there, files).some((other) => says(other, said, file));
  });

  function below(schemas: readonly Placed[], step: string | number): readonly Placed[] {
    return all(
      schemas.flatMap(({ schema, file: at }) => (isObject(schema[step]) ? [{ schema: schema[step], file: at }] : [])),
      files,
    );
  }
}

/** A schema and the file that its references start from. */
interface Placed {
  readonly schema: JsonObject;
  readonly file: SchemaFile;
}

const inside = (schema: unknown, path: Path): unknown =>
  path.reduce((here, step) => (here as Record<string | number, unknown>)[step], schema);

function partAt(schema: JsonObject, path: Path): Part {
  const last = path.at(-1);
  const [keyword, depth] = typeof last === 'number' ? [path.at(-2), -2] : [last, -1];
  return {
    keyword: String(keyword),
    index: typeof last === 'number' ? last : undefined,
    schema: inside(schema, path.slice(0, depth)) as JsonObject,
  };
}

/** Whether a schema leaves no more room than the keyword that is left out. */
function says({ schema, file }: Placed, { keyword, index, schema: of }: Part, from: SchemaFile): boolean {
  const [here, there] = [schema[keyword], of[keyword]];
  if (here === undefined) return false;
  if (keyword === '$ref') return address(String(here), file) === address(String(there), from);
  if (keyword === 'required' && Array.isArray(here) && Array.isArray(there))
    return index === undefined ? there.every((name) => here.includes(name)) : here.includes(there[index] ?? null);
  return index === undefined && JSON.stringify(here) === JSON.stringify(there);
}

const address = (ref: string, { schema }: SchemaFile): string => new URL(ref, String(schema.$id)).href;

/** The schemas with those that they refer to or are composed of. */
function all(schemas: readonly Placed[], files: readonly SchemaFile[]): readonly Placed[] {
  return schemas.flatMap((placed) => {
    const { schema, file } = placed;
    const parts = ((schema.allOf ?? []) as readonly JsonObject[]).map((part) => ({ schema: part, file }));
    const meant = typeof schema.$ref === 'string' ? [referred(address(schema.$ref, file), files)] : [];
    return [placed, ...all([...parts, ...meant], files)];
  });
}

function referred(href: string, files: readonly SchemaFile[]): Placed {
  const [id, part] = href.split('#/$defs/');
  const file = files.find(({ schema }) => schema.$id === id);
  if (file === undefined) throw new Error(`no schema has the address ${id}`);
  return { schema: part === undefined ? file.schema : (inside(file.schema, ['$defs', part]) as JsonObject), file };
}
