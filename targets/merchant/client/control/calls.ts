import type { Json } from '#core/json';
import type { ControlOperation } from '#core/model';
import type { Asking } from '#targets/gateway/client/asking';
import { askControl, type ControlAnswer } from '#targets/gateway/client/control';

/** What the control API of a merchant offers; its books are read by `booksCall`. */
export type MerchantCall = Extract<ControlOperation, 'reset' | 'clock' | 'configure' | 'purchase' | 'fault'>;

const PATHS: Readonly<Record<MerchantCall, string>> = {
  reset: '/reset',
  clock: '/clock',
  configure: '/configure',
  purchase: '/purchases',
  fault: '/fault',
};

/** A control call as a reader of the target protocol knows it: `POST /configure`. */
export const nameOf = (operation: MerchantCall): string => `POST ${PATHS[operation]}`;

/** Calls the control API of a merchant; plumbing that fails is told in `failure` and never thrown. */
export function merchantCall(ask: Asking, operation: MerchantCall, sent: Json): Promise<ControlAnswer> {
  return askControl(ask, { method: 'POST', path: PATHS[operation], body: JSON.stringify(sent) });
}

/** Asks what a merchant claims. */
export function capabilitiesCall(ask: Asking): Promise<ControlAnswer> {
  return askControl(ask, { method: 'GET', path: '/capabilities', body: '' });
}

/** Reads the books of one purchase. */
export function booksCall(ask: Asking, id: string): Promise<ControlAnswer> {
  return askControl(ask, { method: 'GET', path: `/purchases/${encodeURIComponent(id)}`, body: '' });
}
