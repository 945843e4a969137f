import type { Command } from 'commander';
import { usage } from '#core/faults';
import { edited, isObject, type JsonObject } from '#core/json';
import { type KeySource, readKey } from '#run/config/read-key';
import type { Found } from '#schemas/envelope/found';
import { misplacedSignature } from '#schemas/envelope/unwrap';
import { textOf } from '#schemas/json/digits';
import { explain } from '#schemas/signature/diagnosis/explain';
import { librariesThatAgree } from '#schemas/signature/dialects/public';
import { sign, signatureOf, verify } from '#schemas/signature/sign';
import { explanationText } from './explanation-text.ts';
import { readMessage, readMessages, unwrappedLine } from './read-messages.ts';

/** Adds `sign`, `verify` and `explain-signature`: the signature lab. */
export function addSignatureLab(program: Command, ends: (code: number) => void): void {
  withKey(
    program.command('sign <file>').description('print the message in FILE (- for standard input) with its signature'),
  )
    .option(
      '--at <pointer>',
      'where the signature goes: /signature or /general/signature (default: where the message has room)',
    )
    .addHelpText('after', EXAMPLE('sign request.json --key-file key.txt'))
    .action((file: string, options: KeySource & { readonly at?: string }) => signFile(file, options));
  withKey(
    program
      .command('verify <file>')
      .description('tell whether the signature of the message in FILE is right (exit 0) or not (exit 1)'),
  )
    .addHelpText('after', EXAMPLE('verify callback.json --key-env PROJECT_KEY'))
    .action((file: string, options: KeySource) => ends(verified(file, options)));
  withKey(
    program
      .command('explain-signature <file>')
      .description('print what is signed line by line, and which mistake leads to the signature received'),
  )
    .option('--json', 'as JSON')
    .addHelpText('after', EXAMPLE('explain-signature callback.json --key-env PROJECT_KEY'))
    .action((file: string, options: KeySource & { readonly json?: boolean }) => ends(explained(file, options)));
}

const EXAMPLE = (line: string) => `\nExample:\n  $ tpc ${line}\n`;

function withKey(command: Command): Command {
  return command
    .option('--key-env <name>', 'environment variable that holds the key (default: TPC_KEY)')
    .option('--key-file <file>', 'file that holds the key');
}

function signFile(file: string, { at, ...source }: KeySource & { readonly at?: string }): void {
  const found = readMessage(file);
  const where = at ?? (isObject(found.message.general) ? '/general/signature' : '/signature');
  if (where !== '/signature' && where !== '/general/signature')
    throw usage(`a signature stands at /signature or at /general/signature, not at “${where}”`);
  const carried = [{ op: 'set', at: where, value: sign(found.written, readKey(source)) }] as const;
  process.stderr.write(unwrappedLine(found));
  process.stdout.write(`${textOf(edited(found.message, carried), edited(found.written, carried))}\n`);
}

function verified(file: string, source: KeySource): number {
  const found = readMessages(file);
  const key = readKey(source);
  let wrong = 0;
  for (const one of found) {
    const isRight = verify(one.written, key);
    process.stdout.write(unwrappedLine(one) + finding(one, key, isRight));
    if (!isRight) wrong = 1;
  }
  return wrong;
}

function finding({ message, written }: Found, key: string, isRight: boolean): string {
  if (isRight) return 'valid\n';
  if (signatureOf(message)) return `not valid: ${whyNot(written, key)}\n`;
  const other = misplacedSignature(message);
  return other === undefined
    ? 'no signature\n'
    : `no signature at /signature or /general/signature, where receivers look for it: one stands at ${other}\n`;
}

/** What is wrong with the key that was given is said at once; all else is for the explanation. */
function whyNot(message: JsonObject, key: string): string {
  const { mistake } = explain(message, key, { isKeyGiven: true });
  return mistake?.id.startsWith('given-key') ? mistake.title : 'tpc explain-signature looks for the mistake';
}

function explained(file: string, { json = false, ...source }: KeySource & { readonly json?: boolean }): number {
  const found = readMessages(file);
  const key = readKey(source);
  const all = found.map((one) => ({ one, said: explanationOf(one, key) }));
  if (json)
    process.stdout.write(`${JSON.stringify(all.length === 1 ? all[0]?.said : all.map(({ said }) => said), null, 2)}\n`);
  else
    for (const { one, said } of all)
      process.stdout.write(`${unwrappedLine(one)}${explanationText(said, said.libraries)}`);
  return all.every(({ said }) => said.verdict === 'valid') ? 0 : 1;
}

function explanationOf({ message, written, text, layers }: Found, key: string) {
  const explanation = explain(message, key, {
    written,
    isKeyGiven: true,
    ...(text === undefined ? {} : { rawBody: text }),
  });
  const libraries = explanation.verdict === 'valid' ? [] : librariesThatAgree(message, key, text);
  const elsewhere = explanation.verdict === 'missing' ? misplacedSignature(message) : undefined;
  return {
    ...explanation,
    libraries,
    ...(layers.length === 0 ? {} : { unwrapped: layers }),
    ...(elsewhere === undefined ? {} : { elsewhere }),
  };
}
