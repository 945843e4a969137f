import { callbackDefects } from './callback.ts';
import { conductDefects } from './conduct.ts';
import type { PageDefect } from './defect.ts';
import { instructionDefects } from './instruction.ts';
import { mixUpDefects } from './mix-ups.ts';
import { openingDefects } from './opening.ts';
import { parameterDefects } from './parameters.ts';
import { refusalDefects } from './refusal.ts';
import { resultDefects } from './result.ts';

/** Every defect of Payment Page. */
export const pageDefects: readonly PageDefect[] = [
  ...openingDefects,
  ...refusalDefects,
  ...parameterDefects,
  ...instructionDefects,
  ...resultDefects,
  ...mixUpDefects,
  ...callbackDefects,
  ...conductDefects,
];
