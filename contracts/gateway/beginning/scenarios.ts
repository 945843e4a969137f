import { sale } from '#contracts/gateway/sale';
import { statusRequest } from '#contracts/gateway/status-request';
import {
  customer,
  customerNo,
  final,
  instruction,
  needCustomer,
  project,
  settle,
  until,
} from '#contracts/gateway/steps';
import type { GateScenario } from '#contracts/gateway/templates';
import { labels } from '#contracts/labels';
import type { Step } from '#core/model';
import { MINUTE } from '#core/time';
import { BEGINNINGS, type Beginning } from './instants.ts';

/** The payments of these scenarios. */
export const payments = labels('begun-paid', 'begun-declined');

/** The question about the first of them. */
export const questions = labels('status-begun');

const needStatus: Step = { do: 'need', claims: ['status'] };

/** Purchases half a minute before an instant, whose results come half a minute after it. */
function begun({ name, when, begins }: Beginning): GateScenario {
  return {
    name: `begun-${name}`,
    title: `Purchases ${when}, where the clock can be moved there`,
    // Elsewhere it would show nothing that others do not.
    needs: ['clock'],
    begins,
    // A platform dates the callbacks of all methods alike.
    once: true,
    steps: (facts) => [
      project(facts),
      sale(facts, payments['begun-paid']),
      sale(facts, payments['begun-declined'], { customer: customerNo(2) }),
      instruction(payments['begun-paid']),
      instruction(payments['begun-declined']),
      until(MINUTE, payments['begun-paid']),
      needCustomer,
      customer('pay', payments['begun-paid']),
      customer('decline', payments['begun-declined']),
      final(payments['begun-paid']),
      final(payments['begun-declined']),
      settle,
      needStatus,
      statusRequest(questions['status-begun'], payments['begun-paid']),
    ],
  };
}

/** One scenario for each instant. */
export const beginnings: readonly GateScenario[] = BEGINNINGS.map(begun);
