import type { Mistake } from '#schemas/signature/diagnosis/mistake';
import type { Dialect } from '#schemas/signature/dialects/dialect';

/** A mistake that departs from the kit's dialect in one point. */
export interface DialectMistake extends Mistake {
  readonly with: Partial<Dialect>;
}

/** Departures from the dialect. */
export const dialectMistakes: readonly DialectMistake[] = [
  {
    id: 'document-order',
    title: 'the lines are in the order of the document',
    advice: 'Sort the lines by their path before joining them.',
    with: { order: 'document' },
  },
  {
    id: 'byte-path',
    title: 'the paths are sorted by byte',
    advice: 'Sort in natural order, numbers by value; or keep lists below eleven elements, where both agree.',
    with: { order: 'byte-path' },
  },
  {
    id: 'utf16-path',
    title: 'the paths are sorted by UTF-16 unit',
    advice: 'Sort in natural order, and by code point.',
    with: { order: 'utf16-path' },
  },
  {
    id: 'locale-path',
    title: 'the paths are sorted by the rules of a language',
    advice: 'Compare bytes: upper case comes before lower case, and `_` between them.',
    with: { order: 'locale-path' },
  },
  {
    id: 'byte-line',
    title: 'whole lines are sorted by byte',
    advice: 'Sort by the path alone, without the value.',
    with: { order: 'byte-line' },
  },
  {
    id: 'utf16-line',
    title: 'whole lines are sorted by UTF-16 unit',
    advice: 'Sort by the path alone, without the value, and by code point.',
    with: { order: 'utf16-line' },
  },
  {
    id: 'per-level',
    title: 'the members are sorted level by level',
    advice: 'Flatten first, then sort all paths at once.',
    with: { order: 'per-level' },
  },
  {
    id: 'colons-plain',
    title: 'a colon in a member name is not doubled',
    advice: 'Write `::` for a colon inside a name.',
    with: { colons: 'plain' },
  },
  {
    id: 'colons-top',
    title: 'a colon is doubled in names at the top only',
    advice: 'Write `::` for a colon inside a name at every depth.',
    with: { colons: 'doubled-at-top' },
  },
  {
    id: 'numbers-with-point',
    title: 'whole numbers are written with a decimal point',
    advice: 'Write integers as digits only: read them as integers, not as floating point numbers.',
    with: { numbers: 'with-point' },
  },
  {
    id: 'numbers-truncated',
    title: 'the decimals of numbers are cut off',
    advice: 'Write a number as the message spells it.',
    with: { numbers: 'truncated' },
  },
  {
    id: 'booleans-as-words',
    title: 'booleans are written as words',
    advice: 'Write `1` for true and `0` for false.',
    with: { booleans: 'words' },
  },
  {
    id: 'null-as-word',
    title: 'null is written as a word',
    advice: 'Write nothing behind the colon of a null.',
    with: { nulls: 'word' },
  },
  {
    id: 'null-dropped',
    title: 'members that are null are left out',
    advice: 'Keep the line of a null, with nothing behind its colon.',
    with: { nulls: 'dropped' },
  },
  {
    id: 'empty-dropped',
    title: 'empty texts are left out',
    advice: 'Keep the line of an empty text, with nothing behind its colon.',
    with: { empties: 'dropped' },
  },
  {
    id: 'empty-and-null-dropped',
    title: 'empty texts and nulls are left out',
    advice: 'Keep the lines of both, with nothing behind the colon.',
    with: { empties: 'dropped', nulls: 'dropped' },
  },
  {
    id: 'frame-mode-signed',
    title: 'frame_mode is signed',
    advice: 'Leave frame_mode out at every depth.',
    with: { frameMode: 'signed' },
  },
  {
    id: 'nested-signature-signed',
    title: 'a member called signature inside the message is signed',
    advice: 'Leave members called signature out at every depth.',
    with: { signatures: 'kept' },
  },
  {
    id: 'listed-signature-signed',
    title: 'a member called signature inside a list is signed',
    advice: 'The public libraries differ here: avoid such a member.',
    with: { signatures: 'kept-in-lists' },
  },
];
