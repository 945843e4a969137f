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
import { type Leaf, spelled } from '#schemas/signature/leaves';
import { lines, signed, stringToSign } from '#schemas/signature/sign';
import { signedLeaves } from '#schemas/signature/signed-parts';
import type { SignatureFault } from './fault.ts';

type Receiver = SignatureFault['receiver'];

/** Messages that differ from the genuine one in structure and have the same string to sign, which is not injective. */
export const confusions: readonly SignatureFault[] = [
  confused(
    'swallowed-line',
    'must-refuse',
    'the amount is a string that contains the line of the next member',
    swallowed,
  ),
  confused('amount-as-string', 'must-refuse', 'the amount is a string of digits', (message) => {
    const where = amountIn(message);
    return where && [{ op: 'set', at: where, value: String(valueAt(message, where)) }];
  }),
  confused('code-as-number', 'must-refuse', 'operation.code is a number', (message) => {
    const code = valueAt(message, '/operation/code');
    return typeof code === 'string' && code !== '' && [{ op: 'set', at: '/operation/code', value: Number(code) }];
  }),
  confused('text-as-object', 'must-refuse', 'a text with a colon is an object', textAsObject),
  confused('list-as-object', 'must-refuse', 'a list is an object with indexes for names', listAsObject),
  confused('boolean-as-number', 'ambiguous', 'a boolean is the number 1 or 0', (message) =>
    changedLeaf(message, ({ value }) => (typeof value === 'boolean' ? Number(value) : undefined)),
  ),
  confused('empty-as-null', 'ambiguous', 'an empty text is null', (message) =>
    changedLeaf(message, ({ value }) => (value === '' ? null : undefined)),
  ),
  confused('null-as-empty', 'ambiguous', 'a null is an empty text', (message) =>
    changedLeaf(message, ({ value }) => (value === null ? '' : undefined)),
  ),
  confused('empty-list-added', 'ambiguous', 'an empty list is added', () => [{ op: 'set', at: '/added', value: [] }]),
  confused('empty-object-added', 'ambiguous', 'an empty object is added', () => [
    { op: 'set', at: '/added', value: {} },
  ]),
  confused('frame-mode-added', 'ambiguous', 'frame_mode is added, which no library signs', () => [
    { op: 'set', at: '/frame_mode', value: 'iframe' },
  ]),
  confused(
    'nested-signature',
    'ambiguous',
    'an inner object has a member called signature, which no library signs',
    () => [{ op: 'set', at: '/added/signature', value: 'unsigned' }],
  ),
];

function confused(
  id: string,
  receiver: Receiver,
  title: string,
  change: (message: JsonObject) => readonly Edit[] | false | undefined | '',
): SignatureFault {
  const altered = (message: JsonObject): JsonObject | undefined => {
    const edits = change(message);
    if (!edits) return undefined;
    const other = edited(message, edits) as JsonObject;
    return stringToSign(other) === stringToSign(message) ? other : undefined;
  };
  return {
    id,
    title,
    kind: 'structure',
    receiver,
    fits: (message) => altered(message) !== undefined,
    forge: (message, key, at) => {
      const other = altered(message);
      if (other === undefined) throw new RangeError(`the message has no location for the fault ${id}`);
      return signed(other, key, at);
    },
  };
}

function swallowed(message: JsonObject): readonly Edit[] | undefined {
  const all = signedLeaves(message);
  const amount = all.find((leaf) => leaf.at === amountIn(message));
  const inOrder = lines(message);
  const swallows = amount && inOrder[inOrder.indexOf(lineOf(amount)) + 1];
  const next = all.find((leaf) => lineOf(leaf) === swallows);
  return (
    amount &&
    next && [
      { op: 'set', at: amount.at, value: `${spelled(amount.value)};${lineOf(next)}` },
      { op: 'remove', at: next.at },
    ]
  );
}

function lineOf({ path, value }: Leaf): string {
  return `${path}:${spelled(value)}`;
}

function textAsObject(message: JsonObject): readonly Edit[] | undefined {
  const leaf = signedLeaves(message).find(({ value }) => typeof value === 'string' && /^[^:]+:[^:]/.test(value));
  if (leaf === undefined) return undefined;
  const text = spelled(leaf.value);
  const colon = text.indexOf(':');
  return [{ op: 'set', at: leaf.at, value: { [text.slice(0, colon)]: text.slice(colon + 1) } }];
}

function listAsObject(message: JsonObject): readonly Edit[] | undefined {
  const list = firstList(message, '');
  return list && [{ op: 'set', at: list.at, value: Object.fromEntries(Object.entries(list.members)) }];
}

function firstList(value: JsonObject, where: Pointer): { at: Pointer; members: readonly Json[] } | undefined {
  for (const [name, inner] of Object.entries(value)) {
    const at = where + pointer(name);
    if (Array.isArray(inner) && inner.length > 0) return { at, members: inner };
    const found = isObject(inner) ? firstList(inner, at) : undefined;
    if (found) return found;
  }
  return undefined;
}

function changedLeaf(message: JsonObject, change: (leaf: Leaf) => Json | undefined): readonly Edit[] | undefined {
  for (const leaf of signedLeaves(message)) {
    const value = change(leaf);
    if (value !== undefined) return [{ op: 'set', at: leaf.at, value }];
  }
  return undefined;
}
