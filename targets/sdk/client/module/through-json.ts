import type { Json } from '#core/json';
import { DEEPEST } from '#targets/sdk/client/check/shapes';

/** What remains of a value on its way through JSON; throws where it cannot go. Deep values are cut off below `DEEPEST`. */
export function throughJson(value: unknown): Json {
  return JSON.parse(textOf(value) ?? 'null') as Json;
}

function textOf(value: unknown): string | undefined {
  try {
    return JSON.stringify(value);
  } catch (error) {
    // The stack ends where a value is thousands of levels deep, which a program could still answer.
    if (error instanceof RangeError) return JSON.stringify(value, cutting());
    throw error;
  }
}

/** A replacer that leaves out what stands too deep. */
function cutting() {
  const depths = new WeakMap<object, number>();
  return function cut(this: object, _: string, value: unknown): unknown {
    const depth = (depths.get(this) ?? 0) + 1;
    if (typeof value !== 'object' || value === null) return value;
    depths.set(value, depth);
    return depth > DEEPEST + 2 ? null : value;
  };
}
