import type { Label } from '#contracts/labels';
import { cutOff, payments, repeated, seen as repeatedly, sideBySide } from '#contracts/payment-page/conduct/scenarios';
import { again, seen as ofCodes } from '#contracts/payment-page/instruction/scenarios';
import { isOpen, looksAs, shows } from '#contracts/payment-page/looks';
import { rule } from '#contracts/payment-page/templates';
import { preview, unless } from '#contracts/problem';
import { isFinalBy } from './final-by.ts';
import { declined, left, paid, seen } from './scenarios.ts';

/** What is seen before a payment of a scenario can be final. */
const UNFINISHED: readonly Label[] = [
  ...[seen.opened, seen.begun, seen.left],
  ...[ofCodes.first, ofCodes.reloaded, ofCodes.other],
  ...[repeatedly.twice, repeatedly.reloaded, repeatedly.back, repeatedly.again, repeatedly['other-tab']],
  ...[repeatedly['paid-in-other-tab'], repeatedly.reopened, repeatedly['cut-off'], repeatedly.connected],
];

export const noEarlyResult = rule({
  topic: 'no-early-result',
  title: 'The page shows no result before the payment is final',
  scenarios: [paid, declined, left],
  also: [again, repeated, sideBySide, cutOff],
  select: (evidence) =>
    [
      ...looksAs(evidence, ...UNFINISHED).filter(({ index }) => !isFinalBy(evidence, index)),
      ...looksAs(evidence, repeatedly['second-again']).filter(
        ({ index }) => !isFinalBy(evidence, index, [payments.second]),
      ),
    ].filter((look) => look.seen.failure === null && (isOpen(look) || shows(look, 'result'))),
  check: (look) =>
    unless(!shows(look, 'result'), `${look.at}/elements/result`, 'no result yet', preview(look.seen.elements.result)),
});
