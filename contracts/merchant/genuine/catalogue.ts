import { set } from '#contracts/merchant/moves';
import { preview } from '#contracts/problem';
import type { Edit, Pointer } from '#core/json';
import { plainValues } from '#schemas/genuine/numbers';
import { bareDigits, spellings } from '#schemas/genuine/spellings';
import { type TextClass, textClasses } from '#schemas/genuine/texts';

/** A genuine callback that is not tame. */
export interface Untamed {
  /** What is not tame, to complete “a callback with …”. */
  readonly what: string;
  readonly edits: readonly Edit[];
  readonly spelling?: string;
}

/** Callbacks by the names of their steps. */
export type Untameds = Readonly<Record<string, Untamed>>;

const DESCRIPTION = '/payment/description';

/** A text that each spelling writes in another way. */
export const SPELLED: readonly Edit[] = [set(DESCRIPTION, 'ชา/1 "เย็น" <b>+&=\' 🍵')];

/** Every spelling of the catalogue. */
export const SPELLINGS: Untameds = Object.fromEntries(
  spellings.map(({ id, title }) => [
    id,
    { what: `its JSON text in another spelling: ${title}`, edits: SPELLED, spelling: id },
  ]),
);

/** Free texts that documents name in a callback, one for each of a few classes of text. */
const TEXT_MEMBERS: readonly Pointer[] = [DESCRIPTION, '/operation/message', '/operation/provider/auth_code'];

/** Texts that the tame callback has in the same members. */
export const PLAIN_TEXTS: readonly Edit[] = TEXT_MEMBERS.map((at) => set(at, 'tea'));

/** Every class of text of the catalogue, some of them in one callback. */
export const TEXTS: Untameds = Object.fromEntries(
  textClasses
    .flatMap((_, index) =>
      index % TEXT_MEMBERS.length === 0 ? [textClasses.slice(index, index + TEXT_MEMBERS.length)] : [],
    )
    .map((classes) => [`text ${classes.map(({ id }) => id).join(', ')}`, withTexts(classes)]),
);

function withTexts(classes: readonly TextClass[]): Untamed {
  const placed = classes.map((one, nth) => ({ ...one, at: TEXT_MEMBERS[nth] ?? DESCRIPTION }));
  return {
    what: placed
      .map(({ title, value, at }) => `${title}, in ${at.slice(1).replaceAll('/', '.')}: ${preview(value)}`)
      .join('; '),
    edits: [...PLAIN_TEXTS, ...placed.map(({ at, value }) => set(at, value))],
  };
}

/** Nulls where a member has no value. */
export const NULLS: Untameds = {
  'null-description': { what: 'null in payment.description', edits: [set(DESCRIPTION, null)] },
  'null-auth-code': {
    what: 'null in operation.provider.auth_code',
    edits: [set('/operation/provider/auth_code', null)],
  },
  'null-customer': { what: 'null for customer', edits: [set('/customer', null)] },
};

/** Empty lists and objects, also one in place of the other, as platforms in PHP write them. */
export const EMPTIES: Untameds = {
  'empty-lists': { what: 'empty lists: errors, customer', edits: [set('/errors', []), set('/customer', [])] },
  'empty-objects': { what: 'empty objects: errors, account', edits: [set('/errors', {}), set('/account', {})] },
};

/** Booleans and numbers of the catalogue, in members that no document names. */
export const VALUES: Untameds = { booleans: ofType('boolean'), numbers: ofType('number') };

function ofType(type: 'boolean' | 'number'): Untamed {
  const values = plainValues.filter(({ value }) => typeof value === type);
  return {
    what: `${values.map(({ title }) => title).join('; ')}: in members that no document names`,
    edits: [set('/x_trace', Object.fromEntries(values.map(({ id, value }) => [id, value])))],
  };
}

/** Integers above 2^53: one that a double holds, and one of which it loses a digit. */
export const LONG_INTEGERS: Untameds = {
  'seventeen-digits': { what: 'operation.id 11091000000000792', edits: [set('/operation/id', 11_091_000_000_000_792)] },
  'digits-lost': {
    what: 'operation.id 90071992547409931, which no double holds',
    edits: [set('/operation/id', '90071992547409931')],
    spelling: bareDigits.id,
  },
};
