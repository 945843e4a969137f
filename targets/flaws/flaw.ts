import { edited, type Json, type JsonObject, type Pointer } from '#core/json';
import type { CallbackContext, Conduct, Stage } from '#targets/reference/gateway/conduct';

/** The reference with exactly one thing wrong. */
export interface Spoiled {
  readonly id: string;
  /** What the spoiled gateway does, one sentence in the present tense. */
  readonly title: string;
  /** The contracts in which it shows; all that have those rules unless told. */
  readonly in?: readonly string[];
  readonly conduct: (honest: Conduct) => Conduct;
}

/** A spoiled reference, and who must notice. */
export interface Flaw extends Spoiled {
  /**
   * The rules that must fail, and no others may: topics (the last part of a rule's id), which hold in every contract in
   * which the flaw shows, or whole ids.
   */
  readonly caughtBy: readonly string[];
}

/** A flaw that overrides some of the decisions of an honest gateway. */
export function flaw(
  id: string,
  title: string,
  spoil: (honest: Conduct) => Partial<Conduct>,
  shownIn?: readonly string[],
): Spoiled {
  return {
    id,
    title,
    ...(shownIn && { in: shownIn }),
    conduct: (honest) => ({ ...honest, ...spoil(honest) }),
  };
}

/** A change of a message. */
export type Spoil = (message: JsonObject) => JsonObject;

/** Writes a value at a place. */
export function put(where: Pointer, value: Json): Spoil {
  return (message) => edited(message, [{ op: 'set', at: where, value }]) as JsonObject;
}

/** Takes members out. */
export function drop(...where: readonly Pointer[]): Spoil {
  return (message) =>
    edited(
      message,
      where.map((at) => ({ op: 'remove', at }) as const),
    ) as JsonObject;
}

/** Spoils the callbacks of a stage, or those of them that fit. */
export function callbacks(
  stage: Stage,
  spoil: (message: JsonObject, context: CallbackContext) => JsonObject,
  fits: (context: CallbackContext) => boolean = () => true,
): (honest: Conduct) => Partial<Conduct> {
  return () => ({
    callback: (body, context) => (context.stage === stage && fits(context) ? spoil(body, context) : body),
  });
}

/** Whether a callback tells of a success or a decline. */
export const success = ({ payment }: CallbackContext): boolean => payment.standing.status === 'success';
export const decline = ({ payment }: CallbackContext): boolean => payment.standing.status === 'decline';
