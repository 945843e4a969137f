import * as fc from 'fast-check';
import type { NumberShape } from '#generators/schema/shape/shape';
import { weighted } from './choice.ts';

/** How far a range without an end reaches. */
const REACH = 1_000_000;

/** Whole numbers of a range, its ends more often than chance would have them. */
export function integers({ min, max, step = 1 }: NumberShape): fc.Arbitrary<number> {
  const [low, high] = ends({ min: Math.ceil(min / step), max: Math.floor(max / step), step: undefined });
  const whole = fc.integer({ min: low, max: high });
  const edges = [low, high].filter((edge, index) => Number.isFinite(index === 0 ? min : max) || edge === 0);
  const spread = low === high || edges.length === 0 ? whole : weighted([8, whole], [2, fc.constantFrom(...edges)]);
  return step === 1 ? spread : spread.map((count) => count * step);
}

/** Numbers with a fraction that JSON spells exactly: quarters. */
export function fractions({ min, max }: NumberShape): fc.Arbitrary<number> {
  const [low, high] = ends({ min: Math.ceil(min), max: Math.floor(max) - 1, step: undefined });
  return fc.tuple(fc.integer({ min: low, max: high }), fc.constantFrom(0.5, 0.25)).map(([whole, part]) => whole + part);
}

function ends({ min, max }: NumberShape): readonly [number, number] {
  const low = Number.isFinite(min) ? min : Math.min(0, max - REACH);
  const high = Number.isFinite(max) ? max : Math.max(0, low + REACH);
  const safe = (value: number): number => Math.max(Number.MIN_SAFE_INTEGER, Math.min(Number.MAX_SAFE_INTEGER, value));
  return [safe(Number.isFinite(min) || Number.isFinite(max) ? low : -REACH), safe(high)];
}
