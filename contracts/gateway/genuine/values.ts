import { set } from '#contracts/gateway/sale';
import { named } from '#contracts/labels';
import type { Edit } from '#core/json';
import { plainValues } from '#schemas/genuine/numbers';
import { bareDigits } from '#schemas/genuine/spellings';
import type { GenuineCase, GenuineGroup } from './cases.ts';

const delayed = named('value', 'tame');
const delay = (seconds: number): Edit => set('/callback/delay', seconds);
const value = (name: string, what: string, edits: readonly Edit[]): GenuineCase => ({
  as: named('value', name),
  baseline: delayed,
  what,
  edits,
});

const BASKET = { items: ['tea', 'milk'], store: { shelf: { row: 'A' } } };

/** Only a member that is named `signature` itself is left out of what is signed. */
const NAMED_LIKE_IT = { signature_type: 'hmac', signatures: ['A', 'B'] };

/** Values that are no texts. */
export const plainValuesSent: GenuineGroup = {
  tame: { as: delayed, baseline: delayed, what: '', edits: [delay(1)] },
  cases: [
    value('zero', 'callback.delay 0', [delay(0)]),
    value('lists', `a list and an object of three levels in a member that no page names: ${JSON.stringify(BASKET)}`, [
      delay(1),
      set('/x_basket', BASKET),
    ]),
    value('signature-names', `members named like the signature: ${JSON.stringify(NAMED_LIKE_IT)}`, [
      delay(1),
      set('/x_seal', NAMED_LIKE_IT),
    ]),
    ...plainValues
      .filter(({ value: one }) => typeof one === 'boolean')
      .map(({ id, title, value: one }) =>
        value(id, `${title}, in callback.force_disable`, [delay(1), set('/callback/force_disable', one)]),
      ),
  ],
};

const integer = (name: string, what: string, digits: number | string): GenuineCase => ({
  as: named('integer', name),
  baseline: named('integer', 'tame'),
  what: `${what} in a member that no page names: ${digits}`,
  edits: [set('/x_trace', digits)],
  ...(typeof digits === 'string' ? { spelling: bareDigits.id } : {}),
});

/** Integers in a member that no page names: no documented one is so large, and all that is sent is signed. */
export const integersSent: GenuineGroup = {
  tame: integer('tame', 'a small integer', 1),
  cases: [
    ...plainValues
      .filter(({ value: one }) => typeof one === 'number')
      .map(({ id, title, value: one }) => integer(id, title, Number(one))),
    integer('beyond-53-bits', 'an integer beyond 53 bits', '12345678901234567'),
    integer('beyond-64-bits', 'an integer beyond 64 bits', '98765432109876543210'),
  ],
};

const empty = (name: string, what: string, edit: Edit): GenuineCase => ({
  as: named('empty', name),
  baseline: named('empty', 'tame'),
  what,
  edits: [edit],
});

/** Optional members that say nothing: whether they are genuine is open. */
export const emptiesSent: GenuineGroup = {
  tame: empty('tame', '', set('/payment/description', 'x')),
  cases: [
    empty('null', 'null in payment.description', set('/payment/description', null)),
    empty('object', 'an empty object in callback', set('/callback', {})),
    empty('list', 'an empty list in callback', set('/callback', [])),
  ],
};
