import { askedAs, refused } from '#contracts/gateway/evidence/exchanges';
import type { GateFacts } from '#contracts/gateway/facts';
import { sale } from '#contracts/gateway/sale';
import {
  amountNo,
  customer,
  customerNo,
  instruction,
  settle,
  until,
  untilAfterCallback,
} from '#contracts/gateway/steps';
import type { GateScenario } from '#contracts/gateway/templates';
import { type Label, labels } from '#contracts/labels';
import type { Evidence, Step } from '#core/model';
import type { Millis } from '#core/time';
import { projectOfKnownLifetime, THRESHOLD_TOLERANCE_MS, tooLateMs } from './scenarios.ts';

/** The purchase of the scenario, and the request that uses its id again. */
export const payments = labels('open-asked-again', 'asked-again');

/** A request that is refused gives its namesake no new time. */
export const askedAgain: GateScenario = {
  name: 'open-asked-again',
  title: 'A purchase whose id is used again while it is open, and that nobody pays in time',
  needs: ['customer', 'clock'],
  when: (facts) => endMsOf(facts) !== undefined,
  steps: (facts) => [
    projectOfKnownLifetime(facts),
    sale(facts, payments['open-asked-again']),
    instruction(payments['open-asked-again']),
    until((endMsOf(facts) ?? 0) / 2, payments['open-asked-again']),
    sale(facts, payments['asked-again'], {
      payment: payments['open-asked-again'],
      customer: customerNo(2),
      amount: amountNo(facts, 2),
    }),
    ...end(facts),
    settle,
  ],
};

/** When the purchase ends, whether it cannot be paid any more or is declined. */
const endMsOf = ({ payableForMs, thresholdMs }: GateFacts): Millis | undefined => payableForMs ?? thresholdMs;

const end = (facts: GateFacts): readonly Step[] =>
  facts.payableForMs === undefined
    ? [until((facts.thresholdMs ?? 0) + THRESHOLD_TOLERANCE_MS, payments['open-asked-again'])]
    : [
        untilAfterCallback(tooLateMs(facts), 'intermediate', payments['open-asked-again']),
        customer('pay', payments['open-asked-again']),
      ];

/** The purchase of the scenario, where its id was refused to the other request. */
export function openAskedAgain(evidence: Evidence): readonly Label[] {
  const again = askedAs(evidence, payments['asked-again']);
  return again.length > 0 && again.every(refused) ? [payments['open-asked-again']] : [];
}
