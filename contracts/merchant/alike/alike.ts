import { labels } from '#contracts/labels';
import { type Delivered, deliveries, type Look, looks } from '#contracts/merchant/evidence';
import { audit, callback, customer, purchase, read, set, together } from '#contracts/merchant/moves';
import { BOOKS, rule, scenario } from '#contracts/merchant/rule';
import { callbackPage, protocol } from '#contracts/merchant/sources';
import { booksPayments, notPaid } from '#contracts/merchant/standing';
import { movement } from '#contracts/merchant/windows';
import { problem } from '#contracts/problem';
import type { Edit } from '#core/json';
import type { Evidence } from '#core/model';

export const { plain, led, longer, niran } = labels('plain', 'led', 'longer', 'niran');

/** Ids that no purchase has, and that a lenient comparison takes for one that there is. */
const NEAR: Readonly<Record<string, readonly Edit[]>> = {
  'blank-behind': [set('/payment/id', { $: 'payment', of: plain, behind: ' ' })],
  'zero-before': [set('/payment/id', { $: 'payment', of: led, before: '0' })],
  'point-behind': [set('/payment/id', { $: 'payment', of: plain, behind: '.0' })],
};

/** Purchases of one customer and one sum, whose ids differ in a zero before or behind them; the first is never paid. */
export const alike = scenario('alike-ids', 'Purchases whose ids are nearly alike', (facts) => {
  const all = [plain, led, longer];
  return [
    ...together(
      purchase(facts, plain, { id: '#', customer: niran }),
      purchase(facts, led, { id: '0#', customer: niran }),
      purchase(facts, longer, { id: '#0', customer: niran }),
    ),
    ...[led, longer].flatMap((label) => [customer('pay', label), callback('success', label)]),
    ...together(...all.map((label) => read(label))),
    ...Object.entries(NEAR).map(([as, edits]) => callback('success', led, { as, edits, forged: true })),
    audit,
  ];
});

const forgeries = (evidence: Evidence): readonly Delivered[] =>
  deliveries(evidence).filter(({ delivery }) => delivery.forged);

/** Callbacks of an unknown id between two looks at one of the purchases. */
interface Between {
  readonly before: Look;
  readonly after: Look;
  readonly sent: readonly Delivered[];
}

export const alikeRules = [
  rule<Look>({
    topic: 'alike-ids-kept-apart',
    title: 'A success credits the purchase that it names, and none whose id, customer or sum is like it',
    cost: 'Order 0042 was paid, and order 42 was sent out.',
    cites: protocol('P-35'),
    needs: BOOKS,
    scenarios: [alike],
    beside: booksPayments,
    select: (evidence) => {
      const began = forgeries(evidence)[0]?.delivery.began ?? Number.POSITIVE_INFINITY;
      return looks(evidence, plain).filter((look) => look.ended < began);
    },
    check: notPaid,
  }),
  rule<Between>({
    topic: 'near-id-changes-nothing',
    title: 'A signed success of an id that is nearly that of a purchase changes no books',
    cost: 'A comparison of numbers found an order for every text that begins like its id.',
    cites: callbackPage('Callback contents', 'X-12'),
    needs: BOOKS,
    scenarios: [alike],
    beside: booksPayments,
    select: (evidence) => {
      const sent = forgeries(evidence);
      const [began, ended] = [sent[0]?.delivery.began, sent.at(-1)?.delivery.ended];
      if (began === undefined || ended === undefined || ended === null) return [];
      return Object.keys(evidence.payments).flatMap((payment) => {
        const before = looks(evidence, payment).findLast((look) => look.ended < began);
        const after = looks(evidence, payment).find((look) => look.began > ended);
        return before && after ? [{ before, after, sent }] : [];
      });
    },
    check: ({ before, after, sent }) => {
      const moved = movement({ before, after });
      const names = sent.map(({ delivery }) => delivery.as).join(', ');
      return moved === undefined ? [] : [problem(after.at, 'the books unmoved', `${moved}, after ${names}`)];
    },
  }),
];
