import type { Command } from 'commander';
import { visible } from '#reports/escape-control';
import { readJsonObject } from '#run/config/read-file';
import { profileProblems } from '#schemas/alert/profile';
import { EXIT } from '../exit.ts';

/** Adds `profile check`: whether a profile of PromptPay Alert says all that the kit needs. */
export function addProfile(program: Command, ends: (code: number) => void): void {
  program
    .command('profile')
    .description('profiles of PromptPay Alert: how canonical fields stand on the wire of a bank')
    .command('check <file>')
    .description('say what a profile lacks, and what cannot be mapped')
    .addHelpText('after', '\nExample:\n  $ tpc profile check bank.json\n')
    .action((file: string) => check(file, ends));
}

function check(file: string, ends: (code: number) => void): void {
  const value = readJsonObject(file);
  const problems = profileProblems(value);
  const lines = problems.map(({ at, expected, actual }) => `${at || '/'}: expected ${expected}, was ${actual}`);
  process.stdout.write(visible(lines.length === 0 ? `${file} is complete` : lines.join('\n')).concat('\n'));
  if (problems.length > 0) ends(EXIT.usage);
}
