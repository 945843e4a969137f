import type { JsonObject } from '#core/json';

/** Why a request is refused: an HTTP status of the profile's list, a code and words. */
export interface Refusal {
  readonly status: number;
  readonly code: string;
  readonly message: string;
}

/** What the bank answers before it stands on the wire: canonical fields, or a refusal. */
export type Answer = { readonly fields: JsonObject } | { readonly refusal: Refusal };
