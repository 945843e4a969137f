import type { GateRule } from '#contracts/gateway/templates';
import { callbackDates } from './dates.ts';
import { callbackEcho } from './echo.ts';
import { callbackContentType, callbackFormat } from './format.ts';
import { callbackIdentity } from './identity.ts';
import { callbackMembers } from './members.ts';
import { oneStatus } from './one-status.ts';
import { callbackSigned, keyNotLeaked } from './signature.ts';
import { sumsAgree } from './sums.ts';
import { callbackMethod, codeIsText, purchasesOnly, statusAwaiting, statusPublished } from './vocabulary.ts';

/** What a callback looks like, and how it fits the request that it is about. */
export const callbackRules: readonly GateRule[] = [
  callbackContentType,
  ...callbackMembers,
  ...callbackIdentity,
  ...callbackFormat,
  ...callbackMethod,
  ...purchasesOnly,
  ...statusPublished,
  statusAwaiting,
  oneStatus,
  ...codeIsText,
  ...callbackSigned,
  keyNotLeaked,
  ...callbackEcho,
  ...callbackDates,
  ...sumsAgree,
];
