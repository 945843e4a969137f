import type { Scenario } from '#core/model';
import type { GateFacts } from './facts.ts';
import { amounts, currencies, malformed, members, probeScenario, signatures } from './refusal/probes.ts';
import {
  addresses,
  atOnce,
  corrected,
  declined,
  furtherMembers,
  identity,
  otherAmount,
  otherOperations,
  otherProject,
  otherVerbs,
  paid,
  together,
} from './scenarios-purchase.ts';
import { delayBounds, delayed, inTime, left, neverTaken, retried, tooLate, unanswered } from './scenarios-time.ts';
import { codes, formats, limits, openPoints, zero } from './scenarios-value.ts';
import { status, twoProjects } from './status/scenarios.ts';

/** The scenarios of one method and channel on Gate. */
export function gateScenarios(facts: GateFacts): readonly Scenario[] {
  const timed = facts.payableForMs === undefined ? [] : [inTime, tooLate];
  const told = [
    paid,
    declined,
    together,
    furtherMembers,
    identity,
    corrected,
    atOnce,
    otherOperations,
    otherVerbs,
    otherProject,
    twoProjects,
    addresses,
  ];
  return [
    ...[
      ...told,
      delayed,
      delayBounds,
      retried,
      unanswered,
      neverTaken,
      left,
      ...timed,
      otherAmount,
      status,
      openPoints,
    ].map((tell) => tell(facts)),
    ...(facts.instruction === 'display_data' ? [codes(facts)] : []),
    zero(facts),
    formats(facts),
    ...limits(facts),
    ...[currencies, amounts, members(facts), signatures, malformed].map((family) => probeScenario(facts, family)),
  ];
}
