import { set } from '#contracts/gateway/sale';
import { type Label, named } from '#contracts/labels';
import { preview } from '#contracts/problem';
import type { Edit } from '#core/json';
import { type TextMember, textMembers } from '#schemas/genuine/members';
import { textClasses } from '#schemas/genuine/texts';
import { holdingText, PAYMENT_ID } from './members.ts';

/** A genuine purchase that is not tame, and the tame one that differs from it by nothing else. */
export interface GenuineCase {
  /** Label of the request and of its payment. */
  readonly as: Label;
  /** Label of the tame request. */
  readonly baseline: Label;
  /** What is not tame, with its value, to complete “a purchase with …”. */
  readonly what: string;
  readonly edits: readonly Edit[];
  /** The spelling of its JSON text. */
  readonly spelling?: string;
  /** The media type that its header declares. */
  readonly contentType?: string;
  /** The text in its payment id. */
  readonly inId?: string;
}

/** A text in a member. */
interface Placed {
  readonly member: TextMember;
  readonly text: string;
}

/** A purchase with texts in some members; its tame one differs by these alone. */
export function holding(as: Label, tame: Label, what: string, placed: readonly Placed[]): GenuineCase {
  const edits = placed.map(({ member, text }) => holdingText(member, text, as));
  const inId = placed.find(({ member }) => member.at === PAYMENT_ID)?.text;
  return { as, baseline: tame, what, edits, ...(inId === undefined ? {} : { inId }) };
}

/** The tame request of a member, or of all. */
const tameOf = (...members: readonly TextMember[]): GenuineCase => {
  const as = named('tame', members.length === 1 ? (members[0]?.name ?? '') : 'all');
  return holding(
    as,
    as,
    '',
    members.map((member) => ({ member, text: member.tame })),
  );
};

/** A tame request, and those that stand beside it. */
export interface GenuineGroup {
  readonly tame: GenuineCase;
  readonly cases: readonly GenuineCase[];
}

/** Every text in each of these members, one at a time. */
const oneByOne = (members: readonly TextMember[]): readonly GenuineGroup[] =>
  members.map((member) => {
    const tame = tameOf(member);
    const cases = member.texts.map(({ id, title, value }) =>
      holding(named(member.name, id), tame.as, `a text with ${title} in ${member.name}: ${preview(value)}`, [
        { member, text: value },
      ]),
    );
    return { tame, cases };
  });

const isOfCustomer = ({ at }: TextMember): boolean => at.startsWith('/customer/');

export const customerTexts: readonly GenuineGroup[] = oneByOne(textMembers.filter(isOfCustomer));
export const paymentTexts: readonly GenuineGroup[] = oneByOne(textMembers.filter((member) => !isOfCustomer(member)));

const DIGITS = named('id', 'digits');
const idTame = named('id', 'tame');

/** A payment id of digits alone, which some take for a number: all of it is unique, so no text stands behind it. */
export const digitsInId: GenuineGroup = {
  tame: { as: idTame, baseline: idTame, what: '', edits: [] },
  cases: [
    {
      as: DIGITS,
      baseline: idTame,
      what: 'a payment_id of digits alone',
      edits: [set(PAYMENT_ID, { $: 'payment', of: DIGITS, digits: 15 })],
    },
  ],
};

const free = textMembers.filter(({ texts }) => texts.some(({ id }) => id === 'thai'));
const formed = textMembers.filter((member) => !free.includes(member));
const mostForms = Math.max(...formed.map(({ texts }) => texts.length));
const allTame = tameOf(...textMembers);

/** Every text in all members that hold it at once, and every form. */
export const textsTogether: GenuineGroup = {
  tame: allTame,
  cases: [
    ...textClasses.map(({ id, title, value }) => {
      const members = free.filter(({ texts }) => texts.some((one) => one.id === id));
      const names = members.map(({ name }) => name).join(', ');
      return holding(
        named('all', id),
        allTame.as,
        `a text with ${title} in ${names}: ${preview(value)}`,
        members.map((member) => ({ member, text: value })),
      );
    }),
    ...Array.from({ length: mostForms }, (_, index) => {
      const placed = formed.map((member) => ({ member, text: member.texts[index % member.texts.length]?.value ?? '' }));
      const values = placed.map(({ member: { name }, text }) => `${name} ${preview(text)}`).join(', ');
      return holding(named('all-forms', String(index + 1)), allTame.as, values, placed);
    }),
  ],
};
