import { isDeepStrictEqual } from 'node:util';
import { callbacksOf } from '#contracts/gateway/evidence/callbacks';
import { accepted, askedAs } from '#contracts/gateway/evidence/exchanges';
import { providerLog } from '#contracts/gateway/evidence/provider-log';
import { sale } from '#contracts/gateway/sale';
import { instruction, look, project, projects, settle } from '#contracts/gateway/steps';
import { type GateScenario, rule } from '#contracts/gateway/templates';
import { type Label, labels } from '#contracts/labels';
import { preview, unless } from '#contracts/problem';
import { at, type Json } from '#core/json';
import type { Evidence } from '#core/model';
import { whyNotLimited } from './limited.ts';

/** The purchases of the scenario. */
const payments = labels('equal-one', 'equal-two');

export const equalAtOnce: GateScenario = {
  name: 'equal-at-once',
  title: 'Two equal purchases of one customer at the same instant',
  needs: [],
  when: ({ series }) => series !== undefined,
  steps: (facts) => [
    project(facts),
    { ...sale(facts, payments['equal-one']), withNext: true },
    sale(facts, payments['equal-two']),
    instruction(payments['equal-one']),
    instruction(payments['equal-two']),
    settle,
    look(projects.main),
  ],
};

export const equalOnesAtOnce = rule({
  topic: 'equal-at-once',
  title: 'Of two equal purchases at the same instant one reaches the provider, and both carry its redirect data',
  citedAs: 'series-same-amount',
  whyInapplicable: whyNotLimited,
  scenarios: [equalAtOnce],
  select: (evidence) => {
    const asked = askedAs(evidence, ...Object.values(payments));
    const [one, two] = Object.values(payments).map((payment) => dataOf(evidence, payment));
    if (asked.length < 2 || !asked.every(accepted) || one === undefined || two === undefined) return [];
    const log = providerLog(evidence);
    return [
      { at: asked[0]?.at ?? '', one, two, sent: log && asked.filter(({ paymentId }) => log.has(paymentId ?? '')) },
    ];
  },
  check: ({ at: location, one, two, sent }) => [
    ...unless(
      isDeepStrictEqual(one, two),
      location,
      'the same redirect data for both',
      `redirect data ${preview(one)} for one, ${preview(two)} for the other`,
    ),
    ...unless(
      sent === undefined || sent.length === 1,
      location,
      'one of them in the log of the provider',
      `${sent?.length} of them`,
    ),
  ],
});

function dataOf(evidence: Evidence, payment: Label): Json | undefined {
  return callbacksOf(evidence, payment)
    .map(({ json }) => at(json, '/redirect_data'))
    .find((data) => data !== undefined);
}
