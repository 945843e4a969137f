/** Sixteen digits in a row: fewer are always kept by a reader that makes doubles of numbers. */
const MANY_DIGITS = /[0-9]{16}/;

/** A string, or a number, of a valid JSON text. */
const TOKEN = /"[^"\\]*(?:\\.[^"\\]*)*"|-?[0-9]+(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/g;

/**
 * A valid JSON text in which each integer that a double cannot hold stands as a string of its digits: what is signed of a
 * number are the digits that were written, and what is signed of a string is the string. `undefined` where there is none.
 */
export function withDigitsKept(text: string): string | undefined {
  if (!MANY_DIGITS.test(text)) return undefined;
  const kept = text.replaceAll(TOKEN, (token) => (losesDigits(token) ? `"${token}"` : token));
  return kept === text ? undefined : kept;
}

function losesDigits(token: string): boolean {
  return /^-?[0-9]+$/.test(token) && !Number.isSafeInteger(Number(token));
}
