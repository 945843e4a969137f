import type { Json, Pointer } from '#core/json';
import { type TextMember, textMembers } from './members.ts';
import { plainValues } from './numbers.ts';
import { spellings } from './spellings.ts';

/** What is not tame in one request: texts in members, values, a spelling; all by their names in the catalogue. */
export interface Combination {
  /** Each member at most once. */
  readonly texts: readonly { readonly member: string; readonly text: string }[];
  /** A boolean, in `callback.force_disable`. */
  readonly flag?: string | undefined;
  /** An integer, in a member that no document names. */
  readonly integer?: string | undefined;
  readonly spelling?: string | undefined;
}

/** The name of what is tame. */
const TAME = 'tame';

/** From one combination to the next another text of each member comes. */
const STRIDE = 11;

/** The names of the booleans and of the integers of the catalogue. */
export const flags = plainValues.filter(({ value }) => typeof value === 'boolean').map(({ id }) => id);
export const integers = plainValues.filter(({ value }) => typeof value === 'number').map(({ id }) => id);

/** The texts of a combination, each in its member. */
export function textsOf({ texts }: Combination): readonly { readonly member: TextMember; readonly text: string }[] {
  return texts.flatMap(({ member: name, text }) => {
    const member = textMembers.find((one) => one.name === name);
    const known = [...(member?.texts ?? []), { id: TAME, value: member?.tame ?? '' }];
    const found = known.find(({ id }) => id === text);
    if (!member || !found) throw new Error(`the catalogue has no text ${text} for ${name}`);
    return [{ member, text: found.value }];
  });
}

/** The values of a combination, each where it stands. */
export function valuesOf({ flag, integer }: Combination): readonly { readonly at: Pointer; readonly value: Json }[] {
  const named = (name: string) => plainValues.find(({ id }) => id === name)?.value ?? null;
  return [
    ...(flag === undefined ? [] : [{ at: '/callback/force_disable', value: named(flag) }]),
    ...(integer === undefined ? [] : [{ at: '/x_trace', value: integer === TAME ? 1 : named(integer) }]),
  ];
}

/** The request beside a combination: the same members, and in each of them what is tame. */
export function baselineOf({ texts, integer }: Combination): Combination {
  return {
    texts: texts.map(({ member }) => ({ member, text: TAME })),
    ...(integer === undefined ? {} : { integer: TAME }),
  };
}

/** A combination with another text in one of its members. */
export function holding(combination: Combination, member: string, text: string): Combination {
  const texts = combination.texts.map((one) => (one.member === member ? { member, text } : one));
  return { ...combination, texts };
}

/** One combination for each spelling: every member holds a text, and each time another. None has a member that no document names. */
export const everyMemberAtOnce: readonly Combination[] = spellings.map(({ id }, nth) => ({
  texts: textMembers.map(({ name, texts }, index) => {
    // A length that counts bytes is seen where the longest text stands alone.
    const some = texts.filter(({ id }) => id !== 'longest');
    return { member: name, text: some[(nth * STRIDE + index) % some.length]?.id ?? TAME };
  }),
  flag: flags[nth % flags.length],
  spelling: id,
}));
