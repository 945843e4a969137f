import { acknowledgementDefects } from './acknowledgement.ts';
import { blockingDefects } from './blocking.ts';
import type { Defect } from './defect.ts';
import { contentDefects } from './delivery/content.ts';
import { credentialDefects } from './delivery/credentials.ts';
import { endpointDefects } from './delivery/endpoints.ts';
import { receiverDefects } from './delivery/receivers.ts';
import { expiryDefects } from './expiry.ts';
import { idDefects } from './ids.ts';
import { inputDefects } from './inputs.ts';
import { inquiryDefects } from './inquiry.ts';
import { instantDefects } from './instants.ts';
import { pairDefects } from './pairs.ts';
import { pastDefects } from './past.ts';
import { refusalDefects } from './refusal.ts';
import { repeatDefects } from './repeats.ts';
import { scheduleDefects } from './schedule.ts';
import { sendingDefects } from './sending.ts';

/** Every known way in which a bank can break its contract: the reference with one thing wrong each. */
export const bankDefects: readonly Defect[] = [
  ...sendingDefects,
  ...pastDefects,
  ...scheduleDefects,
  ...inquiryDefects,
  ...endpointDefects,
  ...contentDefects,
  ...credentialDefects,
  ...acknowledgementDefects,
  ...expiryDefects,
  ...blockingDefects,
  ...refusalDefects,
  ...repeatDefects,
  ...receiverDefects,
  ...pairDefects,
  ...instantDefects,
  ...inputDefects,
  ...idDefects,
];
