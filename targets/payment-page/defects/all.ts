import { callbackDefects } from './callback.ts';
import { conductDefects } from './conduct.ts';
import type { PageDefect } from './defect.ts';
import { instructionDefects } from './instruction.ts';
import { openingDefects } from './opening.ts';
import { refusalDefects } from './refusal.ts';
import { resultDefects } from './result.ts';

/** Every defect of Payment Page. */
export const pageDefects: readonly PageDefect[] = [
  ...openingDefects,
  ...refusalDefects,
  ...instructionDefects,
  ...resultDefects,
  ...callbackDefects,
  ...conductDefects,
];
