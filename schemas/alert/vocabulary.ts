import type { AlertOperation, ProxyType } from '#core/model';

/** The statuses of a request to pay; the document names the first alone, as `SCHD`. */
export type AlertStatus = 'scheduled' | 'sent' | 'accepted' | 'refused' | 'rejected' | 'expired';

/** The answers of a receiver (Receiving). */
export type Decision = 'accept' | 'refuse' | 'opt-out';

export const DECISIONS: readonly Decision[] = ['accept', 'refuse', 'opt-out'];
export const PROXY_TYPES: readonly ProxyType[] = ['national-id', 'tax-id', 'mobile'];
export const OPERATIONS: readonly AlertOperation[] = [
  'initiation',
  'acknowledgement',
  'inquiry',
  'block',
  'unblock',
  'blocked',
];

/** Canonical fields that a request cannot do without, by operation. */
export const NEEDED: Readonly<Record<AlertOperation, readonly string[]>> = {
  initiation: ['transaction_id', 'sender_proxy', 'receiver_proxy', 'amount', 'currency', 'instruction_at'],
  acknowledgement: ['transaction_id', 'decision'],
  inquiry: ['transaction_id'],
  block: ['receiver_proxy', 'sender_proxy'],
  unblock: ['receiver_proxy', 'sender_proxy'],
  blocked: ['receiver_proxy'],
};

/** Canonical fields without which an answer says nothing, by operation. */
export const NEEDED_IN_ANSWER: Readonly<Record<AlertOperation, readonly string[]>> = {
  initiation: [],
  acknowledgement: [],
  inquiry: ['status'],
  block: [],
  unblock: [],
  blocked: ['senders'],
};

/** Canonical fields that an alert cannot do without. */
export const NEEDED_IN_ALERT = ['transaction_id', 'sender_proxy', 'receiver_proxy', 'amount'] as const;

/** The group of literals that a canonical field is spelled by; a field without one stands on the wire as it is. */
export function literalsOf(field: string): 'proxy_type' | 'decision' | 'status' | undefined {
  if (field === 'status' || field === 'decision') return field;
  return field.endsWith('_proxy_type') ? 'proxy_type' : undefined;
}
