import type { Json } from '#core/json';

/** A way to write that a member has nothing to say. */
export interface EmptyValue {
  readonly id: string;
  /** To complete “a member that is …”. */
  readonly title: string;
  readonly value: Json;
}

/**
 * What platforms write where there is nothing: PHP has one empty array for lists and objects. No document says which of
 * them may stand for a member that is left out, so whoever writes them is asked about, and never failed.
 */
export const emptyValues: readonly EmptyValue[] = [
  { id: 'null', title: 'null', value: null },
  { id: 'empty-list', title: 'an empty list', value: [] },
  { id: 'empty-object', title: 'an empty object', value: {} },
  { id: 'empty-text', title: 'an empty text', value: '' },
];
