import {
  type Edit,
  edited,
  isObject,
  type Json,
  type JsonObject,
  type Pointer,
  pointer,
  at as valueAt,
} from '#core/json';
import { amountIn } from '#schemas/signature/amount-in';
import { sign, signed } from '#schemas/signature/sign';
import { signedLeaves } from '#schemas/signature/signed-parts';
import type { SignatureFault } from './fault.ts';

const SPARE: readonly Pointer[] = [
  '/payment/description',
  '/payment_description',
  '/customer/email',
  '/customer_email',
];

/** The message is changed after signing: its signature is that of the genuine message. */
export const tamperings: readonly SignatureFault[] = [
  after('tampered-value', 'a value is changed after signing', tampered),
  after('added-member', 'a member is added after signing', (message) => ({ ...message, added: '1' })),
  after('removed-member', 'a member is removed after signing', removed),
  after('moved-member', 'a member is moved to the top after signing', moved),
  after('proto-added', 'a member called __proto__ is added after signing', (message) =>
    Object.fromEntries([...Object.entries(message), ['__proto__', { added: '1' }]]),
  ),
  {
    ...after(
      'listed-signature',
      'an element of a list has a member called signature, which is not signed',
      listedSignature,
    ),
    receiver: 'ambiguous',
  },
  {
    ...after('reordered', 'the members stand in another order than when they were signed', reversed),
    receiver: 'must-accept',
  },
  {
    ...after('other-location', 'the signature stands where the other interface has it', (message) => message),
    receiver: 'ambiguous',
    forge: (message, key, at) => signed(message, key, at === '/signature' ? '/general/signature' : '/signature'),
  },
];

function after(id: string, title: string, change: (message: JsonObject) => JsonObject | undefined): SignatureFault {
  return {
    id,
    title,
    kind: 'signature',
    receiver: 'must-refuse',
    fits: (message) => change(message) !== undefined,
    forge: (message, key, at) => {
      const changed = change(message);
      if (changed === undefined) throw new RangeError(`the message has no location for the fault ${id}`);
      return edited(changed, [{ op: 'set', at, value: sign(message, key) }]) as JsonObject;
    },
  };
}

function tampered(message: JsonObject): JsonObject | undefined {
  const where = amountIn(message) ?? signedLeaves(message)[0]?.at;
  if (where === undefined) return undefined;
  const value = valueAt(message, where);
  const other: Json = typeof value === 'number' ? value + 1 : `${String(value)}1`;
  return edited(message, [{ op: 'set', at: where, value: other }]) as JsonObject;
}

function removed(message: JsonObject): JsonObject | undefined {
  const where = spareIn(message);
  return where === undefined ? undefined : (edited(message, [{ op: 'remove', at: where }]) as JsonObject);
}

function moved(message: JsonObject): JsonObject | undefined {
  const where = spareIn(message);
  if (where === undefined) return undefined;
  const edits: readonly Edit[] = [
    { op: 'remove', at: where },
    { op: 'set', at: '/moved', value: valueAt(message, where) ?? null },
  ];
  return edited(message, edits) as JsonObject;
}

/** A member that a message can do without, so that its loss shows in the signature and nowhere else; or else the last. */
function spareIn(message: JsonObject): Pointer | undefined {
  return SPARE.find((where) => valueAt(message, where) !== undefined) ?? signedLeaves(message).at(-1)?.at;
}

function listedSignature(message: JsonObject): JsonObject | undefined {
  for (const [name, list] of Object.entries(message)) {
    if (Array.isArray(list) && isObject(list[0]))
      return edited(message, [{ op: 'set', at: pointer(name, 0, 'signature'), value: 'unsigned' }]) as JsonObject;
  }
  return undefined;
}

function reversed(message: JsonObject): JsonObject | undefined {
  const names = Object.keys(message);
  return names.length < 2 ? undefined : Object.fromEntries(Object.entries(message).reverse());
}
