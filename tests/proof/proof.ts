import { type Input, type Matrix, type Shown, shownBy } from './matrix.ts';

/** What is committed of a matrix. */
export interface Proof {
  /** Of each defect, to each rule: the one input that shows it, or how many do. */
  readonly defects: Readonly<Record<string, Counted>>;
  /** Of each input, the defects that it alone shows. */
  readonly inputs: Readonly<Record<Input, readonly string[]>>;
  /** Of each input, the rules that a target fails which answers it alone wrongly. */
  readonly answers: Answers;
}

type Answers = Readonly<Record<Input, readonly string[]>>;

type Counted = Readonly<Record<string, Input | number>>;

/** The proof that a matrix, and wrong answers to one input alone, give of these inputs. */
export function proofOf(matrix: Matrix, inputs: readonly Input[], answers: Answers): Proof {
  return {
    defects: Object.fromEntries(Object.entries(matrix).map(([defect, shown]) => [defect, counted(shown)])),
    inputs: Object.fromEntries(inputs.map((input) => [input, shownBy(matrix, input)])),
    answers,
  };
}

/** How many inputs show a defect to each rule, and which where it is one alone. */
export function counted(shown: Shown): Counted {
  return Object.fromEntries(
    Object.entries(shown).map(([topic, inputs]) => [topic, inputs.length === 1 ? (inputs[0] ?? 0) : inputs.length]),
  );
}
