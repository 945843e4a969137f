import type { Command } from 'commander';
import { usage } from '#core/faults';
import { isObject, type Json } from '#core/json';
import type { Problem } from '#core/model';
import { jsonIn, readBytes } from '#run/config/read-file';
import { type KeySource, readKey } from '#run/config/read-key';
import { knownName, unknownName } from '#run/config/suggest-name';
import { dateRemarks } from '#schemas/dates';
import type { Found } from '#schemas/envelope/found';
import { unwrap } from '#schemas/envelope/unwrap';
import { recognised } from '#schemas/recognition';
import { type SchemaId, schemaIds, validate } from '#schemas/validate';
import { natural } from '../options.ts';
import { readMessages, unwrappedLine } from './read-messages.ts';

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
    .option('--schema <id>', 'such as gate/callback-success (default: the message is recognised by its members)')
    .action((file: string, { schema }: { readonly schema?: string }) => ends(checked(file, schema)));
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

function checked(file: string, schema: string | undefined): number {
  if (schema === undefined) return worst(readMessages(file).map(checkedAs));
  const id = knownName('schema', schema, schemaIds);
  const bytes = readBytes(file);
  const enveloped = /^(?:gate|page)\//.test(id) ? envelopedIn(bytes) : [];
  if (enveloped.length === 0) return checkedBy(id, jsonIn(bytes, file));
  return worst(
    enveloped.map((one) => {
      process.stdout.write(unwrappedLine(one));
      return checkedBy(id, one.message);
    }),
  );
}

function checkedBy(id: SchemaId, value: Json): number {
  return printed(value, validate(id, value), `fits ${id}`);
}

function worst(codes: readonly number[]): number {
  return Math.max(...codes);
}

/** The messages that stand in an envelope; none where the file is one, or no message at all. */
function envelopedIn(bytes: Buffer): readonly Found[] {
  const unwrapped = unwrap(bytes);
  return unwrapped.ok ? unwrapped.messages.filter(({ layers }) => layers.length > 0) : [];
}

/** Says what a message is by its members, and checks it as that. */
function checkedAs(found: Found): number {
  const as = recognised(found.message, found.path);
  if (as === undefined)
    throw usage(
      `what the message is cannot be told by its members: name it with --schema, one of ${schemaIds.join(', ')}`,
    );
  process.stdout.write(`${unwrappedLine(found)}recognised as ${as.title} (${as.schemas.join(' or ')})\n`);
  return printed(found.message, as.problems, `fits ${as.schemas.join(', ')}`);
}

function printed(value: Json, problems: readonly Problem[], fits: string): number {
  for (const { at, expected, actual } of problems)
    process.stdout.write(`${at || '(the whole)'}: expected ${expected}, was ${actual}\n`);
  const remarks = isObject(value) ? dateRemarks(value) : [];
  for (const { at, says, isWrong } of remarks) process.stdout.write(`${isWrong ? '' : 'note: '}${at}: ${says}\n`);
  const isRight = problems.length === 0 && !remarks.some(({ isWrong }) => isWrong);
  if (isRight) process.stdout.write(`${fits}\n`);
  return isRight ? 0 : 1;
}
