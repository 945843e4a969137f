import { edited, type Json, type JsonObject, type Pointer } from '#core/json';
import type { Method } from '#schemas/methods';
import type { Behaviour, CallbackContext, Stage } from '#targets/gateway/reference/behaviour';

/** What a defect proves, and of which methods. */
export interface Proof {
  /**
   * The rules that must fail, and no others may: topics (the last part of a rule's id), each in every contract that has it.
   * The first is the topic that the defect is about.
   */
  readonly caughtBy: readonly [string, ...string[]];
  /** The methods in which it shows; all where it is left out. */
  readonly when?: (method: Method) => boolean;
}

/** The reference with exactly one thing wrong, and who must notice. */
export interface Defect extends Proof {
  readonly id: string;
  /** What the defective gateway does, one sentence in the present tense. */
  readonly title: string;
  readonly behaviour: (compliant: Behaviour) => Behaviour;
}

/** A defect that overrides some of the decisions of a compliant gateway. */
export function defect(
  id: string,
  title: string,
  proof: Proof,
  override: (compliant: Behaviour) => Partial<Behaviour>,
): Defect {
  return { id, title, ...proof, behaviour: (compliant) => ({ ...compliant, ...override(compliant) }) };
}

/** A change of a message. */
export type Change = (message: JsonObject) => JsonObject;

/** Writes a value at a location. */
export function put(where: Pointer, value: Json): Change {
  return (message) => edited(message, [{ op: 'set', at: where, value }]) as JsonObject;
}

/** Takes members out. */
export function drop(...where: readonly Pointer[]): Change {
  return (message) =>
    edited(
      message,
      where.map((at) => ({ op: 'remove', at }) as const),
    ) as JsonObject;
}

/** Changes the callbacks of a stage, or those of them that fit. */
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

/** The channel that shows a QR code, and the one that redirects. */
export const displays = ({ instruction }: Method): boolean => instruction === 'display_data';
export const redirects = ({ instruction }: Method): boolean => instruction === 'redirect_data';
