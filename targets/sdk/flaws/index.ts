import { conductFlaws } from './conduct.ts';
import type { SdkFlaw } from './flaw.ts';
import { forgedFlaws } from './forged.ts';
import { gateFlaws } from './gate.ts';
import { pageFlaws } from './page.ts';
import { readingFlaws } from './reading.ts';
import { receivingFlaws } from './receiving.ts';
import { signingFlaws } from './signing.ts';

export type { SdkFlaw };

/** Every library in process with one thing wrong. */
export const sdkFlaws: readonly SdkFlaw[] = [
  ...signingFlaws,
  ...receivingFlaws,
  ...forgedFlaws,
  ...readingFlaws,
  ...pageFlaws,
  ...gateFlaws,
  ...conductFlaws,
];

/** Faults of conduct that only a program can have: the argument of flaws/program.ts, and the rules that must notice. */
export const programFlaws: readonly {
  readonly id: string;
  readonly title: string;
  readonly caughtBy: readonly string[];
}[] = [
  { id: 'greeting', title: 'it says something before its first answer', caughtBy: ['sdk/conduct/quiet'] },
  { id: 'noisy', title: 'it prints to standard output', caughtBy: ['sdk/conduct/quiet'] },
  { id: 'twice', title: 'it answers some calls twice', caughtBy: ['sdk/conduct/answers-once'] },
];
