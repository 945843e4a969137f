import type { Command } from 'commander';
import { usage } from '#core/faults';
import { edited, isObject } from '#core/json';
import { readMessage } from '#run/config/read-file';
import { type KeySource, readKey } from '#run/config/read-key';
import { textOf } from '#schemas/json/digits';
import { explain } from '#schemas/signature/diagnosis/explain';
import { librariesThatAgree } from '#schemas/signature/dialects/public';
import { sign, signatureOf, verify } from '#schemas/signature/sign';
import { explanationText } from './explanation-text.ts';

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
  const { message, written } = readMessage(file);
  const where = at ?? (isObject(message.general) ? '/general/signature' : '/signature');
  if (where !== '/signature' && where !== '/general/signature')
    throw usage(`a signature stands at /signature or at /general/signature, not at “${where}”`);
  const carried = [{ op: 'set', at: where, value: sign(written, readKey(source)) }] as const;
  process.stdout.write(`${textOf(edited(message, carried), edited(written, carried))}\n`);
}

function verified(file: string, source: KeySource): number {
  const { written } = readMessage(file);
  const right = verify(written, readKey(source));
  const found = signatureOf(written);
  process.stdout.write(
    right ? 'valid\n' : found ? 'not valid: tpc explain-signature looks for the mistake\n' : 'no signature\n',
  );
  return right ? 0 : 1;
}

function explained(file: string, { json = false, ...source }: KeySource & { readonly json?: boolean }): number {
  const { written, text } = readMessage(file);
  const key = readKey(source);
  const explanation = explain(written, key, { rawBody: text });
  const libraries = explanation.verdict === 'valid' ? [] : librariesThatAgree(written, key, text);
  process.stdout.write(
    json ? `${JSON.stringify({ ...explanation, libraries }, null, 2)}\n` : explanationText(explanation, libraries),
  );
  return explanation.verdict === 'valid' ? 0 : 1;
}
