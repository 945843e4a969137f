import type { Label } from '#contracts/labels';
import type { JsonObject } from '#core/json';
import type { ProxyType } from '#core/model';
import type { Millis } from '#core/time';

/** A PromptPay ID of a scenario, and what it is. */
export interface PartyId {
  readonly as: Label;
  readonly type: ProxyType;
}

/** An amount in satang that is no exact binary fraction in baht. */
export const AMOUNT = 12_842;

/** The id of an alert. */
export const alertId = (of: Label): JsonObject => ({ $: 'alert', of });

/** The number of a PromptPay ID. */
export const numberIn = (of: Label, spelled?: '66' | '+66'): JsonObject => ({
  $: 'number',
  of,
  ...(spelled ? { spelled } : {}),
});

/** An instant so long after now. */
export const afterNow = (ms: Millis, more: { intervals?: number; spelled?: 'utc' } = {}): JsonObject => ({
  $: 'instant',
  of: 'now',
  ms,
  ...more,
});

/** An instant so long after the next midnight in Bangkok. */
export const afterMidnight = (ms: Millis, more: { intervals?: number; spelled?: 'utc' } = {}): JsonObject => ({
  $: 'instant',
  of: 'midnight',
  ms,
  ...more,
});

/** An instant so long after the beginning of the next 29 February in Bangkok. */
export const afterLeapDay = (ms: Millis): JsonObject => ({ $: 'instant', of: 'leap-day', ms });

/** The canonical fields of a request to pay. */
export function requestFields(
  id: Label,
  { sender, receiver }: { readonly sender: PartyId; readonly receiver: PartyId },
  more: JsonObject = {},
): JsonObject {
  return {
    transaction_id: alertId(id),
    sender_proxy: numberIn(sender.as),
    sender_proxy_type: sender.type,
    receiver_proxy: numberIn(receiver.as),
    receiver_proxy_type: receiver.type,
    amount: AMOUNT,
    currency: 'THB',
    instruction_at: afterNow(0),
    ...more,
  };
}

/** Fields without one of them. */
export function without(fields: JsonObject, name: string): JsonObject {
  const { [name]: _, ...rest } = fields;
  return rest;
}
