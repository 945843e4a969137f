import { remove, set } from '#contracts/merchant/moves';
import type { Edit } from '#core/json';
import { signatureFaults } from '#schemas/signature/faults/all';

/** Signature faults by what a receiver must have done to notice; spellings of the right signature are left to receivers. */
export const FAMILIES = {
  /** Something that is no signature. */
  unsigned: ['missing', 'empty', 'null', 'number', 'boolean', 'object'],
  /** A signature of the right form that is not the message's under the project's key. */
  'wrong-signature': [
    'wrong-key',
    'other-project-key',
    'other-message',
    'sha256',
    'raw-body',
    'truncated',
    'beginning',
    'same-prefix',
    'middle-digit',
    'last-digit',
    'lower-cased',
    'hex',
    'earlier-key',
    'empty-key',
  ],
  /** The message was changed after it was signed. */
  tampered: ['tampered-value', 'added-member', 'removed-member', 'moved-member', 'proto-added'],
} as const;

export type Family = keyof typeof FAMILIES;

/** Faults that only a run can make: it knows which key was replaced. */
const OF_A_RUN = ['earlier-key', 'empty-key'];

const known = new Set([...OF_A_RUN, ...signatureFaults.map(({ id }) => id)]);
for (const id of Object.values(FAMILIES).flat())
  if (!known.has(id)) throw new Error(`no signature fault is called ${id}`);

/** What an attacker would change after signing: whatever a merchant acts on. */
export const RETOUCHED: Readonly<Record<string, readonly Edit[]>> = {
  'amount-raised': [set('/payment/sum/amount', 900_000), set('/operation/sum_initial/amount', 900_000)],
  'currency-changed': [set('/payment/sum/currency', 'USD')],
  'operation-changed': [set('/operation/status', 'decline'), set('/operation/code', '20000')],
};

/** An instruction turned into a success after signing. */
export const TO_SUCCESS: readonly Edit[] = [
  set('/payment/status', 'success'),
  set('/operation/status', 'success'),
  set('/operation/code', '0'),
  set('/operation/message', 'Success'),
];

/** An instruction turned into a decline after signing. */
export const TO_DECLINE: readonly Edit[] = [
  set('/payment/status', 'decline'),
  set('/operation/status', 'decline'),
  set('/operation/code', '20000'),
  set('/operation/message', 'General decline'),
];

/** Results that a receiver may take for another case, in which it looks at no signature. */
export const OTHER_RESULTS: Readonly<Record<string, readonly Edit[]>> = {
  'no-sum': [remove('/payment/sum'), remove('/operation/sum_initial'), remove('/operation/sum_converted')],
  'large-sum': [set('/payment/sum/amount', 12_000_000), set('/operation/sum_initial/amount', 12_000_000)],
  'thai-text': [set('/payment/description', 'ชำระค่าสินค้า ชาเย็น')],
  'no-customer': [remove('/customer')],
  'turned-decline': TO_DECLINE,
};
