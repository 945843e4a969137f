import type { Json, JsonObject } from '#core/json';
import type { AlertOperation, ProxyType } from '#core/model';
import { instantIn } from '#schemas/alert/instants';
import { fitsType, partyOf } from '#schemas/alert/proxy';
import { NEEDED, PROXY_TYPES } from '#schemas/alert/vocabulary';
import type { Refusal } from './answer.ts';
import type { Books } from './books.ts';

/** Whether a request may go on, or why not. */
export type Check = (fields: JsonObject, books: Books, operation: AlertOperation) => Refusal | undefined;

/** The longest id that the bank keeps. */
const LONGEST_ID = 64;

export const invalid = (field: string, why: string): Refusal => ({
  status: 422,
  code: 'INVALID',
  message: `${field} ${why}`,
});

const isText = (value: Json | undefined): value is string =>
  typeof value === 'string' && value.trim() !== '' && isWhole(value);

/** Half a surrogate pair is no character. */
const isWhole = (text: string): boolean => !/\p{Surrogate}/u.test(text);

/** Every field that the operation cannot do without is there. */
export const complete: Check = (fields, _books, operation) => {
  const lacking = NEEDED[operation].find((field) => (fields[field] ?? null) === null);
  return lacking === undefined ? undefined : { status: 400, code: 'MISSING', message: `${lacking} is missing` };
};

export const idFits: Check = ({ transaction_id: id }) =>
  isText(id) && id.length <= LONGEST_ID ? undefined : invalid('transaction_id', `is a text of 1 to ${LONGEST_ID}`);

export const amountFits: Check = ({ amount }) =>
  Number.isSafeInteger(amount) && Number(amount) > 0 ? undefined : invalid('amount', 'is a positive integer of satang');

export const currencyFits: Check = ({ currency }) => (currency === 'THB' ? undefined : invalid('currency', 'is THB'));

export const instantsFit: Check = ({ instruction_at, expires_at = null }) => {
  const instruction = instantIn(instruction_at);
  if (instruction === undefined) return invalid('instruction_at', 'is a time with offset');
  if (expires_at === null) return undefined;
  const expiry = instantIn(expires_at);
  return expiry === undefined || expiry <= instruction
    ? invalid('expires_at', 'is a time after the instruction')
    : undefined;
};

export const referenceFits: Check = ({ reference = null }) =>
  reference === null || (typeof reference === 'string' && isWhole(reference))
    ? undefined
    : invalid('reference', 'is a text');

/** A number has the shape of the type that is named, or of any where none is. */
export const numbersFit: Check = (fields) => {
  for (const field of ['sender_proxy', 'receiver_proxy']) {
    const number = fields[field];
    const type = fields[`${field}_type`];
    if (number === undefined) continue;
    if (typeof number !== 'string') return invalid(field, 'is a text');
    if (type !== undefined && !PROXY_TYPES.includes(type as ProxyType)) return invalid(`${field}_type`, 'is unknown');
    const types = type === undefined ? PROXY_TYPES : [type as ProxyType];
    if (!types.some((one) => fitsType(number, one))) return invalid(field, 'does not have the shape of its type');
  }
  return undefined;
};

/** A type that stands on the wire is one of the profile's words. */
export const typesNamed: Check = (fields, { profile }, operation) => {
  const map = profile.operations[operation].request as Readonly<Record<string, string>>;
  const optional: readonly string[] = profile.operations[operation].optional ?? [];
  const lacking = ['sender_proxy_type', 'receiver_proxy_type'].find(
    (field) => map[field] !== undefined && !optional.includes(field) && fields[field] === undefined,
  );
  return lacking === undefined ? undefined : invalid(lacking, 'is missing or unknown');
};

/** The sender is registered: what a bank validates of it, in the words of the prerequisite. */
export const senderKnown: Check = ({ sender_proxy }, { registrations }) =>
  registrations.has(partyOf(String(sender_proxy))) ? undefined : invalid('sender_proxy', 'is not registered');
