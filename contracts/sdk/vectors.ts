import { edited, type JsonObject } from '#core/json';
import { signatureVectors as published } from '#schemas/signature/vectors';

/** A message with its key, its string to sign and the signature that the published libraries give it. */
export interface Vector {
  readonly id: string;
  readonly key: string;
  /** Without a signature. */
  readonly data: JsonObject;
  readonly string: string;
  readonly signature: string;
}

/** A callback that every receiver must turn away: its body is that of a genuine one but for the fault. */
export interface Forgery {
  readonly id: string;
  /** What is wrong with it, as a clause. */
  readonly title: string;
  readonly key: string;
  readonly body: string;
}

interface Listed {
  readonly id: string;
  readonly key: string;
  readonly message: JsonObject;
}

interface Refused extends Listed {
  readonly what: string;
}

const vectors = (
  published.signed as readonly unknown[] as readonly (Listed & {
    readonly string_to_sign: string;
    readonly signature: string;
  })[]
)
  .map(
    ({ id, key, message, string_to_sign, signature }): Vector => ({
      id,
      key,
      data: bare(message),
      string: string_to_sign,
      signature,
    }),
  )
  // One of the published libraries throws at a null; rules of their own speak of that.
  .filter(({ data }) => !JSON.stringify(data).includes(':null'));

/** Worked examples of the documents and test cases of the published libraries. */
export const examples: readonly Vector[] = vectors.filter(({ id }) => !id.startsWith('TH-'));

/** One message of each kind of the Thai methods. */
export const thaiMethods: readonly Vector[] = vectors.filter(({ id }) => id.startsWith('TH-'));

/** The callbacks among them. */
export const callbacks: readonly Vector[] = thaiMethods.filter(({ id }) => id.startsWith('TH-CB'));

/** The published forgeries. */
export const forgeries: readonly Forgery[] = (published.refused as readonly unknown[] as readonly Refused[]).map(
  ({ id, what, key, message }) => ({ id, title: what, key, body: JSON.stringify(message) }),
);

function bare(message: JsonObject): JsonObject {
  const general = 'general' in message ? [{ op: 'remove' as const, at: '/general/signature' }] : [];
  return edited(message, [{ op: 'remove', at: '/signature' }, ...general]) as JsonObject;
}
