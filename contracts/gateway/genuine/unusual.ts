import { set } from '#contracts/gateway/sale';
import { named } from '#contracts/labels';
import { preview } from '#contracts/problem';
import { textMembers } from '#schemas/genuine/members';
import { type GenuineGroup, holding } from './cases.ts';

/** The character that ends a text in some languages. */
const NULL_CHARACTER = 'tea\u0000milk';

/** U+0000 in each member of free text, one at a time: databases refuse it, and no sentence forbids it. */
export const nullCharacters: readonly GenuineGroup[] = textMembers
  .filter(({ texts }) => texts.some(({ id }) => id === 'controls'))
  .map((member) => {
    const tame = named('null-tame', member.name);
    const what = `a text with U+0000 in ${member.name}: ${preview(NULL_CHARACTER)}`;
    return {
      tame: holding(tame, tame, '', [{ member, text: member.tame }]),
      cases: [holding(named('null', member.name), tame, what, [{ member, text: NULL_CHARACTER }])],
    };
  });

/** Headers that declare JSON as much as `application/json` does (RFC 9110, section 8.3.1). */
const CONTENT_TYPES: Readonly<Record<string, string>> = {
  charset: 'application/json; charset=utf-8',
  'charset-upper': 'application/json; charset=UTF-8',
  'no-blank': 'application/json;charset=utf-8',
  'upper-case': 'Application/JSON',
};

const tameType = named('type', 'tame');
const described = [set('/payment/description', 'ชา')];

/** Purchases under other spellings of the header. */
export const otherContentTypes: GenuineGroup = {
  tame: { as: tameType, baseline: tameType, what: '', edits: described },
  cases: Object.entries(CONTENT_TYPES).map(([name, contentType]) => ({
    as: named('type', name),
    baseline: tameType,
    what: `the header Content-Type: ${contentType}`,
    edits: described,
    contentType,
  })),
};
