import type { JsonObject } from '#core/json';
import { doubledPath, type Leaf, leaves, type Scalar, spelled } from '#schemas/signature/leaves';
import { byteOrder, naturalOrder } from '#schemas/signature/text-order';

/** What is signed of a message. */
export interface Parts {
  /** The values in the order of the document. */
  readonly values: readonly string[];
  /** The lines in the order of signing. */
  readonly lines: readonly Line[];
}

/** A line of the string to sign. */
interface Line {
  /** The text before the value: `;payment:sum:amount:`, in the first line without `;`. */
  readonly head: string;
  /** Which of the values it ends with. */
  readonly value: number;
}

/**
 * The state after reading some members, in their order and of their kind. Two messages reach the same step only by the same
 * members, so what is remembered at a step is never applied to another shape.
 */
interface Step {
  /** The name of the step that followed first, held apart because most messages of a run are alike. */
  name: string;
  nested: boolean;
  first: Step | undefined;
  scalars: Map<string, Step> | undefined;
  containers: Map<string, Step> | undefined;
  afterEnd: Step | undefined;
  lines: readonly Line[] | undefined;
}

/** Characters of string to sign beyond which a message is refused rather than memory filled. */
const LONGEST = 2 ** 26;
/** Depth beyond which nothing is remembered. */
const DEEPEST = 64;
/** The size of all remembered shapes, in characters, beyond which they are forgotten. */
const MEMORY = 2 ** 22;
const STEP_SIZE = 256;

let size = 0;
let start = step('');

/**
 * What is signed of a message, and in which order: the order is remembered for each shape of message.
 * Throws a `RangeError` where the string to sign would pass 64 million characters.
 */
export function partsOf(message: JsonObject): Parts {
  if (size > MEMORY) {
    size = 0;
    start = step('');
  }
  const values: string[] = [];
  const end = walked(message, start, 0, values);
  if (end === undefined) return unremembered(message);
  end.lines ??= remembered(lined(signedLeaves(message)));
  return { values, lines: end.lines };
}

function walked(members: JsonObject, from: Step, depth: number, values: string[]): Step | undefined {
  let at = from;
  for (const name of Object.keys(members)) {
    if (isUnsigned(name)) continue;
    if (size > MEMORY) return undefined;
    const value = members[name];
    if (typeof value !== 'object' || value === null) {
      at = after(at, name, false);
      values.push(spelled(value as Scalar));
    } else {
      const end = depth === DEEPEST ? undefined : walked(value as JsonObject, after(at, name, true), depth + 1, values);
      if (end === undefined) return undefined;
      at = end.afterEnd ??= step('');
    }
  }
  return at;
}

function isUnsigned(name: string): boolean {
  return name === 'signature' || name === 'frame_mode';
}

function after(at: Step, name: string, nested: boolean): Step {
  return at.first !== undefined && at.name === name && at.nested === nested ? at.first : branch(at, name, nested);
}

function branch(at: Step, name: string, nested: boolean): Step {
  if (at.first === undefined) return Object.assign(at, { name, nested, first: step(name) }).first;
  if (nested) at.containers ??= new Map();
  else at.scalars ??= new Map();
  const others = (nested ? at.containers : at.scalars) ?? new Map<string, Step>();
  const known = others.get(name);
  if (known !== undefined) return known;
  const made = step(name);
  others.set(name, made);
  return made;
}

function step(name: string): Step {
  size += STEP_SIZE + name.length;
  return {
    name: '',
    nested: false,
    first: undefined,
    scalars: undefined,
    containers: undefined,
    afterEnd: undefined,
    lines: undefined,
  };
}

function remembered(lines: readonly Line[]): readonly Line[] {
  size += lines.reduce((sum, { head }) => sum + head.length, 0);
  return lines;
}

function unremembered(message: JsonObject): Parts {
  const found = signedLeaves(message);
  return { values: found.map(({ value }) => spelled(value)), lines: lined(found) };
}

/** The scalars of a message that are signed, in the order of the document. */
export function signedLeaves(message: JsonObject): readonly Leaf[] {
  return leaves(message, { drops: isUnsigned, path: doubledPath, arranges: (names) => names });
}

function lined(found: readonly Leaf[]): readonly Line[] {
  if (found.reduce((sum, { path }) => sum + path.length, 0) > LONGEST) throw new RangeError('too long to sign');
  return found
    .map(({ path }, value) => ({ path, value }))
    .sort((a, b) => pathOrder(a.path, b.path))
    .map(({ path, value }, line) => ({ head: line === 0 ? `${path}:` : `;${path}:`, value }));
}

/** Natural order as in the platform's PHP library, and byte order where that finds two paths equal. */
function pathOrder(a: string, b: string): number {
  return naturalOrder(a, b) || byteOrder(a, b);
}
