import type { Mistake } from '#schemas/signature/diagnosis/mistake';

/** Something that happens to the texts of a message after signing and can be undone. */
export interface Damage extends Omit<Mistake, 'at'> {
  /** What a text may have been before; `undefined`, or the text itself, where nothing shows of the damage. */
  undone(text: string): string | undefined;
}

const HAND_ON = 'Hand the body on byte by byte, and check the signature on it before anything else is done with it.';

/** A damage by its id, what the texts were on the way, and how it is undone. */
export function damage(id: string, title: string, undone: (text: string) => string | undefined): Damage {
  return { id, title: `texts were ${title} after signing`, advice: HAND_ON, undone };
}
