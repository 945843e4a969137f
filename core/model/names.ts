import type { JsonObject } from '../json.ts';

/** What kind of implementation is judged. */
export type TargetKind = 'gateway' | 'merchant' | 'sdk' | 'alert-bank' | 'alert-biller';

/** An ability that a target declares: a word of the target protocol. */
export type Claim = string;

/** A payment method and one of its channels, as a target claims them. */
export interface Scope {
  readonly method: string;
  readonly channel: string;
}

/** What a target says of itself. */
export interface Capabilities {
  readonly name: string;
  readonly version: string;
  readonly claims: readonly Claim[];
  readonly scopes: readonly Scope[];
  /** Defaults that the target states, such as `qr_lifetime_ms` or `limits`: `{}` where it states none. */
  readonly settings: JsonObject;
  /** How the elements of its Payment Page are found: locators by name. */
  readonly page?: Readonly<Record<string, string>>;
}

/** The id of a row of contracts/requirements, such as `E-61`. */
export type RequirementId = string;

/** Where a duty is written. */
export interface Citation {
  readonly document: string;
  readonly section: string;
}

/** A name that a scenario gives to a message, a payment, a project or a customer of its own. */
export type Label = string;

/** `contract/topic`, such as `promptpay/display/qr-crc`. */
export type RuleId = string;
