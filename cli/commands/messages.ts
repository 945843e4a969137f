import type { Command } from 'commander';
import { usage } from '#core/faults';
import { readJsonFile } from '#run/config/read-file';
import { type KeySource, readKey } from '#run/config/read-key';
import { knownName, unknownName } from '#run/config/suggest-name';
import { schemaIds, validate } from '#schemas/validate';
import { natural } from '../options.ts';

/** Adds `generate` and `validate`: messages by schema, for use from any language. */
export function addMessages(program: Command, ends: (code: number) => void): void {
  program
    .command('generate <name>')
    .description(
      'print generated messages as JSON Lines, by the id of a schema or of a fault; each line says which it is',
    )
    .option('--count <n>', 'how many', natural, 10)
    .option('--seed <n>', 'seed: the same seed gives the same messages', natural, 1)
    .option('--schema <id>', 'the schema to break, for faults that many messages can have')
    .option('--faults', 'print the ids of the faults of the schema instead')
    .option('--key-env <name>', 'environment variable that holds the key to sign with (default: the key “secret”)')
    .option('--key-file <file>', 'file that holds the key')
    .addHelpText('after', EXAMPLES)
    .action(generate);
  program
    .command('validate <file>')
    .description(
      'check the message in FILE (- for standard input) by a schema: exit 0 where it fits, 1 where it does not',
    )
    .requiredOption('--schema <id>', 'such as gate/callback-success')
    .action((file: string, { schema }: { readonly schema: string }) => ends(checked(file, schema)));
}

const EXAMPLES = `
Examples:
  $ tpc generate gate/callback-success --count 3
  $ tpc generate gate/callback-success --faults
  $ tpc generate 'gate/callback-success#/payment/sum/amount:wrong-type' --count 5 --seed 7
`;

interface Options extends KeySource {
  readonly count: number;
  readonly seed: number;
  readonly schema?: string;
  readonly faults?: boolean;
}

async function generate(name: string, { count, seed, schema, faults = false, ...source }: Options): Promise<void> {
  const { faultNames, generated } = await import('#generators/by-id');
  const { samples } = await import('#generators/scenarios/search');
  const within = schema === undefined ? undefined : knownName('schema', schema, schemaIds);
  if (faults) {
    process.stdout.write(`${faultNames(knownName('schema', name, schemaIds)).join('\n')}\n`);
    return;
  }
  const key = source.keyEnv || source.keyFile ? readKey(source) : 'secret';
  const values = generated(name, key, within);
  if (!values) throw name.includes('#') ? unknownFault(name, faultNames) : unknownName('schema', name, schemaIds);
  for (const one of samples(values, { seed, count })) process.stdout.write(`${JSON.stringify(one)}\n`);
}

function unknownFault(name: string, faultNames: (id: (typeof schemaIds)[number]) => readonly string[]): Error {
  const [owner = ''] = name.split('#');
  const id = schemaIds.find((one) => one === owner);
  return id
    ? unknownName('fault', name, faultNames(id))
    : usage(`unknown fault “${name}”: tpc generate SCHEMA --faults lists those of a schema`);
}

function checked(file: string, schema: string): number {
  const problems = validate(knownName('schema', schema, schemaIds), readJsonFile(file));
  for (const { at, expected, actual } of problems)
    process.stdout.write(`${at || '(the whole)'}: expected ${expected}, was ${actual}\n`);
  if (problems.length === 0) process.stdout.write(`fits ${schema}\n`);
  return problems.length === 0 ? 0 : 1;
}
