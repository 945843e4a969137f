import { Command, CommanderError } from 'commander';
import { KIT_VERSION } from '#run/version';
import { EXIT, explainEnd } from './exit.ts';

// A reader that closes early, such as `head`, is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0);
  throw error;
});

// Children of a library under test are ended by the exit.
for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)
  process.once(signal, () => process.exit(code));

const program = new Command('tpc')
  .description(
    'Contract tests for Thai payment methods: judges gateways, merchants, banks, billers and SDKs against the documents.',
  )
  .version(KIT_VERSION)
  .showHelpAfterError('(tpc --help shows what can be said)')
  .exitOverride();

const ends = (code: number): void => {
  process.exitCode = code;
};

/** Each file of commands and the words that it answers to. A start loads only what it needs, or all for the help. */
const COMMANDS: readonly { readonly words: readonly string[]; readonly add: () => Promise<void> }[] = [
  { words: ['run'], add: async () => (await import('./commands/run.ts')).addRun(program) },
  { words: ['replay'], add: async () => (await import('./commands/replay.ts')).addReplay(program) },
  { words: ['serve'], add: async () => (await import('./commands/serve.ts')).addServe(program) },
  { words: ['list', 'explain'], add: async () => (await import('./commands/catalogue.ts')).addCatalogue(program) },
  {
    words: ['sign', 'verify', 'explain-signature'],
    add: async () => (await import('./commands/signature-lab.ts')).addSignatureLab(program, ends),
  },
  {
    words: ['generate', 'validate'],
    add: async () => (await import('./commands/messages.ts')).addMessages(program, ends),
  },
  { words: ['profile'], add: async () => (await import('./commands/profile.ts')).addProfile(program, ends) },
  { words: ['adapter'], add: async () => (await import('./commands/adapter.ts')).addAdapter(program) },
];

const word = process.argv[2] ?? 'run';
const asked = COMMANDS.filter(({ words }) => words.includes(word));
for (const { add } of asked.length > 0 ? asked : COMMANDS) await add();

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = error instanceof CommanderError ? (error.exitCode === 0 ? 0 : EXIT.usage) : explainEnd(error);
}
