import { type Json, type JsonObject, type Pointer, pointer } from '#core/json';

/** A value with nothing below it. */
export type Scalar = null | boolean | number | string;

/** A scalar of a message, its location, and its path: names joined with `:`. */
export interface Leaf {
  readonly at: Pointer;
  readonly path: string;
  readonly value: Scalar;
}

/** How a signer takes a message apart. */
export interface Flattening {
  /** Whether a member is left out; `listed` where it stands inside a list. */
  drops(name: string, listed: boolean): boolean;
  /** The path of a member: `above` is the path of its container, `undefined` at the top. */
  path(name: string, above: string | undefined): string;
  /** The order in which the names of one container are taken. */
  arranges(names: readonly string[]): readonly string[];
}

interface Visit {
  readonly at: Pointer;
  readonly value: Json;
  readonly path: string | undefined;
  readonly listed: boolean;
}

/** The scalars of a message in the order in which they are met. A loop, since a message may be nested deeper than the stack. */
export function leaves(message: JsonObject, how: Flattening): readonly Leaf[] {
  const found: Leaf[] = [];
  const ahead: Visit[] = [{ at: '', value: message, path: undefined, listed: false }];
  for (let here = ahead.pop(); here !== undefined; here = ahead.pop()) {
    const { at, value, path } = here;
    if (typeof value !== 'object' || value === null) found.push({ at, path: path ?? '', value });
    else for (const next of below(here, value as JsonObject, how).reverse()) ahead.push(next);
  }
  return found;
}

function below({ at, path, listed }: Visit, members: JsonObject, how: Flattening): Visit[] {
  const inList = listed || Array.isArray(members);
  return how
    .arranges(Object.keys(members))
    .filter((name) => !how.drops(name, inList))
    .map((name) => ({
      at: at + pointer(name),
      value: members[name] as Json,
      path: how.path(name, path),
      listed: inList,
    }));
}

/** A scalar as it is signed: `true` and `false` as `1` and `0`, `null` as nothing, a number as JavaScript spells it. */
export function spelled(value: Scalar): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? '1' : '0';
  return value === null ? '' : String(value);
}

/** The path of a member, with each colon of its name doubled; `above` is `undefined` at the top. */
export function doubledPath(name: string, above: string | undefined): string {
  const own = name.includes(':') ? name.replaceAll(':', '::') : name;
  return above === undefined ? own : `${above}:${own}`;
}
