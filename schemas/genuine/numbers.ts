import type { Json } from '#core/json';

/** A number or a boolean that careless arithmetic, readers or signers change. */
export interface PlainValue {
  readonly id: string;
  /** To complete “a member that is …”. */
  readonly title: string;
  readonly value: Json;
}

/** Values that mean what they are in every JSON reader. */
export const plainValues: readonly PlainValue[] = [
  { id: 'true', title: 'the boolean true, which is signed as 1', value: true },
  { id: 'false', title: 'the boolean false, which is signed as 0', value: false },
  { id: 'zero', title: 'the number zero', value: 0 },
  { id: 'negative', title: 'a negative number', value: -15 },
  { id: 'beyond-32-bits', title: 'an integer beyond 32 bits', value: 4_294_967_297 },
  {
    id: 'largest-exact',
    title: 'the largest integer of which every reader keeps all digits',
    value: 9_007_199_254_740_991,
  },
];
