import type { JsonObject, Pointer } from '#core/json';

/** A mistake that leads to a wrong signature. */
export interface Mistake {
  readonly id: string;
  /** What was done, as a clause. */
  readonly title: string;
  /** What to do instead. */
  readonly advice: string;
  /** Where it shows in the message, for what was done to the message after signing. */
  readonly at?: readonly Pointer[];
}

/** A mistake in what is signed. */
export interface TextMistake extends Mistake {
  /** What is signed instead of the string to sign; `bare` is the message without its signature, which stood at `own`. */
  text(bare: JsonObject, own: Pointer): string;
}

/** Two mistakes at once, or the one where the other is none. */
export function both(...mistakes: readonly (Mistake | undefined)[]): Mistake | undefined {
  const made = mistakes.filter((one) => one !== undefined);
  if (made.length === 0) return undefined;
  const at = made.flatMap((one) => one.at ?? []);
  return {
    id: made.map(({ id }) => id).join('+'),
    title: made.map(({ title }) => title).join(', and '),
    advice: [...new Set(made.map(({ advice }) => advice))].join(' '),
    ...(at.length > 0 ? { at } : {}),
  };
}
