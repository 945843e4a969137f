import { preview } from '#contracts/problem';
import { isObject, type Json, type Pointer, pointer } from '#core/json';

/** In what a text received differs from the one that was signed: the first location with both values, or the first character. */
export function differenceFrom(genuine: string, faulty: string): string {
  const [signed, received] = [jsonIn(genuine), jsonIn(faulty)];
  const found = signed === undefined || received === undefined ? undefined : firstDifference(signed, received, '');
  if (found) {
    const is = found.received === undefined ? 'is not there' : `is ${preview(found.received)}`;
    const was = found.signed === undefined ? 'no such member' : preview(found.signed);
    return `${found.at || 'the whole'} ${is}, and ${was} was signed`;
  }
  let from = 0;
  while (from < genuine.length && genuine[from] === faulty[from]) from += 1;
  return `from character ${from + 1} on the text is ${preview(faulty.slice(from, from + 40))}, not ${preview(genuine.slice(from, from + 40))}`;
}

interface Difference {
  readonly at: Pointer;
  readonly signed: Json | undefined;
  readonly received: Json | undefined;
}

function firstDifference(signed: Json | undefined, received: Json | undefined, at: Pointer): Difference | undefined {
  if (!isContainer(signed) || !isContainer(received) || Array.isArray(signed) !== Array.isArray(received))
    return JSON.stringify(signed) === JSON.stringify(received) ? undefined : { at, signed, received };
  for (const name of new Set([...Object.keys(signed), ...Object.keys(received)])) {
    const found = firstDifference(ownMember(signed, name), ownMember(received, name), at + pointer(name));
    if (found) return found;
  }
  return undefined;
}

type Container = { readonly [name: string]: Json };

function isContainer(value: Json | undefined): value is Container {
  return value !== undefined && (isObject(value) || Array.isArray(value));
}

function ownMember(container: Container, name: string): Json | undefined {
  return Object.hasOwn(container, name) ? container[name] : undefined;
}

function jsonIn(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}
