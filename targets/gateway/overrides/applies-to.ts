import type { Pointer } from '#core/json';
import type { Method } from '#schemas/methods';

/** Whether a method has what a defect breaks, by the facts of its row in the table of methods. */
type Applies = (method: Method) => boolean;

/** The customer is sent to a page of the provider. */
export const redirects: Applies = ({ instruction }) => instruction === 'redirect_data';

/** The merchant shows the customer a QR code. */
export const displays: Applies = ({ instruction }) => instruction === 'display_data';

export const hasMinimum: Applies = ({ limits }) => limits.min !== undefined;

export const hasMaximum: Applies = ({ limits }) => limits.max !== undefined;

/** A QR code, or the provider's page with it, can be paid for a known time. */
export const hasQrLifetime: Applies = ({ payableForMs, lifetimeIsSetting }) =>
  payableForMs !== undefined || lifetimeIsSetting;

/** A payment that nobody pays is declined after a documented time. */
export const hasThreshold: Applies = ({ thresholdMs }) => thresholdMs !== undefined;

/** A payment that nobody pays ends at a time that the document says. */
export const endsUnpaid: Applies = (method) => hasQrLifetime(method) || hasThreshold(method);

/** Equal purchases of a customer form a series. */
export const hasSeries: Applies = ({ series }) => series !== undefined;

/** A member beyond those of every purchase must be in a request. */
export const requires =
  (member: Pointer): Applies =>
  ({ required }) =>
    required.includes(member);

/** The opposite of a condition. */
export const not =
  (applies: Applies): Applies =>
  (method) =>
    !applies(method);
