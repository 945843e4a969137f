import { usage } from '#core/faults';
import { isObject, type JsonObject } from '#core/json';
import type { RunConfig } from '#schemas/generated/types';
import { schema, validate } from '#schemas/validate';
import { readJsonObject } from './read-file.ts';
import { readKey } from './read-key.ts';
import { unknownName } from './suggest-name.ts';

/** A configuration file, checked; anything wrong with it is a usage fault that names the member. */
export function readConfig(file: string): RunConfig {
  const value = readJsonObject(file);
  checkNames(value, schema('config/run-config'), '');
  const [problem] = validate('config/run-config', value);
  if (problem) throw usage(`${file}: ${problem.at || 'the file'} must be ${problem.expected}, was ${problem.actual}`);
  return value as RunConfig;
}

/** Unknown members first, with the nearest known name: a misspelt setting must not pass as left out. */
function checkNames(value: JsonObject, described: JsonObject, within: string): void {
  const { properties } = described;
  if (!isObject(properties)) return;
  const known = Object.keys(properties).map((name) => within + name);
  for (const [name, member] of Object.entries(value)) {
    const inner = properties[name];
    if (!isObject(inner)) throw unknownName('configuration member', within + name, known);
    const each = isObject(inner.items) ? inner.items : inner;
    for (const one of Array.isArray(member) ? member : [member])
      if (isObject(one)) checkNames(one, each, `${within}${name}.`);
  }
}

/** Generated scenarios beyond these need more memory and time than a machine has. */
const MOST_RUNS = 100_000;

/** The configuration, where it asks for no more runs than can be made; a usage fault otherwise. */
export function boundedRuns(config: RunConfig): RunConfig {
  if ((config.runs ?? 0) > MOST_RUNS) throw usage(`${config.runs} runs are too many: ${MOST_RUNS} can be made at most`);
  return config;
}

/** The keys of all configured projects. */
export function configuredKeys({ projects = [] }: RunConfig): readonly string[] {
  return projects.map(keyOf);
}

/** The key of a configured project: from an environment variable or a file, never from the configuration itself. */
export function keyOf({ id, key_env, key_file }: NonNullable<RunConfig['projects']>[number]): string {
  if (key_env === undefined && key_file === undefined)
    throw usage(`project ${id} needs its key: name key_env or key_file in the configuration`);
  return readKey({
    ...(key_env === undefined ? {} : { keyEnv: key_env }),
    ...(key_file === undefined ? {} : { keyFile: key_file }),
  });
}
