import type { JsonObject, Pointer } from '#core/json';

/** One way in which the signature of a message, or what it stands for, is not as it should be. */
export interface SignatureFault {
  readonly id: string;
  readonly title: string;
  /**
   * `signature`: the check of the signature has to notice it. `structure`: the string to sign is kept, so that every correct
   * check of the signature passes and only a check of types behind it can notice.
   */
  readonly kind: 'signature' | 'structure';
  /** What a correct receiver does with the message in the end; `ambiguous` where the documents or the public libraries leave it open. */
  readonly receiver: 'must-refuse' | 'ambiguous' | 'must-accept';
  /** Whether the message has what the fault needs, such as a list. */
  fits(message: JsonObject): boolean;
  /** The faulty message, made of one without a signature. Throws a `RangeError` where it does not fit. */
  forge(message: JsonObject, key: string, at: Pointer): JsonObject;
}
