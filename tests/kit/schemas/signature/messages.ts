import fc from 'fast-check';
import type { Json, JsonObject } from '#core/json';

/** Names that are easily confused: of one another, of a path, of what is left out. */
const NAMES = [
  'a',
  'b',
  'a1',
  'a2',
  'a10',
  'a01',
  'A',
  'a:b',
  'b:',
  ':',
  '',
  '0',
  '1',
  '10',
  '2',
  '__proto__',
  'signature',
  'frame_mode',
  '=a',
  '{a',
  'ก',
  '～',
  '😀',
  'a b',
];

const name = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...NAMES) },
  { weight: 1, arbitrary: fc.string({ maxLength: 4 }) },
);

const scalar: fc.Arbitrary<Json> = fc.oneof(
  fc.constantFrom(null, true, false, '', ';', 'a:1', '1;b:2', 'ชำระ'),
  fc.integer(),
  fc.string(),
);

function object(members: readonly (readonly [string, Json])[]): JsonObject {
  return Object.fromEntries(members);
}

/** Messages of all shapes, with names that collide and end in containers as well as in scalars. */
export const messages: fc.Arbitrary<JsonObject> = fc.letrec<{ value: Json; object: JsonObject }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    scalar,
    fc.array(tie('value'), { maxLength: 4 }),
    tie('object'),
  ),
  object: fc.array(fc.tuple(name, tie('value')), { maxLength: 5 }).map(object),
})).object;
