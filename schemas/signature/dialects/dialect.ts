import type { JsonObject } from '#core/json';
import { type Flattening, type Leaf, leaves, type Scalar } from '#schemas/signature/leaves';
import { byteOrder, naturalOrder } from '#schemas/signature/text-order';

/** A way to write a message down for signing. */
export interface Dialect {
  /** What is sorted and how: paths or whole lines, all at once or level by level, or nothing at all. */
  readonly order:
    | 'natural-path'
    | 'byte-path'
    | 'utf16-path'
    | 'locale-path'
    | 'byte-line'
    | 'utf16-line'
    | 'per-level'
    | 'document';
  /** What becomes of a `:` in a member name. */
  readonly colons: 'doubled' | 'doubled-at-top' | 'plain';
  readonly numbers: 'plain' | 'with-point' | 'truncated';
  readonly booleans: 'digits' | 'words';
  readonly nulls: 'empty' | 'dropped' | 'word';
  /** What becomes of members called `signature` below the message's own one. */
  readonly signatures: 'dropped' | 'kept-in-lists' | 'kept';
  readonly frameMode: 'dropped' | 'signed';
  readonly empties: 'kept' | 'dropped';
  /** A container called `0` at the top leaves no trace in the paths below it. */
  readonly zeroLost?: true;
}

/** The dialect of the kit, of which the others are departures. */
export const canonical: Dialect = {
  order: 'natural-path',
  colons: 'doubled',
  numbers: 'plain',
  booleans: 'digits',
  nulls: 'empty',
  signatures: 'dropped',
  frameMode: 'dropped',
  empties: 'kept',
};

/** The lines of a message in a dialect, in its order. The message's own signature is expected to be taken out before. */
export function linesIn(message: JsonObject, dialect: Dialect): readonly string[] {
  const found = leaves(message, flattening(dialect)).filter(
    ({ value }) => !(value === null && dialect.nulls === 'dropped') && !(value === '' && dialect.empties === 'dropped'),
  );
  return sorted(
    found.map((leaf) => ({ ...leaf, line: `${leaf.path}:${spelledIn(leaf.value, dialect)}` })),
    dialect,
  );
}

function flattening({ order, colons, signatures, frameMode, zeroLost }: Dialect): Flattening {
  return {
    drops: (name, listed) =>
      (name === 'frame_mode' && frameMode === 'dropped') ||
      (name === 'signature' && (signatures === 'dropped' || (signatures === 'kept-in-lists' && !listed))),
    path: (name, above) => {
      const isTop = above === undefined || (zeroLost === true && above === '0');
      const own = colons === 'doubled' || (colons === 'doubled-at-top' && isTop) ? name.replaceAll(':', '::') : name;
      return isTop ? own : `${above}:${own}`;
    },
    arranges: (names) => (order === 'per-level' ? perLevel(names) : names),
  };
}

/** The order of an object of JavaScript that is filled in sorted order: its indexes come first, by number. */
function perLevel(names: readonly string[]): readonly string[] {
  return Object.keys(Object.fromEntries([...names].sort().map((name) => [name, name])));
}

function spelledIn(value: Scalar, { numbers, booleans, nulls }: Dialect): string {
  if (typeof value === 'string') return value;
  if (value === null) return nulls === 'word' ? 'null' : '';
  if (typeof value === 'boolean') return booleans === 'words' ? String(value) : String(Number(value));
  if (numbers === 'truncated') return String(Math.trunc(value));
  return numbers === 'with-point' && Number.isInteger(value) ? value.toFixed(1) : String(value);
}

interface LinedLeaf extends Leaf {
  readonly line: string;
}

function sorted(found: LinedLeaf[], { order }: Dialect): readonly string[] {
  const compare = COMPARISONS[order];
  return (compare ? found.sort(compare) : found).map(({ line }) => line);
}

const COLLATOR = new Intl.Collator('en', { numeric: true });

const COMPARISONS: Readonly<Record<Dialect['order'], ((a: LinedLeaf, b: LinedLeaf) => number) | undefined>> = {
  'natural-path': (a, b) => naturalOrder(a.path, b.path) || byteOrder(a.path, b.path),
  'byte-path': (a, b) => byteOrder(a.path, b.path),
  'utf16-path': (a, b) => unitOrder(a.path, b.path),
  'locale-path': (a, b) => COLLATOR.compare(a.path, b.path),
  'byte-line': (a, b) => byteOrder(a.line, b.line),
  'utf16-line': (a, b) => unitOrder(a.line, b.line),
  'per-level': undefined,
  document: undefined,
};

function unitOrder(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
