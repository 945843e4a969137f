import { sale } from '#contracts/gateway/sale';
import { answer, customer, final, instruction, project, untilAfterCallback } from '#contracts/gateway/steps';
import type { GateScenario } from '#contracts/gateway/templates';
import { labels } from '#contracts/labels';
import { MINUTE } from '#core/time';

/** The payment of the scenario. */
export const { untaken } = labels('untaken');

/** Neither callback of the purchase is taken: what is told of the result waits for no answer to the instruction. */
export const instructionUntaken: GateScenario = {
  name: 'instruction-untaken',
  once: true,
  title: 'A purchase that is paid while its intermediate callback is not taken',
  needs: ['customer'],
  steps: (facts) => [
    project(facts),
    answer(500),
    sale(facts, untaken),
    instruction(untaken),
    customer('pay', untaken),
    final(untaken),
    { do: 'need', claims: ['clock'] },
    untilAfterCallback(MINUTE, 'final', untaken),
    // So nothing goes on for ever where no other scenario ends it.
    answer(200),
    untilAfterCallback(4 * MINUTE, 'final', untaken),
  ],
};
