import { furtherMembers, limits, limitsSet } from './acceptance/scenarios.ts';
import { beginnings } from './beginning/scenarios.ts';
import { neverTaken, neverTakenLeft, retried, unanswered } from './delivery/retry-scenarios.ts';
import { delayBounds, delayed, ownAddresses } from './delivery/scenarios.ts';
import { instructionUntaken } from './delivery/untaken.ts';
import {
  empties,
  integers,
  otherSpellings,
  otherValues,
  textsAtOnce,
  textsOfCustomer,
  textsOfPayment,
  unusual,
} from './genuine/scenarios.ts';
import { askedAfterDuplicate, atOnce, corrected, identity, twoProjects, usedUp } from './identity/scenarios.ts';
import { codes } from './instruction/scenarios.ts';
import { askedAgain } from './lifetime/asked-again.ts';
import { inTime, left, thresholds, tooLate } from './lifetime/scenarios.ts';
import { openPoints, overtakenInstruction } from './open-points/scenarios.ts';
import {
  amount,
  currency,
  formats,
  malformed,
  members,
  otherOperations,
  otherProject,
  otherVerbs,
  signature,
  zero,
} from './refusal/scenarios.ts';
import { huge } from './result/huge.ts';
import { longIdPaid } from './result/long-id.ts';
import { declined, large, otherAmount, paid, sameCustomer, together } from './result/scenarios.ts';
import { equalAtOnce } from './series/at-once.ts';
import { seriesScenarios } from './series/scenarios.ts';
import { status } from './status/scenarios.ts';
import type { GateScenario } from './templates.ts';

/** Every scenario of Gate, in the order in which they are run: the plain ones first. */
export const gateScenarios: readonly GateScenario[] = [
  paid,
  declined,
  together,
  sameCustomer,
  large,
  huge,
  longIdPaid,
  furtherMembers,
  textsOfPayment,
  textsOfCustomer,
  textsAtOnce,
  otherSpellings,
  otherValues,
  integers,
  unusual,
  empties,
  identity,
  askedAfterDuplicate,
  usedUp,
  corrected,
  atOnce,
  otherOperations,
  otherVerbs,
  otherProject,
  twoProjects,
  ownAddresses,
  delayed,
  delayBounds,
  retried,
  unanswered,
  neverTaken,
  neverTakenLeft,
  instructionUntaken,
  left,
  thresholds,
  inTime,
  tooLate,
  askedAgain,
  otherAmount,
  status,
  openPoints,
  overtakenInstruction,
  codes,
  zero,
  formats,
  limits,
  limitsSet,
  currency,
  amount,
  members,
  signature,
  malformed,
  ...seriesScenarios,
  equalAtOnce,
  // Last, since the clock of a target that has neither worlds nor a reset stands years later then.
  ...beginnings,
];
