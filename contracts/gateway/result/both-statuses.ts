import type { Callback } from '#contracts/gateway/evidence/callbacks';
import { preview, unless } from '#contracts/problem';
import { at } from '#core/json';

/** The status of the payment and that of its operation. */
export const bothStatuses = (callback: Callback, status: string) =>
  ['/payment/status', '/operation/status'].flatMap((where) => {
    const was = at(callback.json, where);
    return unless(was === status, `${callback.at}/body${where}`, preview(status), preview(was));
  });
