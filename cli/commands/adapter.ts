import type { Command } from 'commander';
import { visible } from '#reports/escape-control';
import { readTypeScript } from '#run/target/read-typescript';
import { EXIT } from '../exit.ts';
import { guardedExit } from '../guarded-exit.ts';

/** Adds `adapter check`: prove an adapter before a library is judged through it. */
export function addAdapter(program: Command): void {
  const adapter = program.command('adapter').description('work with adapters of libraries');
  adapter
    .command('check <target>')
    .description(
      'prove that an adapter speaks the protocol, with advice where it does not: exit 0, or 3 where it cannot be used',
    )
    .addHelpText(
      'after',
      "\nExamples:\n  $ tpc adapter check 'cmd:python3 adapter.py'\n  $ tpc adapter check module:./adapter.js\n",
    )
    .action((target: string) => guardedExit(() => checked(target)));
}

async function checked(target: string): Promise<number> {
  const { checkAdapter } = await import('#targets/sdk/client/check/check');
  await readTypeScript(target);
  const advice = await checkAdapter(target);
  for (const { level, what, remedy } of advice) process.stdout.write(`${level}: ${indented(what)}\n  ${remedy}\n`);
  const wrong = advice.filter(({ level }) => level === 'wrong').length;
  process.stdout.write(
    wrong > 0 ? `The adapter cannot be used yet: ${wrong} to mend.\n` : 'The adapter speaks the protocol.\n',
  );
  return wrong > 0 ? EXIT.unreachable : 0;
}

/** No line of a target's own can pass for a line of the check. */
const indented = (text: string): string => visible(text).replaceAll('\n', '\n  ');
