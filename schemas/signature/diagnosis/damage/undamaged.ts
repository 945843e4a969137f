import { type Edit, edited, type JsonObject } from '#core/json';
import type { Mistake } from '#schemas/signature/diagnosis/mistake';
import { stringToSign } from '#schemas/signature/sign';
import { signedLeaves } from '#schemas/signature/signed-parts';
import type { Damage } from './damage.ts';
import { damages } from './damages.ts';

/** The string to sign of a message with a damage undone, and where that shows. */
export interface Undamaged {
  readonly signed: string;
  readonly mistake: Mistake;
}

/** Of more texts only all at once are undone, not each alone. */
const MOST_ALONE = 100;

/** What a message may have been before it was damaged: each damage undone wherever it shows, and then in one text alone. */
export function* undamaged(bare: JsonObject): Generator<Undamaged> {
  const all = damages
    .map((damage) => ({ damage, edits: editsOf(damage, bare) }))
    .filter(({ edits }) => edits.length > 0);
  for (const { damage, edits } of all) yield withEdits(bare, damage, edits);
  for (const { damage, edits } of all)
    if (edits.length > 1 && edits.length <= MOST_ALONE) for (const edit of edits) yield withEdits(bare, damage, [edit]);
}

function editsOf(damage: Damage, bare: JsonObject): readonly Edit[] {
  return signedLeaves(bare).flatMap(({ at, value }) => {
    const before = typeof value === 'string' ? damage.undone(value) : undefined;
    return before === undefined || before === value ? [] : [{ op: 'set', at, value: before }];
  });
}

function withEdits(bare: JsonObject, { id, title, advice }: Damage, edits: readonly Edit[]): Undamaged {
  const at = edits.map((edit) => edit.at);
  return {
    signed: stringToSign(edited(bare, edits) as JsonObject),
    mistake: { id: `damage-${id}`, title: `${title}; undone, the signature is right`, advice, at },
  };
}
