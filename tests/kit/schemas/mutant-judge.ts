import type { Ajv, AnySchemaObject, ErrorObject, ValidateFunction } from 'ajv';
import { isObject, type Json, type JsonObject } from '#core/json';
import { hoisted } from '#schemas/generation/hoisted';
import type { SchemaFile } from '#schemas/generation/schema-files';
import { compiler } from '#schemas/generation/validators';
import { problems } from '#schemas/problems';
import { type Case, cases } from './cases.ts';

/** Tries changed schemas on the cases. */
export interface Judge {
  /** Whether a changed schema file compiles to what the unchanged one does. */
  readonly same: (changed: SchemaFile) => boolean;
  /** The first case that a changed schema file judges otherwise than it says; one that does not compile needs none. */
  readonly killer: (changed: SchemaFile) => Case | 'does not compile' | undefined;
  /** The cases that the unchanged schemas judge otherwise than they say. */
  readonly misjudged: readonly Case[];
}

/** A part of a schema, compiled, in whose place a changed one can be put. */
interface Slot {
  readonly text: string;
  readonly cases: Set<Case>;
  now: ValidateFunction;
}

/**
 * Each part of each schema is compiled once, and calls others by their slots: a mutant needs one small part compiled, and
 * only the cases whose judgement comes by it.
 */
export function judgeOf(files: readonly SchemaFile[]): Judge {
  const ajv = compiler(files);
  const slots = new Map<string, Slot>();
  let judged: Case | undefined;

  for (const part of inOrder(files.flatMap(hoisted))) {
    const id = String(part.$id);
    const compiled = ajv.getSchema(id);
    if (compiled?.schemaEnv === undefined) throw new Error(`${id} is not compiled`);
    const slot: Slot = { text: JSON.stringify(part), cases: new Set(), now: compiled as ValidateFunction };
    slots.set(id, slot);
    const through = (value: unknown, context?: Parameters<ValidateFunction>[1]): boolean => {
      if (judged !== undefined) slot.cases.add(judged);
      const fits = slot.now.call(ajv, value, context);
      door.errors = slot.now.errors ?? null;
      return fits as boolean;
    };
    const door = Object.assign(through, { schema: compiled.schema, schemaEnv: compiled.schemaEnv }) as ValidateFunction;
    compiled.schemaEnv.validate = door;
  }

  const addresses = new Map(files.map(({ id, schema }) => [id, String(schema.$id)]));
  const errorsOf = (one: Case): readonly ErrorObject[] => {
    const door = ajv.getSchema(String(addresses.get(one.schema))) as ValidateFunction;
    return door(one.value) ? [] : (door.errors ?? []);
  };
  const usual = new Map<Case, string>();
  for (const one of cases) {
    judged = one;
    usual.set(one, keyOf(errorsOf(one)));
  }
  judged = undefined;
  const tells = (one: Case): boolean => {
    const errors = errorsOf(one);
    return keyOf(errors) !== usual.get(one) && !isAsSaid(one, errors);
  };
  const misjudged = cases.filter((one) => !isAsSaid(one, errorsOf(one)));

  const differing = (changed: SchemaFile): JsonObject | undefined =>
    hoisted(changed).find((part) => slots.get(String(part.$id))?.text !== JSON.stringify(part));

  function killer(changed: SchemaFile) {
    const part = differing(changed);
    const slot = slots.get(String(part?.$id));
    if (part === undefined || slot === undefined) return undefined;
    const before = slot.now;
    const { $id: _, ...unnamed } = part;
    const compiled = compiledBy(ajv, unnamed as AnySchemaObject);
    if (compiled === undefined) return 'does not compile';
    slot.now = compiled;
    const found = [...slot.cases].find(tells);
    slot.now = before;
    ajv.removeSchema(unnamed as AnySchemaObject);
    return found;
  }

  return { same: (changed) => differing(changed) === undefined, killer, misjudged };
}

/** A schema without the tag by which its alternatives are told apart is none. */
function compiledBy(ajv: Ajv, schema: AnySchemaObject): ValidateFunction | undefined {
  try {
    return ajv.compile(schema);
  } catch {
    return undefined;
  }
}

/** Errors that are alike give problems at the same locations, which cost more to find. */
const keyOf = (errors: readonly ErrorObject[]): string =>
  errors
    .map(({ instancePath, schemaPath, params }) => `${instancePath} ${schemaPath} ${params.missingProperty}`)
    .join();

const sorted = (locations: readonly string[]): string => JSON.stringify([...locations].sort());

function isAsSaid(one: Case, errors: readonly ErrorObject[]): boolean {
  const found = errors.length === 0 ? [] : problems(errors, one.value).map(({ at }) => at);
  return sorted(found) === sorted(one.valid ? [] : (one.at ?? []));
}

/** The parts, each after those that it refers to. */
function inOrder(parts: readonly JsonObject[]): readonly JsonObject[] {
  const byId = new Map(parts.map((part) => [String(part.$id), part]));
  const done = new Set<JsonObject>();
  const visit = (part: JsonObject | undefined): void => {
    if (part === undefined || done.has(part)) return;
    done.add(part);
    for (const ref of refs(part)) visit(byId.get(ref));
    order.push(part);
  };
  const order: JsonObject[] = [];
  for (const part of parts) visit(part);
  return order;
}

function refs(value: Json): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(refs);
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([name, below]) => (name === '$ref' ? [String(below)] : refs(below)));
}
