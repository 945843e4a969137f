import { createHmac } from 'node:crypto';
import { FORBIDDEN } from '#contracts/sdk/page/scenarios';
import { call, KEY, scenario } from '#contracts/sdk/seen';
import type { JsonObject } from '#core/json';
import type { Scenario, Step } from '#core/model';
import { type DialectName, linesOf, publicDialects } from '#schemas/signature/dialects/public';

/** The public libraries by name. */
export const LIBRARIES = Object.keys(publicDialects) as readonly DialectName[];

/** Messages that the public libraries sign in different ways, each under the question that it asks. */
const OPEN: Readonly<Record<string, JsonObject>> = {
  'order/list-of-twelve': { items: ['i0', 'i1', 'i2', 'i3', 'i4', 'i5', 'i6', 'i7', 'i8', 'i9', 'i10', 'i11'] },
  'order/numbers-in-names': { body: { item10: 'ten', item2: 'two', item1: 'one' } },
  'order/name-before-longer-name': { body: { Bank: '123', Bank2: '456', 'Bank-Code': '789' } },
  'order/object-before-longer-name': { a: { x: 1 }, a1: 2, a_b: 3, 'a-b': 4 },
  'order/beyond-the-basic-plane': { '～': 'a', '😀': 'b' },
  'names/colon-at-the-top': { 'a:b': '1', c: '2' },
  'names/colon-below': { c: { 'd:e': '2' } },
  'names/zero-at-the-top': { '0': { a: '1' }, b: '2' },
  'numbers/fraction': { amount: 1.5 },
  'nested/signature-in-an-object': { payment: { id: 'p-1', signature: 'x' } },
  'nested/signature-in-a-list': { payment: { id: 'p-1' }, errors: [{ signature: 'x', code: '1' }] },
};

/** Texts with numbers that do not survive every JSON reader: they are verified under the signature of each library. */
const NUMBERS: Readonly<Record<string, string>> = {
  'numbers/point-and-zero': '{"payment":{"id":"p-1","amount":100.0}}',
  'numbers/beyond-2-to-the-53': '{"operation":{"id":9007199254740993},"payment":{"id":"p-1"}}',
};

/** The scenario of open points: whatever comes of it is reported and nothing of it fails. */
export const dialectScenario: Scenario = scenario(
  'dialect/open-points',
  'Messages that the public libraries sign differently',
  [],
  [
    ...Object.entries(OPEN).map(([as, data]) => call(as, 'sign', { data, key: KEY })),
    ...Object.entries(NUMBERS).flatMap(([as, text]) => underEach(as, text)),
    call('own/signature-given', 'sign', { data: { payment: { id: 'p-1' }, signature: 'earlier' }, key: KEY }),
    ...FORBIDDEN,
  ],
);

/** The libraries that sign a message with that signature. */
export function signers(message: JsonObject, signature: string): readonly DialectName[] {
  return LIBRARIES.filter((name) => signatureBy(name, message) === signature);
}

function underEach(as: string, text: string): readonly Step[] {
  const message = JSON.parse(text) as JsonObject;
  const signatures = LIBRARIES.map((name) => [name, signatureBy(name, message, text)] as const);
  const groups = new Map<string, DialectName[]>();
  for (const [name, signature] of signatures)
    if (signature !== undefined) groups.set(signature, [...(groups.get(signature) ?? []), name]);
  return [...groups].map(([signature, names]) =>
    call(`${as}/${names.join('+')}`, 'verify', { body: text.replace(/\}$/, `,"signature":"${signature}"}`), key: KEY }),
  );
}

function signatureBy(name: DialectName, message: JsonObject, text?: string): string | undefined {
  const lines = linesOf(name, message, text);
  return lines && createHmac('sha512', KEY).update(lines.join(';')).digest('base64');
}
