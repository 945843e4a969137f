import type { Command } from 'commander';
import { usage } from '#core/faults';
import { isObject } from '#core/json';
import { readBytes, readJsonObject } from '#run/config/read-file';
import { type KeySource, readKey } from '#run/config/read-key';
import { explain } from '#schemas/signature/diagnosis/explain';
import { librariesThatAgree } from '#schemas/signature/dialects/public';
import { signatureOf, signed, verify } from '#schemas/signature/sign';
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
    .action((file: string, options: KeySource & { readonly at?: string }) => sign(file, options));
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

function sign(file: string, { at, ...source }: KeySource & { readonly at?: string }): void {
  const message = readJsonObject(file);
  const where = at ?? (isObject(message.general) ? '/general/signature' : '/signature');
  if (where !== '/signature' && where !== '/general/signature')
    throw usage(`a signature stands at /signature or at /general/signature, not at “${where}”`);
  process.stdout.write(`${JSON.stringify(signed(message, readKey(source), where), null, 2)}\n`);
}

function verified(file: string, source: KeySource): number {
  const message = readJsonObject(file);
  const right = verify(message, readKey(source));
  const found = signatureOf(message);
  process.stdout.write(
    right ? 'valid\n' : found ? 'not valid: tpc explain-signature looks for the mistake\n' : 'no signature\n',
  );
  return right ? 0 : 1;
}

function explained(file: string, { json = false, ...source }: KeySource & { readonly json?: boolean }): number {
  const message = readJsonObject(file);
  const key = readKey(source);
  const rawBody = file === '-' ? undefined : readBytes(file).toString('utf8');
  const explanation = explain(message, key, rawBody === undefined ? {} : { rawBody });
  const libraries = explanation.verdict === 'valid' ? [] : librariesThatAgree(message, key, rawBody);
  process.stdout.write(
    json ? `${JSON.stringify({ ...explanation, libraries }, null, 2)}\n` : explanationText(explanation, libraries),
  );
  return explanation.verdict === 'valid' ? 0 : 1;
}
