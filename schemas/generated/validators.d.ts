// Made by `npm run generate` from the schemas; do not edit.
import type { ErrorObject } from 'ajv';

/** The short name of a schema. */
export type SchemaId =
  | 'config/run-config'
  | 'gate/acceptance-reply'
  | 'gate/bank-transfer-thailand-sale-request'
  | 'gate/callback'
  | 'gate/callback-decline'
  | 'gate/callback-display'
  | 'gate/callback-error'
  | 'gate/callback-redirect'
  | 'gate/callback-success'
  | 'gate/error-reply'
  | 'gate/promptpay-display-sale-request'
  | 'gate/promptpay-redirect-sale-request'
  | 'gate/status-reply'
  | 'gate/status-request'
  | 'gate/thai-qr-sale-request'
  | 'page/bank-transfer-thailand-parameters'
  | 'page/promptpay-parameters'
  | 'page/thai-qr-parameters'
  | 'protocol/announcement'
  | 'protocol/capabilities'
  | 'protocol/clock'
  | 'protocol/clock-answer'
  | 'protocol/control-error'
  | 'protocol/customer'
  | 'protocol/merchant-books'
  | 'protocol/merchant-configure'
  | 'protocol/merchant-configured'
  | 'protocol/merchant-fault'
  | 'protocol/merchant-purchase'
  | 'protocol/merchant-purchase-started'
  | 'protocol/page-map'
  | 'protocol/project'
  | 'protocol/purchases'
  | 'protocol/reset'
  | 'protocol/sdk-describe-result'
  | 'protocol/sdk-gate-request-params'
  | 'protocol/sdk-gate-request-result'
  | 'protocol/sdk-handle-callback-params'
  | 'protocol/sdk-handle-callback-result'
  | 'protocol/sdk-payment-page-url-params'
  | 'protocol/sdk-payment-page-url-result'
  | 'protocol/sdk-sign-params'
  | 'protocol/sdk-sign-result'
  | 'protocol/sdk-string-to-sign-params'
  | 'protocol/sdk-string-to-sign-result'
  | 'protocol/sdk-verify-params'
  | 'protocol/sdk-verify-result'
  | 'protocol/worlds'
  | 'report/evidence'
  | 'report/report'
  | 'report/scenario';

/** Judges a value; what is wrong stands in `errors` until the next call. */
export interface Validator {
  (value: unknown): boolean;
  readonly errors?: readonly ErrorObject[] | null;
}

export declare const validators: Readonly<Record<SchemaId, Validator>>;

/** The names of patterns, for sentences. */
export declare const patternTitles: Readonly<Record<string, string>>;
