import { set } from '#contracts/gateway/sale';
import type { Label } from '#contracts/labels';
import type { Edit } from '#core/json';
import type { TextMember } from '#schemas/genuine/members';

/** The edit that gives a member a text in a request about `payment`. */
export function holdingText({ at }: TextMember, text: string, payment: Label): Edit {
  return at === PAYMENT_ID ? set(at, { $: 'payment', of: payment, text: textOfId(text) }) : set(at, text);
}

/** The member whose text stands behind what makes it unique. */
export const PAYMENT_ID = '/general/payment_id';

/** What stands behind the unique part of a payment id with that text: it ends in a full stop, since no blank may stand at its end. */
export const textOfId = (text: string): string => `-${text}.`;
