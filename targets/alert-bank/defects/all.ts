import { acknowledgementDefects } from './acknowledgement.ts';
import { blockingDefects } from './blocking.ts';
import type { Defect } from './defect.ts';
import { contentDefects } from './delivery/content.ts';
import { endpointDefects } from './delivery/endpoints.ts';
import { receiverDefects } from './delivery/receivers.ts';
import { idDefects } from './ids.ts';
import { inputDefects } from './inputs.ts';
import { inquiryDefects } from './inquiry.ts';
import { instantDefects } from './instants.ts';
import { pairDefects } from './pairs.ts';
import { refusalDefects } from './refusal.ts';
import { repeatDefects } from './repeats.ts';
import { scheduleDefects } from './schedule.ts';
import { sendingDefects } from './sending.ts';

/** Every known way in which a bank can break its contract: the reference with one thing wrong each. */
export const bankDefects: readonly Defect[] = [
  ...sendingDefects,
  ...scheduleDefects,
  ...inquiryDefects,
  ...endpointDefects,
  ...contentDefects,
  ...acknowledgementDefects,
  ...blockingDefects,
  ...refusalDefects,
  ...repeatDefects,
  ...receiverDefects,
  ...pairDefects,
  ...instantDefects,
  ...inputDefects,
  ...idDefects,
];
