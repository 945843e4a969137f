import { edited, type Json, type JsonObject, type Pointer } from '#core/json';
import type { Behaviour, CallbackContext, Stage } from '#targets/gateway/reference/behaviour';

/** The reference with exactly one thing wrong. */
export interface Defective {
  readonly id: string;
  /** What the defective gateway does, one sentence in the present tense. */
  readonly title: string;
  /** The contracts in which it shows; all that have those rules by default. */
  readonly in?: readonly string[];
  readonly behaviour: (compliant: Behaviour) => Behaviour;
}

/** A defective reference, and who must notice. */
export interface Defect extends Defective {
  /**
   * The rules that must fail, and no others may: topics (the last part of a rule's id), which hold in every contract in
   * which the defect shows, or whole ids.
   */
  readonly caughtBy: readonly string[];
}

/** A defect that overrides some of the decisions of a compliant gateway. */
export function defect(
  id: string,
  title: string,
  alter: (compliant: Behaviour) => Partial<Behaviour>,
  shownIn?: readonly string[],
): Defective {
  return {
    id,
    title,
    ...(shownIn && { in: shownIn }),
    behaviour: (compliant) => ({ ...compliant, ...alter(compliant) }),
  };
}

/** A change of a message. */
export type Alter = (message: JsonObject) => JsonObject;

/** Writes a value at a location. */
export function put(where: Pointer, value: Json): Alter {
  return (message) => edited(message, [{ op: 'set', at: where, value }]) as JsonObject;
}

/** Takes members out. */
export function drop(...where: readonly Pointer[]): Alter {
  return (message) =>
    edited(
      message,
      where.map((at) => ({ op: 'remove', at }) as const),
    ) as JsonObject;
}

/** Alters the callbacks of a stage, or those of them that fit. */
export function callbacks(
  stage: Stage,
  alter: (message: JsonObject, context: CallbackContext) => JsonObject,
  fits: (context: CallbackContext) => boolean = () => true,
): (compliant: Behaviour) => Partial<Behaviour> {
  return () => ({
    callback: (body, context) => (context.stage === stage && fits(context) ? alter(body, context) : body),
  });
}

/** Whether a callback tells of a success or a decline. */
export const success = ({ payment }: CallbackContext): boolean => payment.standing.status === 'success';
export const decline = ({ payment }: CallbackContext): boolean => payment.standing.status === 'decline';
