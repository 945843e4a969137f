import type { Story } from '#core/model';
import type { GateFacts } from './gate.ts';
import { amounts, currencies, malformed, members, probeStory, signatures } from './probes.ts';
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
} from './stories-purchase.ts';
import { status, twoProjects } from './stories-status.ts';
import { delayBounds, delayed, inTime, left, neverTaken, retried, tooLate, unanswered } from './stories-time.ts';
import { codes, formats, limits, openPoints, zero } from './stories-value.ts';

/** The stories of one method and channel on Gate. */
export function gateStories(facts: GateFacts): readonly Story[] {
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
    ...[currencies, amounts, members(facts), signatures, malformed].map((family) => probeStory(facts, family)),
  ];
}
