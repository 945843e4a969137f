/**
 * The ways a run can end early, none of which says anything of a target's conformance. Whatever else is thrown is a
 * fault of the kit.
 */
type FaultKind = 'usage' | 'unreachable' | 'stuck';

const KIND = Symbol('fault');

function fault(kind: FaultKind, message: string): Error {
  return Object.assign(new Error(message), { [KIND]: kind });
}

function isFault(kind: FaultKind, error: unknown): error is Error {
  return error instanceof Error && (error as { [KIND]?: FaultKind })[KIND] === kind;
}

/** The user's words or files are off: one line that names the thing and the remedy (exit 2). */
export const usage = (message: string): Error => fault('usage', message);

/** The target cannot be reached or used at all (exit 3). */
export const unreachable = (message: string): Error => fault('unreachable', message);

/** The target's plumbing stopped a scenario: the rules behind it are unproven, for this reason. */
export const stuck = (message: string): Error => fault('stuck', message);

export const isUsage = (error: unknown): error is Error => isFault('usage', error);
export const isUnreachable = (error: unknown): error is Error => isFault('unreachable', error);
export const isStuck = (error: unknown): error is Error => isFault('stuck', error);

/** What an unknown thrown thing says, on one line; never throws, whatever it is. */
export function said(error: unknown): string {
  return wordsOf(error).replaceAll(/\s+/g, ' ').trim();
}

function wordsOf(error: unknown): string {
  try {
    return String(error instanceof Error ? error.message || error.name : error);
  } catch {
    return 'something that cannot be put into words';
  }
}
