import { isObject, type Json } from '#core/json';

/** Sixteen digits in a row where a number may begin: fewer are always kept by a reader that makes doubles of numbers. */
const MANY_DIGITS = /(?:^|[[:,\s])-?[0-9]{16}/;

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

/** A message laid out as JSON text, in which each integer stands with the digits that it has in `written`. */
export function textOf(message: Json, written: Json, indent = '\n'): string {
  if (typeof message === 'number' && typeof written === 'string') return written;
  if (Array.isArray(message))
    return between(
      '[',
      message.map((_, index) => below(message, written, index, indent)),
      ']',
      indent,
    );
  if (!isObject(message)) return JSON.stringify(message);
  const members = Object.keys(message).map(
    (name) => `${JSON.stringify(name)}: ${below(message, written, name, indent)}`,
  );
  return between('{', members, '}', indent);
}

function below(message: Json, written: Json, name: string | number, indent: string): string {
  const inside = (value: Json): Json => (value as Record<string, Json>)[name] ?? null;
  return textOf(inside(message), inside(written), `${indent}  `);
}

function between(start: string, parts: readonly string[], end: string, indent: string): string {
  return parts.length === 0 ? start + end : `${start}${indent}  ${parts.join(`,${indent}  `)}${indent}${end}`;
}
