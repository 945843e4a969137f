import { readFileSync } from 'node:fs';
import { said, usage } from '#core/faults';
import { isObject, type JsonObject } from '#core/json';
import type { RunConfig } from '#schemas/generated/types';
import { readJson } from '#schemas/json-text';
import { schema, validate } from '#schemas/validate';
import { unknown } from './nearest.ts';

/** A configuration file, checked; anything wrong with it is a usage fault that names the member. */
export function readConfig(file: string): RunConfig {
  const value = objectIn(file);
  checkNames(value, schema('config/run-config'), '');
  const [problem] = validate('config/run-config', value);
  if (problem) throw usage(`${file}: ${problem.at || 'the file'} must be ${problem.expected}, was ${problem.actual}`);
  return value as RunConfig;
}

function objectIn(file: string): JsonObject {
  const read = readJson(contents(file, 'the configuration file'));
  if (!read.ok) throw usage(`${file} is not JSON: ${read.detail}`);
  if (!isObject(read.value)) throw usage(`${file} must hold a JSON object`);
  return read.value;
}

/** Unknown members first, with the nearest known name: a misspelt setting must not pass as left out. */
function checkNames(value: JsonObject, described: JsonObject, within: string): void {
  const { properties } = described;
  if (!isObject(properties)) return;
  for (const [name, member] of Object.entries(value)) {
    const inner = properties[name];
    if (!isObject(inner))
      throw unknown(
        'configuration member',
        within + name,
        Object.keys(properties).map((one) => within + one),
      );
    const each = isObject(inner.items) ? inner.items : inner;
    for (const one of Array.isArray(member) ? member : [member])
      if (isObject(one)) checkNames(one, each, `${within}${name}.`);
  }
}

/** The key of a configured project: from an environment variable or a file, never from the configuration itself. */
export function keyOf({ id, key_env, key_file }: NonNullable<RunConfig['projects']>[number]): string {
  const key =
    key_env === undefined
      ? key_file && contents(key_file, `the key of project ${id}`).toString().trim()
      : process.env[key_env];
  if (key) return key;
  if (key_env !== undefined) throw usage(`the environment variable ${key_env} holds no key for project ${id}: set it`);
  throw usage(`project ${id} needs its key: name key_env or key_file in the configuration`);
}

function contents(file: string, what: string): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    throw usage(`cannot read ${what}: ${said(error)}`);
  }
}
