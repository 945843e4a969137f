import { KEY } from '#contracts/sdk/scenario';
import type { JsonObject } from '#core/json';
import { signatureFaults } from '#schemas/signature/faults/all';
import { type Bodies, GENUINE_BODY, SIGNATURE, SUCCESS, signedBody, successWith } from './success.ts';

/** The signature faults that have a rule of their own; all others are altered signatures. */
const FAULTS = {
  tampered: ['tampered-value', 'added-member', 'removed-member', 'moved-member', 'other-message'],
  unsigned: ['missing', 'empty', 'null', 'number', 'boolean', 'array', 'object'],
  'wrong-key': ['wrong-key', 'other-project-key'],
  'wrong-procedure': ['sha256', 'raw-body'],
  'prototype-members': ['proto-added'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

const REFUSED = signatureFaults.filter(({ kind, receiver }) => kind === 'signature' && receiver === 'must-refuse');
const WITH_OWN_RULE: readonly string[] = Object.values(FAULTS).flat();

/** A successful callback forged in each way of a kind. */
export function forgedBodies(kind: keyof typeof FAULTS | 'altered-signature'): Bodies {
  const wanted = REFUSED.filter(({ id }) =>
    kind === 'altered-signature' ? !WITH_OWN_RULE.includes(id) : FAULTS[kind].some((fault) => fault === id),
  );
  return Object.fromEntries(wanted.map(({ id, forge }) => [id, JSON.stringify(forge(SUCCESS, KEY, '/signature'))]));
}

/** A message forged in one way. */
export interface Forgery {
  readonly fault: string;
  readonly text: string;
}

/** The message forged in the way whose turn it is; a way that does not fit it gives its turn to the next. */
export function forgedInTurn(message: JsonObject, turn: number): Forgery | undefined {
  const first = turn % REFUSED.length;
  const way = [...REFUSED.slice(first), ...REFUSED.slice(0, first)].find(({ fits }) => fits(message));
  return way && { fault: way.id, text: JSON.stringify(way.forge(message, KEY, '/signature')) };
}

/** The message forged in that way, or `undefined` where that does not fit it. */
export function forgedWith(fault: string, message: JsonObject): Forgery | undefined {
  const way = REFUSED.find(({ id, fits }) => id === fault && fits(message));
  return way && { fault, text: JSON.stringify(way.forge(message, KEY, '/signature')) };
}

/** The callback with a payment that differs in a member that a merchant acts on. */
export const CHANGED_AFTER_SIGNING = {
  'amount-raised': withOldSignature(successWith(900000, 'payment', 'sum', 'amount')),
  'currency-changed': withOldSignature(successWith('USD', 'payment', 'sum', 'currency')),
  'status-changed': withOldSignature(successWith('decline', 'payment', 'status')),
  'id-changed': withOldSignature(successWith('pp-9999', 'payment', 'id')),
  'letter-case-changed': withOldSignature(successWith('PP-0002', 'payment', 'id')),
  'blank-added': withOldSignature(successWith('pp-0002 ', 'payment', 'id')),
  'zero-byte-added': withOldSignature(successWith('pp-0002\u0000666', 'payment', 'id')),
  'control-character-added': withOldSignature(successWith('pp-0002\u0001', 'payment', 'id')),
  'markup-added': withOldSignature(successWith('<b>pp-0002</b>', 'payment', 'id')),
  'signature-like-member-added': withOldSignature({ ...SUCCESS, x_signature: 'paid' }),
} as const satisfies Bodies;

function withOldSignature(message: JsonObject): string {
  return JSON.stringify({ ...message, signature: SIGNATURE });
}

/** The right signature, where a receiver does not look for it. */
export const MISPLACED_SIGNATURE: Bodies = {
  'the-signature-in-payment': JSON.stringify(successWith(SIGNATURE, 'payment', 'signature')),
  'the-signature-in-operation': JSON.stringify(successWith(SIGNATURE, 'operation', 'signature')),
  'the-signature-in-a-list': JSON.stringify({ ...SUCCESS, errors: [{ signature: SIGNATURE }] }),
  // Of two signatures the one at the top is checked: any right one will not do.
  'a-wrong-one-at-the-top-and-the-right-one-in-general': JSON.stringify({
    ...SUCCESS,
    general: { signature: SIGNATURE },
    signature: SIGNATURE.replace(/^./, (first) => (first === 'A' ? 'B' : 'A')),
  }),
};

/** Members added after signing that a careless library takes for the prototype of an object. */
export const PROTOTYPE_MEMBERS: Bodies = {
  '__proto__-at-the-top': GENUINE_BODY.replace('{', '{"__proto__":{"polluted":"yes","status":"success"},'),
  '__proto__-in-payment': GENUINE_BODY.replace('"payment":{', '"payment":{"__proto__":{"polluted":"yes"},'),
  'constructor-at-the-top': GENUINE_BODY.replace('{', '{"constructor":{"prototype":{"polluted":"yes"}},'),
  ...forgedBodies('prototype-members'),
};

const FORGED_PAYMENT = JSON.stringify({ id: 'pp-9999', status: 'success', sum: { amount: 900000, currency: 'THB' } });

/** A member named twice: a reader may take the first or the last, but only what was signed. */
export const DUPLICATE_MEMBERS: Bodies = {
  'forged-first': GENUINE_BODY.replace('"payment":{', `"payment":${FORGED_PAYMENT},"payment":{`),
  'forged-last': GENUINE_BODY.replace(/\}$/, `,"payment":${FORGED_PAYMENT}}`),
  'status-first': GENUINE_BODY.replace('"payment":{', '"payment":{"status":"decline",'),
};

/** What a prototype would give a payment. */
export const PROTOTYPE = { status: 'success', id: 'pp-9999' } as const;

/** Signed callbacks without a status, or without a payment, whose prototype would have it. */
export const PROTOTYPE_OF_PAYMENT: Bodies = {
  '__proto__-in-payment': signedText(
    `{"project_id":382,"payment":{"__proto__":${JSON.stringify(PROTOTYPE)},"sum":{"amount":1,"currency":"THB"}}}`,
  ),
  '__proto__-beside-a-missing-payment': signedText(
    `{"project_id":382,"__proto__":{"payment":${JSON.stringify(PROTOTYPE)}}}`,
  ),
};

function signedText(text: string): string {
  return signedBody(JSON.parse(text) as JsonObject);
}
