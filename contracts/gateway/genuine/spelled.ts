import { set } from '#contracts/gateway/sale';
import { named } from '#contracts/labels';
import { preview } from '#contracts/problem';
import type { Edit } from '#core/json';
import { spellings } from '#schemas/genuine/spellings';
import type { GenuineGroup } from './cases.ts';

/** Texts that other spellings write otherwise: a slash, letters beyond ASCII and a character beyond the first plane. */
const SPELLED = { plain: '1/2 ชา', astral: 'ชา 🍵' };
const inDescription = (text: string): readonly Edit[] => [set('/payment/description', text)];

function spelled(base: keyof typeof SPELLED, which: (id: string) => boolean): GenuineGroup {
  const tame = {
    as: named('spelled', base),
    baseline: named('spelled', base),
    what: '',
    edits: inDescription(SPELLED[base]),
  };
  return {
    tame,
    cases: spellings
      .filter(({ id }) => which(id))
      .map(({ id, title }) => ({
        ...tame,
        as: named(`spelled-${base}`, id),
        what: `a JSON text in which ${title}, with ${preview(SPELLED[base])} in payment.description`,
        spelling: id,
      })),
  };
}

/** Every spelling of JSON that means the same. */
export const spelledAnew: readonly GenuineGroup[] = [
  spelled('plain', () => true),
  spelled('astral', (id) => id.startsWith('escaped-u')),
];
