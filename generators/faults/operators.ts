import * as fc from 'fast-check';
import type { Json } from '#core/json';
import { BASICS, type Basic, same } from '#generators/schema/shape/basic';
import { fitsText, type Shape } from '#generators/schema/shape/shape';
import { ofLength, strings } from '#generators/schema/values/strings';
import type { Location } from './locations.ts';

/** A way to make the value of a location wrong. */
export interface Operator {
  readonly operator: string;
  /** The keyword that it breaks. */
  readonly breaks: string;
  /** Wrong values for the location, or `undefined` where it cannot be wrong in that way. */
  readonly values: (location: Location) => fc.Arbitrary<Json> | undefined;
}

/** Values of each type, those first that are easily taken for another. */
const OF_TYPE: Readonly<Record<Exclude<Basic, 'fraction'>, readonly Json[]>> = {
  string: ['1', 'true', ''],
  integer: [1, 0],
  boolean: [true, false],
  null: [null],
  array: [[], ['1']],
  object: [{}, { '0': '1' }],
};

const ALTERATIONS: readonly ((text: string) => string)[] = [
  (text) => `${text};`,
  (text) => ` ${text}`,
  (text) => `${text}\n`,
  (text) => text.slice(1),
  (text) => `-${text}`,
  (text) => text.toLowerCase(),
  (text) => text.replace(/[:@]/, ' '),
];

const NO_FORMAT = ['256.0.0.1', '1.2.3', 'localhost', 'a b', '2026-02-30', '2026-01-05T09:00:00'] as const;

/** Every way to break one keyword at its location. */
export const OPERATORS: readonly Operator[] = [
  {
    operator: 'wrong-type',
    breaks: 'type',
    values: ({ shapes }) => {
      const missed = BASICS.filter((type) => !shapes.some(({ types }) => types.includes(type)));
      return oneOf(missed.flatMap((type) => (type === 'fraction' ? fractionIn(shapes) : OF_TYPE[type])));
    },
  },
  { operator: 'wrong-enum', breaks: 'enum', values: wrongEnum },
  each('empty', 'minLength', ({ types, text }) =>
    types.includes('string') && text.min > 0 ? fc.constant('') : undefined,
  ),
  each('too-short', 'minLength', ({ types, text }) =>
    types.includes('string') && text.min > 1 ? ofLength(text, text.min - 1) : undefined,
  ),
  each('too-long', 'maxLength', ({ types, text }) => {
    if (!types.includes('string') || !Number.isFinite(text.max)) return undefined;
    const lengths = [text.max + 1, text.max + 45].map((length) => ofLength(text, length));
    const [barely, ...far] = lengths.filter((arbitrary) => arbitrary !== undefined);
    return barely && fc.oneof({ withCrossShrink: true }, barely, ...far);
  }),
  each('wrong-pattern', 'pattern', wrongPattern),
  each('wrong-format', 'format', ({ types, text }) =>
    types.includes('string') && text.formats.length > 0 ? fc.constantFrom(...NO_FORMAT) : undefined,
  ),
  each('too-small', 'minimum', ({ types, number }) =>
    isNumber(types) && Number.isFinite(number.min) ? oneOf([number.min - 1, number.min - 100]) : undefined,
  ),
  each('too-large', 'maximum', ({ types, number }) =>
    isNumber(types) && Number.isFinite(number.max) ? oneOf([number.max + 1, number.max + 100]) : undefined,
  ),
  each('no-items', 'minItems', ({ types, list }) =>
    types.includes('array') && list.min > 0 ? fc.constant([]) : undefined,
  ),
  each('too-many-items', 'maxItems', ({ types, list }) =>
    types.includes('array') && list.max === 0 ? oneOf([[''], [1, 2]]) : undefined,
  ),
];

/** An operator that looks at one shape of the location; a value that lists its own is left to `wrong-enum`. */
function each(operator: string, breaks: string, ofShape: (shape: Shape) => fc.Arbitrary<Json> | undefined): Operator {
  const values = ({ shapes }: Location): fc.Arbitrary<Json> | undefined => {
    const free = shapes.filter(({ among }) => among === undefined);
    const made = free.map(ofShape).filter((arbitrary) => arbitrary !== undefined);
    return made.length === 0 ? undefined : fc.oneof({ withCrossShrink: true }, ...made);
  };
  return { operator, breaks, values };
}

const oneOf = (values: readonly Json[]): fc.Arbitrary<Json> | undefined =>
  values.length === 0 ? undefined : fc.constantFrom(...values);

/** A number that is wrong for its fraction alone: inside every range of the location. */
function fractionIn(shapes: readonly Shape[]): readonly Json[] {
  const low = Math.max(0, ...shapes.map(({ number }) => number.min).filter(Number.isFinite));
  const high = Math.min(...shapes.map(({ number }) => number.max));
  return low + 0.5 < high ? [low + 0.5] : [];
}

const isNumber = (types: readonly Basic[]): boolean => types.includes('integer');

/** Values near those allowed: a case changed, a blank added, a number beside. */
function wrongEnum({ shapes }: Location): fc.Arbitrary<Json> | undefined {
  if (shapes.length === 0 || shapes.some(({ among }) => among === undefined)) return undefined;
  const allowed = shapes.flatMap(({ among = [] }) => among);
  const near = allowed.flatMap((value): readonly Json[] => {
    if (typeof value === 'string') return [`${value}x`, value.toUpperCase(), `${value} `];
    return typeof value === 'number' ? [value + 1, value - 1] : [];
  });
  return oneOf(near.filter((value) => !allowed.some((other) => same(other, value))));
}

function wrongPattern({ types, text }: Shape): fc.Arbitrary<Json> | undefined {
  if (!types.includes('string') || text.patterns.length === 0) return undefined;
  const lengths = { ...text, patterns: [] };
  return fc
    .tuple(strings(text), fc.constantFrom(...ALTERATIONS))
    .map(([value, alter]) => alter(value))
    .filter((value) => fitsText(lengths, value) && !fitsText(text, value));
}
