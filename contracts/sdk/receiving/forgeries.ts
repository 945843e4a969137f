import { KEY } from '#contracts/sdk/seen';
import type { JsonObject } from '#core/json';
import { signatureFaults } from '#schemas/signature/faults/all';
import { body, GENUINE_BODY, having, SIGNATURE, SUCCESS } from './bodies.ts';

/** Bodies with one fault each by name, each beside the genuine callback. */
export type Faults = Readonly<Record<string, string>>;

/** The kinds of signature fault that have a rule of their own; all others are altered signatures. */
const KINDS = {
  tampered: ['tampered-value', 'added-member', 'removed-member', 'moved-member', 'other-message'],
  unsigned: ['missing', 'empty', 'null', 'number', 'boolean', 'array', 'object'],
  miskeyed: ['wrong-key', 'other-project-key'],
  miscomputed: ['sha256', 'raw-body'],
  poisoned: ['proto-added'],
} as const;

/** A kind of signature fault. */
export type FaultKind = keyof typeof KINDS | 'altered-signature';

const REFUSED = signatureFaults.filter(({ kind, receiver }) => kind === 'signature' && receiver === 'must-refuse');

/** A successful callback forged in each way of a kind. */
export function forged(kind: FaultKind): Faults {
  const ids = (one: FaultKind): readonly string[] => (one === 'altered-signature' ? [] : KINDS[one]);
  const others = Object.keys(KINDS).flatMap((one) => ids(one as FaultKind));
  const wanted = REFUSED.filter(({ id }) =>
    kind === 'altered-signature' ? !others.includes(id) : ids(kind).includes(id),
  );
  return Object.fromEntries(wanted.map(({ id, forge }) => [id, JSON.stringify(forge(SUCCESS, KEY, '/signature'))]));
}

/** A message forged in one way. */
interface Forgery {
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

/** More that is changed after signing: members of the payment a receiver acts on. */
export const RETOUCHED: Faults = Object.fromEntries(
  Object.entries({
    'amount-raised': having(900000, 'payment', 'sum', 'amount'),
    'currency-changed': having('USD', 'payment', 'sum', 'currency'),
    'status-changed': having('decline', 'payment', 'status'),
    'id-changed': having('pp-9999', 'payment', 'id'),
    'letter-case-changed': having('PP-0002', 'payment', 'id'),
    'blank-added': having('pp-0002 ', 'payment', 'id'),
    'zero-byte-added': having('pp-0002\u0000666', 'payment', 'id'),
  }).map(([name, message]) => [name, JSON.stringify({ ...message, signature: SIGNATURE })]),
);

/** What a lenient reader takes for JSON. */
export const LENIENT: Faults = {
  'comma-behind-the-last-member': GENUINE_BODY.replace(/\}$/, ',}'),
  'line-feed-in-a-text': body(having('one\ntwo', 'payment', 'description')).replace('one\\ntwo', 'one\ntwo'),
  comment: GENUINE_BODY.replace('{', '{/* paid */'),
};

/** The right signature, where a receiver does not look for it. */
export const MISPLACED: Faults = {
  'in-payment': JSON.stringify(having(SIGNATURE, 'payment', 'signature')),
  'in-operation': JSON.stringify(having(SIGNATURE, 'operation', 'signature')),
  'in-a-list': JSON.stringify({ ...SUCCESS, errors: [{ signature: SIGNATURE }] }),
};

/** The genuine text with something behind it, so that it is no JSON text. */
export const TRAILING: Faults = {
  'one-brace-more': `${GENUINE_BODY}}`,
  'a-second-message': `${GENUINE_BODY}${body(having('pp-9999', 'payment', 'id'))}`,
  words: `${GENUINE_BODY} ok`,
  'zero-byte': `${GENUINE_BODY}\u0000`,
};

/** No JSON object at all, or an empty one. */
export const MALFORMED: Faults = {
  empty: '',
  'cut-off': GENUINE_BODY.slice(0, -20),
  form: 'payment_id=pp-0002&status=success',
  'single-quotes': GENUINE_BODY.replaceAll('"', "'"),
  null: 'null',
  number: '5',
  text: '"success"',
  list: `[${GENUINE_BODY}]`,
  'empty-list': '[]',
  'empty-object': '{}',
  'nested-500-deep': `${'{"a":'.repeat(500)}1${'}'.repeat(500)}`,
};

/** Members added after signing that a careless library takes for the prototype of an object. */
export const POISONED: Faults = {
  'proto-at-the-top': GENUINE_BODY.replace('{', '{"__proto__":{"polluted":"yes","status":"success"},'),
  'proto-in-payment': GENUINE_BODY.replace('"payment":{', '"payment":{"__proto__":{"polluted":"yes"},'),
  constructor: GENUINE_BODY.replace('{', '{"constructor":{"prototype":{"polluted":"yes"}},'),
  ...forged('poisoned'),
};

/** The callback twice over in one text: a reader may take the first or the last, but only what was signed. */
export const DOUBLED: Faults = {
  'forged-first': GENUINE_BODY.replace('"payment":{', `"payment":${forgedPayment()},"payment":{`),
  'forged-last': GENUINE_BODY.replace(/\}$/, `,"payment":${forgedPayment()}}`),
  'status-first': GENUINE_BODY.replace('"payment":{', '"payment":{"status":"decline",'),
};

function forgedPayment(): string {
  return JSON.stringify({ id: 'pp-9999', status: 'success', sum: { amount: 900000, currency: 'THB' } });
}
