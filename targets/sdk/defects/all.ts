import { behaviourDefects } from './behaviour.ts';
import type { SdkDefect } from './defect.ts';
import { forgedDefects } from './forged.ts';
import { gateDefects } from './gate.ts';
import { pageDefects } from './page.ts';
import { readingDefects } from './reading.ts';
import { receivingDefects } from './receiving.ts';
import { signingDefects } from './signing.ts';

export type { SdkDefect };

/** Every library in process with one thing wrong. */
export const sdkDefects: readonly SdkDefect[] = [
  ...signingDefects,
  ...receivingDefects,
  ...forgedDefects,
  ...readingDefects,
  ...pageDefects,
  ...gateDefects,
  ...behaviourDefects,
];

/** Faults of behaviour that only a program can have: the argument of defects/program.ts, and the rules that must notice. */
export const programDefects: readonly {
  readonly id: string;
  readonly title: string;
  readonly caughtBy: readonly string[];
}[] = [
  { id: 'greeting', title: 'it says something before its first answer', caughtBy: ['sdk/behaviour/quiet'] },
  { id: 'noisy', title: 'it prints to standard output', caughtBy: ['sdk/behaviour/quiet'] },
  { id: 'twice', title: 'it answers some calls twice', caughtBy: ['sdk/behaviour/answers-once'] },
  {
    id: 'byte-order-mark',
    title: 'a byte-order mark stands before its first answer',
    caughtBy: ['sdk/behaviour/quiet'],
  },
  { id: 'forking', title: 'it starts processes that outlive it', caughtBy: ['sdk/behaviour/answers-once'] },
];
