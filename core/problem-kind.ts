import type { Problem } from './model.ts';

/**
 * What kind of problem it is, whatever the values: the class of its location, and what both sides say up to the first value.
 * Shrinking keeps it, so that a smaller case never shows another failure of the same rule.
 */
export function problemKind({ at, expected, actual }: Problem): string {
  return [at.replaceAll(/\/\d+(?=\/|$)/g, '/*'), withoutValues(expected), withoutValues(actual)].join(' | ');
}

const ENCODED = /[A-Za-z0-9+/_-]{40,}={0,2}/g;

/** The words before the first quotation, JSON value or number; a signature is left out. */
function withoutValues(text: string): string {
  return text.replaceAll(ENCODED, '…').split(/["'“[{\d]/, 1)[0] ?? '';
}
