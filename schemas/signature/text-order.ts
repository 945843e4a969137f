/** Compares two texts as their UTF-8 bytes compare, which is by code point: negative, zero or positive. */
export function byteOrder(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i += 1) {
    const difference = rank(a.charCodeAt(i)) - rank(b.charCodeAt(i));
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}

/**
 * Compares two texts in natural order, as PHP's `SORT_NATURAL` does: runs of digits by their number (`item2` before `item10`) or,
 * where one begins with a zero, digit by digit; white space and zeros at the very start are passed over; all else goes by byte.
 * Zero for texts that differ only in what is passed over.
 */
export function naturalOrder(a: string, b: string): number {
  let i = pastZeros(a);
  let j = pastZeros(b);
  while (i < a.length && j < b.length) {
    i = pastSpace(a, i);
    j = pastSpace(b, j);
    if (isDigit(a.charCodeAt(i)) && isDigit(b.charCodeAt(j))) {
      const difference = digitOrder(a, i, b, j);
      if (difference !== 0) return difference;
      i = digitsEnd(a, i);
      j = digitsEnd(b, j);
      if (i === a.length || j === b.length) break;
    }
    const difference = rank(a.charCodeAt(i) || 0) - rank(b.charCodeAt(j) || 0);
    if (difference !== 0) return difference;
    i += 1;
    j += 1;
  }
  return Number(i < a.length) - Number(j < b.length);
}

/** Of two numbers the longer is greater, and the first digit that differs decides among equals; digit by digit where one begins with a zero. */
function digitOrder(a: string, i: number, b: string, j: number): number {
  const left = a.slice(i, digitsEnd(a, i));
  const right = b.slice(j, digitsEnd(b, j));
  const isFraction = left.startsWith('0') || right.startsWith('0');
  return isFraction ? byteOrder(left, right) : left.length - right.length || byteOrder(left, right);
}

function pastZeros(text: string): number {
  let i = 0;
  while (text.charCodeAt(i) === 0x30 && isDigit(text.charCodeAt(i + 1))) i += 1;
  return i;
}

function pastSpace(text: string, from: number): number {
  let i = from;
  while (isSpace(text.charCodeAt(i))) i += 1;
  return i;
}

function digitsEnd(text: string, from: number): number {
  let i = from;
  while (isDigit(text.charCodeAt(i))) i += 1;
  return i;
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

function isSpace(unit: number): boolean {
  return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d);
}

/** UTF-16 puts the halves of a pair below U+E000, UTF-8 puts what they spell above U+FFFF. */
function rank(unit: number): number {
  if (unit < 0xd800) return unit;
  return unit < 0xe000 ? unit + 0x2000 : unit - 0x800;
}
