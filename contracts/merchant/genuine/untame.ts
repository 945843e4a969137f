import { labels } from '#contracts/labels';
import { audit, callback, customer, purchase, together } from '#contracts/merchant/moves';
import { scenario } from '#contracts/merchant/rule';
import type { Edit } from '#core/json';
import {
  EMPTIES,
  LONG_INTEGERS,
  NULLS,
  PLAIN_TEXTS,
  SPELLED,
  SPELLINGS,
  TEXTS,
  type Untameds,
  VALUES,
} from './catalogue.ts';
import { plain } from './scenarios.ts';

/** Successes of the catalogue, each of a purchase of its own, beside a tame one with the same members. */
function untame(name: string, title: string, tame: readonly Edit[], all: Untameds) {
  const own = labels(...Object.keys(all));
  return scenario(name, title, (facts) => {
    const payments = [plain, ...Object.values(own)];
    return [
      ...together(...payments.map((payment) => purchase(facts, payment))),
      ...payments.map((payment) => customer('pay', payment)),
      callback('success', plain, { as: 'tame', edits: tame }),
      ...together(
        ...Object.entries(all).map(([as, { edits, spelling }]) =>
          callback('success', own[as] ?? plain, {
            as,
            edits,
            ...(spelling === undefined ? {} : { spelling }),
          }),
        ),
      ),
      audit,
    ];
  });
}

export const spelled = untame('spelled', 'Genuine successes in every spelling of JSON', SPELLED, {
  ...SPELLINGS,
  ...LONG_INTEGERS,
});

export const holding = untame('odd-values', 'Genuine successes with texts and values that are not tame', PLAIN_TEXTS, {
  ...TEXTS,
  ...NULLS,
  ...EMPTIES,
  ...VALUES,
});
