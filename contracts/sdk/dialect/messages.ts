import type { JsonObject } from '#core/json';

/** The questions on which the public libraries differ; each message below stands under one. */
export const QUESTIONS = ['order', 'names', 'numbers', 'nested'] as const;

/** A question on which the public libraries differ. */
export type Question = (typeof QUESTIONS)[number];

/** Messages that the public libraries sign in different ways, each under the question that it asks. */
export const MESSAGES: Readonly<Record<Question, Readonly<Record<string, JsonObject>>>> = {
  order: {
    'list-of-twelve': { items: ['i0', 'i1', 'i2', 'i3', 'i4', 'i5', 'i6', 'i7', 'i8', 'i9', 'i10', 'i11'] },
    'numbers-in-names': { body: { item10: 'ten', item2: 'two', item1: 'one' } },
    'name-before-longer-name': { body: { Bank: '123', Bank2: '456', 'Bank-Code': '789' } },
    'object-before-longer-name': { a: { x: 1 }, a1: 2, a_b: 3, 'a-b': 4 },
    'beyond-the-basic-plane': { '～': 'a', '😀': 'b' },
  },
  names: {
    'colon-at-the-top': { 'a:b': '1', c: '2' },
    'colon-below': { c: { 'd:e': '2' } },
    'zero-at-the-top': { '0': { a: '1' }, b: '2' },
  },
  numbers: { fraction: { amount: 1.5 } },
  nested: {
    'signature-in-an-object': { payment: { id: 'p-1', signature: 'x' } },
    'signature-in-a-list': { payment: { id: 'p-1' }, errors: [{ signature: 'x', code: '1' }] },
  },
};

/**
 * Texts that are verified under the signature of each library: numbers that do not survive every JSON reader, and inner
 * signatures, which some libraries leave out when they verify and not when they sign.
 */
export const TEXTS: Readonly<Partial<Record<Question, Readonly<Record<string, string>>>>> = {
  numbers: {
    'point-and-zero': '{"payment":{"id":"p-1","amount":100.0}}',
    'beyond-2-to-the-53': '{"operation":{"id":9007199254740993},"payment":{"id":"p-1"}}',
  },
  nested: {
    'signature-in-an-object-when-verified': '{"payment":{"id":"p-1","signature":"x"}}',
    'signature-in-a-list-when-verified': '{"payment":{"id":"p-1"},"errors":[{"signature":"x","code":"1"}]}',
  },
};
