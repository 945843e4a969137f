import type { TargetKind } from '#core/model';
import type { RunConfig } from '#schemas/generated/types';
import { knownName } from './suggest-name.ts';

/** The kinds of target, as a user names them. */
const KINDS: readonly TargetKind[] = ['gateway', 'merchant', 'sdk', 'alert-bank', 'alert-biller'];

/** The kind that a word names; a usage fault with the nearest one otherwise. */
export const targetKind = (word: string): TargetKind => knownName('kind', word, KINDS);

/** Whether a target is named as a library: `cmd:PROGRAM ARGS` or `module:PATH`. */
export const isLibrary = (target: string): boolean => /^(cmd|module):/.test(target);

/** The kind of a configured target: libraries and references are known by their names, and the rest are gateways by default. */
export function kindOf({ kind, target = '' }: RunConfig): TargetKind {
  if (kind !== undefined) return kind;
  if (target === 'reference:merchant') return 'merchant';
  return isLibrary(target) ? 'sdk' : 'gateway';
}
