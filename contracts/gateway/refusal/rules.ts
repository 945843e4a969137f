import type { GateRule } from '#contracts/gateway/templates';
import { refusedIsOver, refusedIsUnsent } from './consequences.ts';
import { refusalDisclosesNothing } from './disclosed.ts';
import { requiredCustomerData, requiredMembers } from './members.ts';
import { jsonOnly, knownProjectsOnly, postOnly } from './operations.ts';
import { refusalCode, refusalCodesDocumented, refusalReply } from './replies.ts';
import { signatureChecked, signatureOfOwnProject } from './signatures.ts';
import {
  acceptedIsTold,
  amountInSatang,
  amountLimits,
  amountNotZero,
  delayLimit,
  memberFormats,
  setLimitsKept,
  thbOnly,
} from './values.ts';

/** What Gate must turn down, each beside a request that differs by the one fault and is accepted, and how. */
export const refusalRules: readonly GateRule[] = [
  thbOnly,
  amountInSatang,
  amountNotZero,
  amountLimits,
  setLimitsKept,
  memberFormats,
  acceptedIsTold,
  delayLimit,
  requiredMembers,
  requiredCustomerData,
  signatureChecked,
  signatureOfOwnProject,
  jsonOnly,
  knownProjectsOnly,
  postOnly,
  refusalReply,
  refusalCode,
  refusalCodesDocumented,
  refusalDisclosesNothing,
  refusedIsUnsent,
  refusedIsOver,
];
